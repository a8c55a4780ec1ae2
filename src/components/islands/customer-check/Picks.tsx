import { useState } from 'preact/hooks'

import { customerCheck } from '../../../copy/customer-check/en.ts'
import {
  type CheckedItem,
  type CustomerNumber,
  checkField
} from '../../../core/workbook/customer-check.ts'
import { keepPick } from '../../../stores/workbook/customer-check.ts'

const copy = customerCheck.entry

/** A card of the form, in a customer’s words. */
export interface Card extends CheckedItem {
  /** The item in the owner’s words. */
  item: string
  text: string
  version: number
}

interface Props {
  customer: CustomerNumber
  cards: readonly Card[]
  picks: readonly string[]
}

/** Which cards a customer picked, numbered as on the form. A fourth one is not taken, and that is said. */
export function Picks({ customer, cards, picks }: Props) {
  const [full, setFull] = useState(false)
  const name = checkField(customer, 'picks')
  return (
    <fieldset class="customer-check_picks">
      <legend>{copy.picks}</legend>
      <ol class="customer-check_cards">
        {cards.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                name={name}
                value={id}
                checked={picks.includes(id)}
                onChange={({ currentTarget }) => {
                  const kept = keepPick(customer, cards, id, currentTarget.checked)
                  if (!kept) currentTarget.checked = false
                  setFull(!kept)
                }}
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ol>
      <p class="customer-check_full" role="status">
        {full && copy.full}
      </p>
    </fieldset>
  )
}
