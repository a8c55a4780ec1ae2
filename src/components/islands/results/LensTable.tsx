import { results } from '../../../copy/results/en.ts'
import {
  byPlace,
  isAnswered,
  lensMapOf,
  type MapItem,
  placeIn
} from '../../../core/workbook/lens-map.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { ImportanceGrid } from '../../figures/ImportanceGrid.tsx'
import type { Shown } from '../Results.tsx'
import { ItemNumber } from './ItemNumber.tsx'
import './LensTable.css'

const { grid, place: places, table: copy } = results

/** The value map in words, as a grid without the competition, and as a table. */
export function LensTable({ lenses, sheet }: Shown & { sheet: Sheet }) {
  const { items, ordered, ranked } = lensMapOf(lenses.items, sheet)
  const answered = ordered.filter(isAnswered)
  if (answered.length === 0) return null
  const points = items.flatMap(({ number, short, want, get }) =>
    typeof want === 'number' && typeof get === 'number' ? [{ number, short, want, get }] : []
  )
  const priorityOf = ({ id }: MapItem) => ranked.ranked.find((one) => one.id === id)?.priority
  return (
    <section class="results_lenses" aria-labelledby="results-lenses">
      <h2 id="results-lenses">{copy.heading}</h2>
      <div class="results_pair">
        <div>
          <ul class="lens-table_sentences">
            {results.told(byPlace(ordered)).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        {points.length > 0 && (
          <ImportanceGrid
            id="importance-grid"
            words={{ ...grid, desc: grid.desc(points), points }}
          />
        )}
      </div>
      <table class="lens-table">
        <caption>{copy.hint}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.item}</th>
            <th scope="col">{copy.want}</th>
            <th scope="col">{copy.get}</th>
            <th scope="col">{copy.alternative}</th>
            <th scope="col">{copy.room}</th>
            <th scope="col">{copy.priority}</th>
            <th scope="col">{copy.lead}</th>
            <th scope="col">{copy.area}</th>
          </tr>
        </thead>
        <tbody>
          {answered.map((item) => {
            const place = places[placeIn(item)]
            return (
              <tr key={item.id}>
                <th scope="row">
                  <ItemNumber number={item.number} /> {item.text}
                  {item.top && <span class="lens-table_rank meta">{copy.inTop(item.top)}</span>}
                </th>
                <td data-label={copy.want}>{copy.given(item.want)}</td>
                <td data-label={copy.get}>{copy.given(item.get)}</td>
                <td data-label={copy.alternative}>{copy.given(item.alternative)}</td>
                <td data-label={copy.room}>{copy.roomOf(item.room)}</td>
                <td data-label={copy.priority}>{copy.priorityOf(priorityOf(item))}</td>
                <td data-label={copy.lead}>{copy.leadOf(item.lead)}</td>
                <td class="lens-table_area">
                  <strong>{place.name}</strong> {place.action}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
