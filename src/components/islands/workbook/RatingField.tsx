import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'

import { workbook as copy } from '../../../copy/workbook/en.ts'
import { isAnswer, type Mark, POINTS } from '../../../core/workbook/answer.ts'
import type { Scale } from '../../../core/workbook/schema.ts'
import { keepField } from '../../../stores/workbook/evaluation.ts'
import { fieldOnPage } from '../../../stores/workbook/field.ts'
import './RatingField.css'

interface Props {
  /** False until the page can keep what is typed. */
  awake: boolean
  /** Id of the field, which is also the name of its radios. */
  field: string
  /** Wording of the item that is answered. */
  version: number
  scale: Scale
  /** What a point looks like here. */
  anchors?: Readonly<Partial<Record<string, string | undefined>>> | undefined
  children: ComponentChildren
}

/** One rating: five points with their labels, and apart from them what is no point. */
export function RatingField(props: Props) {
  const { awake, field, version, scale, anchors, children } = props
  const value = useStore(fieldOnPage(field), { ssr: () => undefined })
  const mark = isAnswer(value) ? value.mark : undefined
  const radio = (own: Mark) => ({
    type: 'radio',
    name: field,
    value: own,
    checked: awake ? mark === own : undefined,
    onChange: () => keepField(field, { mark: own, version })
  })
  return (
    <fieldset class="rating-field">
      <legend>{children}</legend>
      {anchors && (
        <ul class="rating-field_anchors" aria-label={copy.anchors}>
          {Object.entries(anchors).map(([point, text]) => (
            <li key={point}>
              <strong>{point}</strong> {text}
            </li>
          ))}
        </ul>
      )}
      <div class="rating-field_points">
        {POINTS.map((point) => (
          <label key={point}>
            <input {...radio(point)} />
            <strong>{point}</strong> <span>{scale.points[point - 1]?.label}</span>{' '}
            <small>{scale.points[point - 1]?.note}</small>
          </label>
        ))}
      </div>
      <div class="rating-field_others">
        <label>
          <input {...radio('dk')} />
          {scale.dk}
        </label>
        {scale.na && (
          <label>
            <input {...radio('na')} />
            {scale.na}
          </label>
        )}
      </div>
    </fieldset>
  )
}
