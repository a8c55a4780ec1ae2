import { POINTS } from '../../../core/workbook/answer.ts'
import '../workbook/RatingField.css'

interface Props {
  name: string
  text: string
  low?: string
  high?: string
  value: number | undefined
  onChoose: (point: number) => void
}

/** A rating from 1 to 5, with words for its ends. */
export function ScaleField({ name, text, low, high, value, onChoose }: Props) {
  const words = (point: number) => (point === 1 ? low : point === 5 ? high : undefined)
  return (
    <fieldset class="rating-field">
      <legend>{text}</legend>
      <div class="rating-field_points">
        {POINTS.map((point) => (
          <label key={point}>
            <input
              type="radio"
              name={name}
              value={point}
              checked={value === point}
              onChange={() => onChoose(point)}
            />
            <strong>{point}</strong>
            {words(point) && <span>{words(point)}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
