import { useState } from 'preact/hooks'

import { overTime } from '../../../copy/over-time/en.ts'
import { isPoint, ratingField } from '../../../core/workbook/answer.ts'
import { type ComparedSection, currentMarks } from '../../../core/workbook/compared.ts'
import type { TwoRounds } from '../../../core/workbook/rounds.ts'
import { isStricter, shiftOf } from '../../../core/workbook/then-ratings.ts'
import type { Scales } from './scales.ts'
import { ThenRating } from './ThenRating.tsx'

const copy = overTime.lookBack

interface Props {
  sections: readonly ComparedSection[]
  scales: Scales
  two: TwoRounds
  /** When the two sheets were rated. */
  dates: readonly [number, number]
}

/** Rates an earlier time once more, one section at a time. */
export function LookBack({ sections, scales, two, dates: [first, second] }: Props) {
  const [chosen, choose] = useState('')
  const { before, after } = two
  const section = sections.find(({ id }) => id === chosen)
  const marks = section && currentMarks(section, before.sheet.marks)
  const fields = section?.items.map((item) => ({ item, field: ratingField(item.id, section.side) }))
  const rated = fields?.filter(({ field }) => isPoint(marks?.get(field)?.mark)) ?? []
  const shift = shiftOf(sections, before.sheet.marks)
  const when = copy.when(first, second)
  const any = shift.stricter + shift.milder + shift.same > 0
  return (
    <div class={`compare_back ${any ? '' : 'no-print'}`}>
      <h4>{copy.heading}</h4>
      <p>{copy.why}</p>
      {any && (
        <p>
          {copy.shift(shift)} {isStricter(shift) && copy.stricter}
        </p>
      )}
      <div class="no-print">
        <div class="compare_choose">
          <label>
            <span>{copy.section}</span>
            <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              <option value="">{copy.noSection}</option>
              {sections.map(({ id, short }) => (
                <option key={id} value={id}>
                  {short}
                </option>
              ))}
            </select>
          </label>
        </div>
        {section && <p>{rated.length > 0 ? `${copy.ask(when)} ${copy.hint}` : copy.nothing}</p>}
        {rated.map(({ item, field }) => (
          <ThenRating
            key={field}
            evaluation={before.evaluation.id}
            item={item}
            field={field}
            when={when}
            scales={scales}
            before={before.sheet.marks}
            after={after.sheet.marks}
          />
        ))}
      </div>
    </div>
  )
}
