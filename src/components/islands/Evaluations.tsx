import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { evaluate as copy } from '../../copy/evaluate/en.ts'
import { hrefFor } from '../../core/workbook/links.ts'
import { type Countable, nextSection } from '../../core/workbook/progress.ts'
import { EMPTY_SHEET } from '../../core/workbook/sheet.ts'
import { $evaluation, $evaluations, $sheet } from '../../stores/workbook/evaluation.ts'
import './Evaluations.css'
import { Current } from './evaluations/Current.tsx'
import { nameOf } from './evaluations/name.ts'
import { Others } from './evaluations/Others.tsx'
import { type SectionRow, Sections } from './evaluations/Sections.tsx'

interface Props {
  /** In the order in which they are filled in; the plan stands last. */
  sections: readonly (SectionRow & Countable)[]
  /** Address of this page. */
  home: string
}

const NONE: readonly never[] = []
/** Pages that build on what was filled in. */
const AFTER = [
  ['results', 'results/'],
  ['check', 'customer-check/'],
  ['compare', 'compare/'],
  ['share', 'share/'],
  ['bringIn', 'share/', '#bring-in']
] as const

/** The sections with how far they are, where to go on, and the person’s evaluations. */
export function Evaluations({ sections, home }: Props) {
  const evaluation = useStore($evaluation, { ssr: () => undefined })
  const evaluations = useStore($evaluations, { ssr: () => NONE })
  const sheet = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const [awake, setAwake] = useState(false)
  const [told, tell] = useState('')
  useEffect(() => setAwake(true), [])

  const asked = sections.filter(({ kind }) => kind !== 'plan')
  const next = nextSection(asked, sheet)
  const there = (address: string) => hrefFor(`${home}${address}`, evaluation?.id)
  const begun = sheet.at.size > 0
  return (
    <div class="evaluations">
      <p class="evaluations_go">
        <a class="button" href={there(`${next?.slug ?? 'results'}/`)}>
          {next ? (begun ? copy.goOn(next.short) : copy.begin) : copy.toResults}
        </a>
        <a href={there('workbook/')}>{copy.print}</a>
      </p>
      {awake && evaluation && <Current evaluation={evaluation} home={home} onDone={tell} />}
      <p role="status" class="evaluations_told">
        {told}
      </p>
      <h2>{copy.sections}</h2>
      <Sections sections={sections} sheet={sheet} there={there} />
      <h2>{copy.after.heading}</h2>
      <ul class="evaluations_after">
        {AFTER.map(([page, address, anchor = '']) => (
          <li key={page}>
            <a href={there(address) + anchor}>{copy.after[page].name}</a>
            <span class="meta">{copy.after[page].text}</span>
          </li>
        ))}
      </ul>
      {awake && evaluation && (
        <Others
          evaluations={evaluations}
          shown={evaluation.id}
          home={home}
          onBegin={(fresh) => tell(copy.actions.begun(nameOf(fresh)))}
        />
      )}
    </div>
  )
}
