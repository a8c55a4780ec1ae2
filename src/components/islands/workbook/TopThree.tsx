import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { lenses as copy } from '../../../copy/lenses/en.ts'
import { ownItems } from '../../../core/workbook/lenses.ts'
import { EMPTY_SHEET } from '../../../core/workbook/sheet.ts'
import { placesIn, withPlace } from '../../../core/workbook/top-three.ts'
import { $sheet, keepField } from '../../../stores/workbook/evaluation.ts'

interface Props {
  awake: boolean
  items: readonly { id: string; text: string }[]
}

/** The three items that matter most to customers, in order. An item has one place. */
export function TopThree({ awake, items }: Props) {
  const sheet = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const [told, tell] = useState('')
  const all = [...items, ...ownItems(sheet)]
  const top = placesIn(
    sheet,
    all.map(({ id }) => id)
  )
  const choose = (place: number, id: string, name: string) => {
    const before = top.indexOf(id)
    keepField('top', withPlace(top, place, id))
    const text = all.find((item) => item.id === id)?.text
    tell(before >= 0 && text ? copy.top.moved(text, name) : '')
  }
  return (
    <fieldset class="workbook_top" disabled={!awake}>
      <legend>{copy.top.heading}</legend>
      <p class="meta">{copy.top.hint}</p>
      {copy.top.places.map((name, place) => (
        <p key={name} class="text-field">
          <label for={`top-${place}`}>{name}</label>
          <select
            id={`top-${place}`}
            value={top[place] ?? ''}
            onChange={({ currentTarget }) => choose(place, currentTarget.value, name)}
          >
            <option value="">{copy.top.none}</option>
            {all.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </fieldset>
  )
}
