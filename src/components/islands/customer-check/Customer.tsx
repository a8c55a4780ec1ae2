import { useStore } from '@nanostores/preact'
import { useMemo, useState } from 'preact/hooks'

import { customerCheck } from '../../../copy/customer-check/en.ts'
import {
  ASKED,
  CUSTOMERS,
  type CustomerNumber,
  checkField
} from '../../../core/workbook/customer-check.ts'
import type { Scale } from '../../../core/workbook/schema.ts'
import {
  type CustomerHead,
  customerHead,
  NO_CUSTOMER
} from '../../../stores/workbook/customer-check.ts'
import { RatingField } from '../workbook/RatingField.tsx'
import { TextField } from '../workbook/TextField.tsx'
import { type Card, Picks } from './Picks.tsx'

const copy = customerCheck.entry

interface Props {
  customer: CustomerNumber
  cards: readonly Card[]
  scale: Scale
  awake: boolean
}

/** What one customer said. Its fields are there while it is open. */
export function Customer({ customer, cards, scale, ...page }: Props) {
  const $head = useMemo(() => customerHead(customer, cards), [customer])
  const head = useStore($head, { ssr: () => NO_CUSTOMER })
  const [open, setOpen] = useState(false)
  const next = CUSTOMERS.find((number) => number > customer)
  return (
    <details
      id={idOf(customer)}
      name="customer-check"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span>{copy.customer(customer)}</span>
        <span class="fold-list_sign">{stateIn(head)}</span>
      </summary>
      {open && (
        <div class="customer-check_fields">
          <Picks customer={customer} cards={cards} picks={head.picks} />
          {cards
            .filter(({ id }) => head.picks.includes(id))
            .map((card) =>
              ASKED.map((side) => (
                <RatingField
                  key={`${card.id}.${side}`}
                  {...page}
                  field={checkField(customer, `${card.id}.${side}`)}
                  version={card.version}
                  scale={scale}
                >
                  <span class="workbook_side">{copy.side[side]}</span> {card.text}
                </RatingField>
              ))
            )}
          <TextField {...page} field={checkField(customer, 'where')} label={copy.where} />
          <TextField
            {...page}
            kind="lines"
            field={checkField(customer, 'said')}
            label={copy.said}
          />
          {next && (
            <p>
              <button class="button button-quiet" type="button" onClick={() => goTo(next)}>
                {copy.next(next)}
              </button>
            </p>
          )}
        </div>
      )}
    </details>
  )
}

function stateIn({ picks, rated, words }: CustomerHead): string {
  if (picks.length > 0) return copy.head(picks.length, rated)
  return words ? copy.onlyWords : copy.none
}

function idOf(customer: CustomerNumber): string {
  return `customer-${customer}`
}

/** Opens a customer, which closes the one before. */
function goTo(customer: CustomerNumber): void {
  const details = document.getElementById(idOf(customer)) as HTMLDetailsElement | null
  if (!details) return
  details.open = true
  details.querySelector('summary')?.focus()
}
