import { compare } from '../../../copy/compare/en.ts'
import type { GroupFigures } from '../../../core/workbook/agreement.ts'
import { oneDecimal } from '../../../core/workbook/bands.ts'
import { currentMarks } from '../../../core/workbook/compared.ts'
import type { GroupedSection } from '../../../core/workbook/grouped.ts'
import { sectionScore } from '../../../core/workbook/score.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { Cell, CompareTable } from './CompareTable.tsx'
import { Agreement, Mean } from './Figures.tsx'

const copy = compare.group
const COLUMNS = [copy.section, copy.agreement, copy.mean, copy.likely, copy.rests, copy.own]

interface Props {
  grouped: readonly GroupedSection[]
  sheet: Sheet
}

/** Every section in a line: how close people are, their mean, and the own sheet beside it. */
export function GroupSummary({ grouped, sheet }: Props) {
  const everybody = grouped.some(
    ({ whole }) => whole.status === 'shown' && whole.figures.reach.status === 'everybody'
  )
  return (
    <>
      <CompareTable id="compare-sections" caption={copy.caption} columns={COLUMNS}>
        {grouped.map(({ section, whole, handedIn }) => {
          const own = sectionScore(section, currentMarks(section, sheet.marks))
          return (
            <tr key={section.id}>
              <th scope="row">{section.short}</th>
              {whole.status === 'shown' ? (
                <Shown figures={whole.figures} of={handedIn} />
              ) : (
                <Cell name={copy.mean} span={4}>
                  {copy.few(whole.n)}
                </Cell>
              )}
              <Cell name={copy.own}>
                {own.status === 'mean' ? copy.ownMean(oneDecimal(own.mean)) : copy.ownTooFew}
              </Cell>
            </tr>
          )
        })}
      </CompareTable>
      <p class="meta">{everybody ? copy.everybody : copy.likelyHint}</p>
    </>
  )
}

function Shown({ figures, of }: { figures: GroupFigures; of: number }) {
  return (
    <>
      <Cell name={copy.agreement}>
        <Agreement figures={figures} />
      </Cell>
      <Cell name={copy.mean}>
        <Mean figures={figures} />
      </Cell>
      <Cell name={copy.likely}>{copy.reach(figures.reach)}</Cell>
      <Cell name={copy.rests}>{copy.restsOn(figures.n, of)}</Cell>
    </>
  )
}
