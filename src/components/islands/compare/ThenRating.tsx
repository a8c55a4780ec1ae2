import { overTime } from '../../../copy/over-time/en.ts'
import { type Mark, POINTS } from '../../../core/workbook/answer.ts'
import type { ComparedItem } from '../../../core/workbook/compared.ts'
import type { Marks } from '../../../core/workbook/sheet.ts'
import { thenField } from '../../../core/workbook/then-ratings.ts'
import { keepThen } from '../../../stores/workbook/compare.ts'
import '../workbook/RatingField.css'
import { markText, type Scales } from './scales.ts'

const copy = overTime.lookBack

interface Props {
  /** Id of the earlier evaluation. */
  evaluation: string
  item: ComparedItem
  field: string
  /** How the earlier time is called. */
  when: string
  scales: Scales
  before: Marks
  after: Marks
}

/** One rating of an earlier time. The old one shows only afterwards, so that it can’t pull. */
export function ThenRating({ evaluation, item, field, when, scales, before, after }: Props) {
  const { points, dk } = scales.often
  const name = thenField(field)
  const given = before.get(name)
  const then = given?.version === item.version ? given.mark : undefined
  const radio = (mark: Mark) => ({
    name,
    value: mark,
    checked: then === mark,
    onChange: () => keepThen(evaluation, field, mark, item.version)
  })
  return (
    <fieldset class="rating-field">
      <legend>
        {item.text} <span class="visually-hidden">{copy.ask(when)}</span>
      </legend>
      <div class="rating-field_points">
        {POINTS.map((point) => (
          <label key={point}>
            <input type="radio" {...radio(point)} />
            <strong>{point}</strong> <span>{points[point - 1]?.label}</span>
          </label>
        ))}
      </div>
      <div class="rating-field_others">
        <label>
          <input type="radio" {...radio('dk')} />
          {dk}
        </label>
      </div>
      <p class="meta" role="status">
        {then !== undefined &&
          copy.answers(
            markText(scales, before.get(field)?.mark),
            markText(scales, then),
            markText(scales, after.get(field)?.mark)
          )}
      </p>
    </fieldset>
  )
}
