import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { share } from '../../../copy/share/en.ts'
import { summary as page } from '../../../copy/summary/en.ts'
import { topOf } from '../../../core/workbook/lenses.ts'
import type { SharedBand, SharedSection } from '../../../core/workbook/shared-sections.ts'
import { EMPTY_SHEET } from '../../../core/workbook/sheet.ts'
import { standalonePage } from '../../../core/workbook/standalone-page.ts'
import { summaryOf } from '../../../core/workbook/summary.ts'
import { $sheet } from '../../../stores/workbook/evaluation.ts'
import { type Made, savePage, thisMoment } from '../../../stores/workbook/files.ts'
import { MakeFile } from './MakeFile.tsx'
import { SummarySheet } from './SummarySheet.tsx'

const copy = share.summary

interface Props {
  evaluation: string | undefined
  sections: readonly SharedSection[]
  bands: readonly SharedBand[]
  course: string
  edition: string
}

/** A page for others. What is saved is the very markup that stands here to be looked through. */
export function Summary({ evaluation, sections, bands, course, edition }: Props) {
  const { marks, ...rest } = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const [madeAt, show] = useState<number>()
  const sheet = useRef<HTMLDivElement>(null)
  const first = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (madeAt !== undefined) first.current?.focus()
  }, [madeAt])
  return (
    <section id="summary">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <p class="share_row">
        <button
          class={madeAt === undefined ? 'button' : 'button button-quiet'}
          type="button"
          disabled={evaluation === undefined}
          aria-expanded={madeAt !== undefined}
          onClick={() => show(madeAt === undefined ? thisMoment() : undefined)}
        >
          {madeAt === undefined ? copy.show : copy.hide}
        </button>
      </p>
      {madeAt !== undefined && (
        <>
          <p ref={first} tabIndex={-1} class="meta">
            {copy.shown}
          </p>
          <div ref={sheet} class="share_page">
            <SummarySheet
              summary={summaryOf(sections, bands, marks, topOf({ marks, ...rest }))}
              bands={bands}
              course={course}
              edition={edition}
              madeAt={madeAt}
            />
          </div>
          <MakeFile ready files={[{ label: copy.button, make: () => saved(sheet.current) }]} />
        </>
      )}
    </section>
  )
}

/** The page as it stands there, with the style sheets that draw it and the colours of this site. */
async function saved(sheet: HTMLElement | null): Promise<Made> {
  const [{ default: own }, { default: around }] = await Promise.all([
    import('./SummarySheet.css?raw'),
    import('./standalone.css?raw')
  ])
  const site = getComputedStyle(document.documentElement)
  const html = standalonePage({
    lang: document.documentElement.lang,
    title: page.title,
    markup: sheet?.innerHTML ?? '',
    css: [around, own],
    tokenValue: (token) => site.getPropertyValue(token)
  })
  return savePage(html, copy.fileName)
}
