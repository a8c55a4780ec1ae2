import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { printedWorkbook as copy } from '../../copy/printed-workbook/en.ts'
import { lensMapOf } from '../../core/workbook/lens-map.ts'
import { hrefFor } from '../../core/workbook/links.ts'
import type { PrintedSection } from '../../core/workbook/page-printed.ts'
import { EMPTY_SHEET, type Sheet } from '../../core/workbook/sheet.ts'
import { $evaluation, $sheet } from '../../stores/workbook/evaluation.ts'
import { nameOf } from './evaluations/name.ts'
import { PlanPaper } from './plan/PlanPaper.tsx'
import type { PlanItems } from './plan/words.ts'
import './PrintedWorkbook.css'
import { Blank } from './printed-workbook/Blank.tsx'
import { CountTable } from './printed-workbook/CountTable.tsx'
import { LensTable } from './printed-workbook/LensTable.tsx'
import { PointTable } from './printed-workbook/PointTable.tsx'
import { RatingTable } from './printed-workbook/RatingTable.tsx'
import { MapWithKey } from './results/MapWithKey.tsx'

interface Props {
  pages: readonly (readonly PrintedSection[])[]
  plan: { id: string; title: string; sections: readonly PlanItems[] }
  /** Address of the page of all sections. */
  home: string
  /** How to use it, on the first page. */
  children?: ComponentChildren
}

/** All sections as they are printed, with what was filled in, or with room to write. */
export function PrintedWorkbook({ pages, plan, home, children }: Props) {
  const sheet = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const evaluation = useStore($evaluation, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  return (
    <div class="printed-workbook">
      {awake && (
        <p class="printed-workbook_buttons no-print">
          <button class="button" type="button" onClick={() => print()}>
            {copy.print}
          </button>
          <a href={hrefFor(home, evaluation?.id)}>{copy.home}</a>
        </p>
      )}
      <dl class="printed-workbook_lines">
        <Blank label={copy.about} text={evaluation && nameOf(evaluation)} />
        <Blank label={copy.date} text={sheet.texts.get('on')} />
        <Blank label={copy.by} text={sheet.texts.get('by')} />
      </dl>
      {children}
      {pages.map((sections) => (
        <div key={sections[0]?.id} class="printed-workbook_page">
          {sections.map((section) => (
            <section key={section.id} aria-labelledby={section.id}>
              <h2 id={section.id}>{copy.head(section.title, section.id.slice(-1))}</h2>
              <Body section={section} sheet={sheet} />
            </section>
          ))}
        </div>
      ))}
      <div class="printed-workbook_page">
        <section aria-labelledby={plan.id}>
          <h2 id={plan.id}>{copy.head(plan.title, plan.id.slice(-1))}</h2>
          <PlanPaper sections={plan.sections} />
        </section>
      </div>
    </div>
  )
}

function Body({ section, sheet }: { section: PrintedSection; sheet: Sheet }) {
  switch (section.kind) {
    case 'ratings': {
      const { items, recommendation } = section.ratings
      return (
        <>
          <RatingTable caption={section.title} items={items} marks={sheet.marks} />
          {recommendation && <CountTable question={recommendation} texts={sheet.texts} />}
        </>
      )
    }
    case 'lenses':
      return (
        <>
          <LensTable caption={section.title} section={section.lenses} sheet={sheet} />
          <h3>{copy.lenses.map}</h3>
          <MapWithKey
            map={lensMapOf(section.lenses.items, sheet)}
            elsewhere={sheet.texts.get('alternative') ?? ''}
          />
        </>
      )
    case 'contact-points':
      return <PointTable section={section.points} sheet={sheet} />
  }
}
