import { compare } from '../../../copy/compare/en.ts'
import { readingOf } from '../../../core/workbook/agreement.ts'
import type { Side } from '../../../core/workbook/answer.ts'
import { sidesOf } from '../../../core/workbook/compared.ts'
import type { GroupedQuestion, GroupedSection } from '../../../core/workbook/grouped.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { Parts } from './Parts.tsx'
import { QuestionTable } from './QuestionTable.tsx'
import type { Scales } from './scales.ts'

const copy = compare.group

interface Props {
  grouped: GroupedSection
  sheet: Sheet
  scales: Scales
}

/** A section of the group, item by item: what to talk about first, then all figures. */
export function GroupSection({ grouped, sheet, scales }: Props) {
  const { section, questions } = grouped
  const reading = ({ item, whole }: GroupedQuestion) =>
    whole.status === 'shown' ? readingOf(whole.figures, item.reversed) : 'none'
  // Nobody has a problem with what customers want, or with what they get elsewhere.
  const rated = questions.filter(({ side }) => side === section.side)
  const talk = rated.filter((question) => reading(question) === 'talk-first')
  const shared = rated.filter((question) => reading(question) === 'shared-problem')
  const caption = (side: Side | undefined) =>
    side ? copy.sideCaption(section.short, side) : copy.itemCaption(section.short)
  return (
    <details>
      <summary>
        {copy.details(section.short)} <span class="meta">{copy.toTalk(talk.length)}</span>
      </summary>
      <Items lead={copy.talkFirst} questions={talk} />
      <Items lead={copy.shared} questions={shared} />
      {sidesOf(section).map((side) => (
        <QuestionTable
          key={side}
          id={`compare-group-${section.id}-${side ?? 'all'}`}
          caption={caption(side)}
          questions={questions.filter((question) => question.side === side)}
          sheet={sheet}
          scales={scales}
        />
      ))}
      <Parts grouped={grouped} />
    </details>
  )
}

function Items({ lead, questions }: { lead: string; questions: readonly GroupedQuestion[] }) {
  if (questions.length === 0) return null
  return (
    <>
      <p>{lead}</p>
      <ul>
        {questions.map(({ item }) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ul>
    </>
  )
}
