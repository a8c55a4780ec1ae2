import { results } from '../../../copy/results/en.ts'
import type { LensMap, MapItem } from '../../../core/workbook/lens-map.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import { hasTies } from '../../../core/workbook/priorities.ts'
import type { Steadiness } from '../../../core/workbook/steadiness.ts'
import type { Shown } from '../Results.tsx'
import { Step } from './Step.tsx'

const copy = results.first

interface Props extends Shown {
  map: LensMap
  steadiness: Steadiness
}

/** The most pressing items of section D, each with its first step, and how steady their order is. */
export function First({ map, steadiness, lenses, home, evaluation, ...places }: Props) {
  const first = map.first
  const named = (id: string) => lenses.items.find((item) => item.id === id)
  const winner =
    steadiness.among === 'group' || steadiness.among === 'named' ? steadiness : undefined
  const leader =
    winner?.stability.status === 'checked' ? (named(winner.stability.first)?.short ?? '') : ''
  const isRated = map.ranked.ranked.length > 0
  return (
    <section class="results_first" aria-labelledby="results-first">
      <h2 id="results-first">{copy.heading}</h2>
      {first.length === 0 && <p>{isRated ? copy.none.noRoom : copy.none.unrated}</p>}
      <ol class="results_steps">
        {first.map((item) => (
          <li key={item.id}>
            <p class="results_item">
              <strong>{item.text}</strong> <span class="meta">{roomOf(item)}</span>
            </p>
            <Step {...places} item={named(item.id)} />
          </li>
        ))}
      </ol>
      {first.length > 0 && (
        <p class="meta">
          {copy.order(
            hasTies(
              map.ranked,
              first.map(({ id }) => id)
            )
          )}
        </p>
      )}
      {first.length > 0 && (
        <p class="meta">
          {copy.steadiness(steadiness, leader)}{' '}
          <a class="no-print" href={hrefFor(`${home}share/`, evaluation)}>
            {copy.others}
          </a>
        </p>
      )}
      <p class="no-print">
        <a class="button" href={hrefFor(`${home}plan/`, evaluation)}>
          {copy.plan}
        </a>
      </p>
    </section>
  )
}

function roomOf({ want, room }: MapItem): string {
  return typeof want === 'number' ? copy.room(room ?? 0) : copy.noWant
}
