import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { importFile } from '../../copy/import-file/en.ts'
import { share as copy } from '../../copy/share/en.ts'
import type { SharedBand, SharedSection } from '../../core/workbook/shared-sections.ts'
import { $evaluationId } from '../../stores/workbook/evaluation.ts'
import './Card.css'
import './Share.css'
import { HandIn } from './share/HandIn.tsx'
import { Keep } from './share/Keep.tsx'
import { Summary } from './share/Summary.tsx'
import { Tables } from './share/Tables.tsx'
import { Head } from './workbook/Head.tsx'
import './OptionCard.css'
import './Workbook.css'

interface Props {
  /** In the order of the workbook. */
  sections: readonly SharedSection[]
  bands: readonly SharedBand[]
  /** Name of the course, as files name it. */
  course: string
  /** Which edition of the site makes the files. */
  edition: string
  /** Address of the page of all sections. */
  home: string
}

/** Anchors of the page, with their names. */
const PARTS = [
  ['keep', copy.keep.short],
  ['hand-in', copy.handIn.short],
  ['spreadsheet', copy.tables.short],
  ['summary', copy.summary.short],
  ['bring-in', importFile.short]
] as const

/** The ways out for the evaluation on this page. What would leave is shown before it does. */
export function Share({ sections, bands, course, edition, home }: Props) {
  const evaluation = useStore($evaluationId, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  return (
    <div class="share">
      <div>
        <Head home={home} />
        <nav aria-label={copy.contents}>
          <ul class="share_parts">
            {PARTS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {awake && evaluation === undefined && (
        <p class="share_note">
          {copy.none} <a href={home}>{copy.begin}</a>
        </p>
      )}
      <Keep evaluation={evaluation} edition={edition} />
      <HandIn evaluation={evaluation} sections={sections} edition={edition} />
      <Tables evaluation={evaluation} sections={sections} bands={bands} />
      <Summary
        evaluation={evaluation}
        sections={sections}
        bands={bands}
        course={course}
        edition={edition}
      />
    </div>
  )
}
