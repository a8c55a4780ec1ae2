import { useStore } from '@nanostores/preact'

import { plan as copy } from '../../../copy/plan/en.ts'
import { planField } from '../../../core/workbook/plan.ts'
import { chooseItem, type Offer, takeSuggestion } from '../../../stores/workbook/plan.ts'
import { textOnPage } from '../../../stores/workbook/text.ts'
import type { InLine } from './PlanField.tsx'
import { type PlanItems, wordsOf } from './words.ts'

interface Props extends InLine {
  sections: readonly PlanItems[]
  offer: Offer
}

/** How many of the most pressing items stand at the head of the list. */
const FIRST = 5

/** Which item a line is about: what comes first by the answers, any other, or one’s own words. */
export function ItemChoice({ awake, line, suggested, sections, offer }: Props) {
  const field = planField(line, 'item')
  const kept = useStore(textOnPage(field), { ssr: () => undefined })
  const chosen = kept ?? suggested?.item ?? ''
  const all = [...sections.flatMap(({ items }) => items), ...offer.own]
  const known = all.some(({ id }) => id === chosen) ? chosen : ''
  const first = offer.suggestions
    .slice(0, FIRST)
    .flatMap(({ id }) => all.find((item) => item.id === id) ?? [])

  const choose = (id: string) => {
    takeSuggestion(line, suggested)
    const before = known ? wordsOf(known, sections, offer.own) : undefined
    chooseItem(line, before, id ? wordsOf(id, sections, offer.own) : {})
  }

  return (
    <div class="text-field select-field">
      <label for={field}>{copy.item.label}</label>
      <select
        id={field}
        disabled={!awake}
        value={known}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{copy.item.own}</option>
        {first.length > 0 && <Group name={copy.item.first} items={first} />}
        {sections.map(({ id, short, items }) => (
          <Group
            key={id}
            name={short}
            items={items.filter((item) => !first.some((one) => one.id === item.id))}
          />
        ))}
        {offer.own.length > 0 && (
          <Group
            name={copy.item.ownItems}
            items={offer.own.filter((item) => !first.some((one) => one.id === item.id))}
          />
        )}
      </select>
    </div>
  )
}

function Group({ name, items }: { name: string; items: readonly { id: string; text: string }[] }) {
  return (
    <optgroup label={name}>
      {items.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </optgroup>
  )
}
