import { results } from '../../../copy/results/en.ts'
import type { ResultItem } from '../../../core/workbook/page-results.ts'
import { scoresIn } from '../../../core/workbook/score.ts'
import type { Marks } from '../../../core/workbook/sheet.ts'

const copy = results.sections

interface Props {
  items: readonly ResultItem[]
  marks: Marks
}

/** The items of a section without letters, lowest first. */
export function ItemScores({ items, marks }: Props) {
  const scores = scoresIn(items, marks)
  if (scores.length === 0) return null
  return (
    <div class="section-result_items">
      <ul aria-label={copy.items}>
        {scores.map(({ item, score }) => (
          <li key={item.id}>
            {item.short} <span class="section-result_score">{score}</span>
          </li>
        ))}
      </ul>
      <p class="meta">
        {copy.items}. {items.some(({ reversed }) => reversed) && copy.turned}
      </p>
    </div>
  )
}
