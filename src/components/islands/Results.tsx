import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { results as copy } from '../../copy/results/en.ts'
import { isBegun } from '../../core/workbook/begun.ts'
import { headlineOf } from '../../core/workbook/headline.ts'
import { hrefFor } from '../../core/workbook/links.ts'
import type { PageResults, ResultLenses } from '../../core/workbook/page-results.ts'
import { EMPTY_SHEET } from '../../core/workbook/sheet.ts'
import { $evaluation, $sheet } from '../../stores/workbook/evaluation.ts'
import './Results.css'
import { AdviceList } from './results/AdviceList.tsx'
import { Contact } from './results/Contact.tsx'
import { LensTable } from './results/LensTable.tsx'
import { Nothing } from './results/Nothing.tsx'
import { Onward } from './results/Onward.tsx'
import { Recommendation } from './results/Recommendation.tsx'
import { SectionResults } from './results/SectionResults.tsx'
import { Top } from './results/Top.tsx'

interface Props extends PageResults {
  /** Address of the page of all sections. */
  home: string
}

/** What is known of the page and of the person, for every part of the results. */
export interface Shown extends Props {
  evaluation: string | undefined
  lenses: ResultLenses
}

/** All results of an evaluation, worked out from the answers of the person at this browser. */
export function Results(props: Props) {
  const { sections, home } = props
  const sheet = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const evaluation = useStore($evaluation, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])

  const lenses = sections.find(({ kind }) => kind === 'lenses') as ResultLenses
  const begun = sections.filter((section) => isBegun(section, sheet))
  const headline = headlineOf(lenses, sheet)
  const shown: Shown = { ...props, evaluation: evaluation?.id, lenses }
  const any = begun.length > 0
  return (
    <div class="results">
      {awake && any && evaluation && (
        <p class="results_head meta">
          <a class="no-print" href={hrefFor(home, evaluation.id)}>
            {copy.all}
          </a>
          <span>{evaluation.name || copy.begunOn(evaluation.begunAt)}</span>
        </p>
      )}
      <h1>{awake && any ? copy.headline(headline) : copy.title}</h1>
      {awake && !any && <Nothing {...shown} />}
      {awake && any && (
        <>
          <Top {...shown} sheet={sheet} begun={begun.length} />
          <LensTable {...shown} sheet={sheet} />
          <SectionResults {...shown} sheet={sheet} />
          <Contact {...shown} sheet={sheet} />
          <Recommendation sheet={sheet} />
          <AdviceList {...shown} sheet={sheet} />
          <Onward {...shown} sheet={sheet} />
        </>
      )}
    </div>
  )
}
