import { compare } from '../../../copy/compare/en.ts'
import type { ComparedSection } from '../../../core/workbook/compared.ts'
import { groupPriorities } from '../../../core/workbook/group-priorities.ts'
import { groupedSection, teamOf } from '../../../core/workbook/grouped.ts'
import type { Round } from '../../../core/workbook/rounds.ts'
import { GroupSection } from './GroupSection.tsx'
import { GroupSummary } from './GroupSummary.tsx'
import { Priorities } from './Priorities.tsx'
import type { Scales } from './scales.ts'

const copy = compare.group

interface Props {
  sections: readonly ComparedSection[]
  scales: Scales
  round: Round
}

/** What may be shown of those who handed in to be counted in a group. */
export function Group({ sections, scales, round: { raters, sheet } }: Props) {
  const team = teamOf(sheet)
  const grouped = sections.map((section) => groupedSection(section, raters, team))
  const shown = grouped.filter(({ whole }) => whole.status === 'shown')
  const most = Math.max(0, ...grouped.map(({ whole }) => (whole.status === 'shown' ? 0 : whole.n)))
  const lenses = sections.find(({ side }) => side)
  const priorities = lenses && groupPriorities(lenses, raters)
  return (
    <section aria-labelledby="compare-group">
      <h2 id="compare-group">{copy.heading}</h2>
      <p>
        {copy.handedIn(grouped[0]?.handedIn ?? 0)} {shown.length === 0 && copy.tooFew(most)}
      </p>
      <aside class="compare_weak" aria-labelledby="compare-weak">
        <h3 id="compare-weak">{copy.weak.heading}</h3>
        <ul>
          {copy.weak.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </aside>
      {shown.length > 0 && (
        <>
          <h3>{copy.reading.heading}</h3>
          <p>{copy.reading.text}</p>
          <GroupSummary grouped={grouped} sheet={sheet} />
          {shown.map((one) => (
            <GroupSection key={one.section.id} grouped={one} sheet={sheet} scales={scales} />
          ))}
          {priorities?.status === 'shown' && <Priorities priorities={priorities} />}
        </>
      )}
    </section>
  )
}
