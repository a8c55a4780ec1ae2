import { compare } from '../../../copy/compare/en.ts'
import { ratingField } from '../../../core/workbook/answer.ts'
import type { GroupedQuestion, QuestionFigures } from '../../../core/workbook/grouped.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { Spread } from '../../figures/Spread.tsx'
import { Cell, CompareTable } from './CompareTable.tsx'
import { Agreement, Mean } from './Figures.tsx'
import { ItemHead } from './ItemHead.tsx'
import { markText, type Scales } from './scales.ts'

const copy = compare.group
const COLUMNS = [
  compare.item,
  copy.agreement,
  copy.spread,
  copy.mean,
  copy.likely,
  copy.ratedBy,
  copy.dk
]

interface Props {
  id: string
  caption: string
  questions: readonly GroupedQuestion[]
  sheet: Sheet
  scales: Scales
}

/** What may be shown of a group, question by question, with the own answer beside it. */
export function QuestionTable({ id, caption, questions, sheet, scales }: Props) {
  const unlisted = questions.some(
    ({ whole }) => whole.status === 'shown' && whole.figures.listing === undefined
  )
  return (
    <>
      <CompareTable id={id} caption={caption} columns={COLUMNS}>
        {questions.map(({ item, side, whole }) => (
          <tr key={item.id}>
            <ItemHead
              item={item}
              note={compare.yours(
                markText(scales, sheet.marks.get(ratingField(item.id, side))?.mark, side)
              )}
            />
            {whole.status === 'shown' ? (
              <Shown figures={whole.figures} />
            ) : (
              <Cell name={copy.mean} span={6}>
                {copy.few(whole.n)}
              </Cell>
            )}
          </tr>
        ))}
      </CompareTable>
      {unlisted && <p class="meta">{copy.notListed}</p>}
    </>
  )
}

function Shown({ figures }: { figures: QuestionFigures }) {
  const { dk, listing, mean, n, reach, sd } = figures
  return (
    <>
      <Cell name={copy.agreement}>
        <Agreement figures={figures} />
      </Cell>
      <Cell name={copy.spread}>
        <Spread mean={mean} sd={sd} counts={listing?.counts} />
        {listing && <span class="visually-hidden">{copy.listing(listing)}</span>}
      </Cell>
      <Cell name={copy.mean}>
        <Mean figures={figures} />
      </Cell>
      <Cell name={copy.likely}>{copy.reach(reach)}</Cell>
      <Cell name={copy.ratedBy}>{n}</Cell>
      <Cell name={copy.dk}>{dk}</Cell>
    </>
  )
}
