import { printedWorkbook as copy } from '../../../copy/printed-workbook/en.ts'
import { type Mark, POINTS } from '../../../core/workbook/answer.ts'
import type { PageRatings } from '../../../core/workbook/page-sections.ts'
import type { Marks } from '../../../core/workbook/sheet.ts'

interface Props {
  caption: string
  items: PageRatings['items']
  marks: Marks
}

const COLUMNS: readonly Mark[] = [...POINTS, 'dk', 'na']

/** Items with one rating each: a circle for every answer, the chosen one filled. */
export function RatingTable({ caption, items, marks }: Props) {
  return (
    <table class="printed-workbook_ratings">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{copy.item}</th>
          {COLUMNS.map((mark) => (
            <th key={mark} scope="col">
              {nameOf(mark)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, text, anchors, heading }) => (
          <tr key={id}>
            <th scope="row">
              {heading?.letter && <span class="printed-workbook_letter">{heading.letter}</span>}
              {heading && !heading.letter && <strong>{heading.name}: </strong>}
              {text}
              {anchors && (
                <small>
                  {Object.entries(anchors)
                    .map(([point, anchor]) => `${point} ${anchor}`)
                    .join(' · ')}
                </small>
              )}
            </th>
            {COLUMNS.map((mark) => {
              const chosen = marks.get(id)?.mark === mark
              return (
                <td key={mark}>
                  <span aria-hidden="true">{chosen ? '●' : '○'}</span>
                  {chosen && <span class="visually-hidden">{copy.chosen}</span>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function nameOf(mark: Mark): string {
  return typeof mark === 'number' ? String(mark) : copy.marks[mark]
}
