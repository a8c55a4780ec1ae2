import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'

import { customerCheck } from '../../../copy/customer-check/en.ts'
import type { ItemView, SideView } from '../../../core/workbook/customer-check.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import { foundIn, nothingFound } from '../../../stores/workbook/customer-check.ts'
import type { Card } from './Picks.tsx'

const copy = customerCheck.found

interface Props {
  cards: readonly Card[]
  evaluation: string | undefined
  /** Address of the section in which the own view is given. */
  own: string
  onPrint: () => void
}

/** What customers said beside the own view, and what it rests on. */
export function Comparison({ cards, evaluation, own, onPrint }: Props) {
  const $found = useMemo(() => foundIn(cards), [])
  const { comparison, alternative, where, said } = useStore($found, {
    ssr: () => nothingFound(cards)
  })
  const { customers, picked, unpicked, underrated, overrated } = comparison
  const textOf = (id: string) => cards.find((card) => card.id === id)?.item ?? id
  const judged = picked.some(({ get, want }) => get.own !== undefined || want !== undefined)
  return (
    <section class="customer-check_found" aria-labelledby="customer-check-found">
      <p class="label print-only">{customerCheck.title}</p>
      <h2 id="customer-check-found">{copy.heading}</h2>
      {customers === 0 ? (
        <p>{copy.nobody}</p>
      ) : (
        <>
          <p>{copy.rests(customers)}</p>
          {!judged && (
            <p>
              {copy.noOwn} <a href={hrefFor(own, evaluation)}>{copy.toOwn}</a>
            </p>
          )}
          <ul class="customer-check_items">
            {picked.map((view) => (
              <Item key={view.id} view={view} text={textOf(view.id)} of={customers} />
            ))}
          </ul>
          <Named label={copy.underrated} texts={underrated.map(textOf)} />
          <Named label={copy.overrated} texts={overrated.map(textOf)} />
          <Named
            label={copy.unpicked}
            texts={unpicked.filter((id) => !overrated.includes(id)).map(textOf)}
          />
        </>
      )}
      <Named
        label={alternative ? copy.alternative(alternative) : copy.where}
        texts={where.map(({ name, count }) => copy.place(name, count))}
      />
      <Named label={copy.said} texts={said} />
      {(customers > 0 || said.length > 0) && (
        <p class="no-print">
          <button class="button button-quiet" type="button" onClick={onPrint}>
            {copy.print}
          </button>
        </p>
      )}
    </section>
  )
}

function Item({ view, text, of }: { view: ItemView; text: string; of: number }) {
  return (
    <li>
      <h3>{text}</h3>
      <dl>
        <div>
          <dt>{copy.columns.picked}</dt>
          <dd>
            {copy.picked(view.picked, of)}
            <span>{copy.want(view.want)}</span>
          </dd>
        </div>
        <Side label={copy.columns.get} view={view.get} />
        <Side label={copy.columns.alternative} view={view.alternative} />
      </dl>
    </li>
  )
}

function Side({ label, view }: { label: string; view: SideView }) {
  const apart = view.status === 'mean' && view.apart ? view.difference : undefined
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {view.status === 'mean'
          ? copy.mean(view.mean, view.ratings.length)
          : copy.few(view.ratings)}
        {view.dk > 0 && <span>{copy.dk(view.dk)}</span>}
        <span>{copy.own(view.own)}</span>
        {apart !== undefined && <strong>{copy.apart(apart)}</strong>}
      </dd>
    </div>
  )
}

function Named({ label, texts }: { label: string; texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <div class="customer-check_named">
      <h3>{label}</h3>
      <ul>
        {texts.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
