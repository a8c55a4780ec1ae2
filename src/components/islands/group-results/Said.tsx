import { compare } from '../../../copy/compare/en.ts'
import { groupResults } from '../../../copy/group-results/en.ts'
import type { Shown } from '../../../core/workbook/grouped.ts'
import type {
  RatedLine,
  RatingFigures,
  RightShare,
  Summary
} from '../../../core/workshop/results/summary.ts'
import { Spread } from '../../figures/Spread.tsx'
import { Cell, CompareTable } from '../compare/CompareTable.tsx'
import { Agreement, Mean } from '../compare/Figures.tsx'

const copy = groupResults.result
const { columns } = copy

interface Props {
  summary: Summary
  present: number | undefined
  returned: number | undefined
}

/** What may be said of the forms: spread before mean, and nothing of fewer than five. */
export function Said({ summary, present, returned }: Props) {
  const { ratings, thenNow, check } = summary
  const known = present !== undefined && returned !== undefined && returned <= present
  const unlisted = ratings.some(
    ({ whole }) => whole.status === 'shown' && whole.figures.counts === undefined
  )
  return (
    <section class="group-results_part" aria-labelledby="results-said">
      <h2 id="results-said">{copy.heading}</h2>
      {known && present > 0 && (
        <p>
          {copy.returned(returned, present)} {copy.few(returned, present)}
        </p>
      )}
      <p class="meta">{copy.reading}</p>
      <CompareTable
        id="results-ratings"
        caption={copy.ratings}
        columns={[
          columns.question,
          columns.agreement,
          columns.spread,
          columns.mean,
          columns.likely,
          columns.n
        ]}
      >
        {ratings.map((row) => (
          <tr key={row.line.id}>
            <th scope="row">
              {row.line.text}
              {row.middle && <small>{copy.middle(row.middle, row.line.low, row.line.high)}</small>}
            </th>
            <Rated row={row} />
          </tr>
        ))}
      </CompareTable>
      {unlisted && <p class="meta">{copy.unlisted}</p>}
      <CompareTable
        id="results-then-now"
        caption={copy.thenNow}
        columns={[columns.question, copy.past, copy.now]}
      >
        {thenNow.map(({ line, past, now }) => (
          <tr key={line.id}>
            <th scope="row">{line.text}</th>
            <Cell name={copy.past}>{mean(past)}</Cell>
            <Cell name={copy.now}>{mean(now)}</Cell>
          </tr>
        ))}
      </CompareTable>
      <p class="meta">{copy.thenNowNote}</p>
      <CompareTable
        id="results-check"
        caption={copy.check}
        columns={[
          columns.question,
          groupResults.hand.before,
          groupResults.hand.after,
          copy.moveHead
        ]}
      >
        {check.map(({ question, before, after, move }) => (
          <tr key={question.id}>
            <th scope="row">{question.about}</th>
            <Cell name={groupResults.hand.before}>{share(before)}</Cell>
            <Cell name={groupResults.hand.after}>{share(after)}</Cell>
            <Cell name={copy.moveHead}>{move ? copy.move[move] : '–'}</Cell>
          </tr>
        ))}
      </CompareTable>
      <p class="meta">{copy.checkNote}</p>
    </section>
  )
}

function Rated({ row: { whole } }: { row: RatedLine }) {
  if (whole.status !== 'shown') {
    return (
      <Cell name={columns.mean} span={5}>
        {copy.tooFew(whole.n)}
      </Cell>
    )
  }
  const { figures } = whole
  return (
    <>
      <Cell name={columns.agreement}>
        <Agreement figures={figures} />
      </Cell>
      <Cell name={columns.spread}>
        <Spread mean={figures.mean} sd={figures.sd} counts={figures.counts} />
        {figures.counts && <span class="visually-hidden">{figures.counts.join(', ')}</span>}
      </Cell>
      <Cell name={columns.mean}>
        <Mean figures={figures} />
      </Cell>
      <Cell name={columns.likely}>{compare.group.reach(figures.reach)}</Cell>
      <Cell name={columns.n}>{figures.n}</Cell>
    </>
  )
}

function mean(whole: Shown<RatingFigures>): string {
  if (whole.status !== 'shown') return copy.tooFew(whole.n)
  const { mean: value, sd, n } = whole.figures
  return copy.meanOf(value, sd, n)
}

function share(whole: Shown<RightShare>): string {
  if (whole.status !== 'shown') return copy.tooFew(whole.n)
  const { right, of, low, high } = whole.figures
  return copy.share(right, of, low, high)
}
