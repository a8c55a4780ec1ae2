import { workbookPdf as copy } from '../../copy/workbook-pdf/en.ts'
import type { Framework } from '../../core/reference/schema.ts'
import { ABOUT_FORM } from '../../core/workbook/form-names.ts'
import { type PrintedSection, printedPages } from '../../core/workbook/page-printed.ts'
import { isLenses, isRatings, type Workbook } from '../../core/workbook/workbook.ts'
import type { Block, PaperDocument, Sheet } from '../document/blocks.ts'
import { byHandBlocks } from './by-hand.ts'
import { contactPointsBlocks } from './contact-points.ts'
import { countsBlocks } from './counts.ts'
import { coverBlocks } from './cover.ts'
import { lensesBlocks } from './lenses.ts'
import { planBlocks, reviewBlocks } from './plan.ts'
import { numberOf, ratingsBlock } from './ratings.ts'

interface Given {
  workbook: Workbook
  frameworks: readonly Framework[]
  /** What the course is called. */
  course: string
  /** Where the site is, if that is known. */
  address?: string | undefined
}

/**
 * The workbook as a document: how to use it, a page or two for each part, the value map on the
 * fourth.
 */
export function workbookDocument(given: Given): PaperDocument {
  const { workbook, frameworks, course, address } = given
  const { edition, issued, sections, title } = workbook
  const pages = printedPages(workbook, frameworks)
  const plan = sections.find((section) => section.kind === 'plan')
  const sheets = pages.map(
    (page): Sheet => ({ blocks: page.flatMap((section) => sectionBlocks(section, given)) })
  )
  const pageOf = (id: string) => {
    const at = pages.findIndex((page) => page.some((section) => section.id === id))
    return (at < 0 ? pages.length : at) + 2
  }
  const contents = sections.map(({ id, title: name, minutes }) => ({
    letter: id.slice(-1),
    title: name,
    minutes,
    page: pageOf(id)
  }))
  return {
    title,
    subject: copy.subject(edition),
    language: 'en-US',
    issued,
    foot: copy.foot(`${course} · ${title}`, edition),
    sheets: [
      { blocks: coverBlocks({ workbook, course, contents, address }) },
      ...sheets,
      ...(plan
        ? [
            {
              blocks: [
                ...headOf(plan.id, plan.title, plan.lede),
                ...planBlocks(
                  planItems(workbook),
                  copy.plan.example(plan.example.if, plan.example.do)
                )
              ]
            }
          ]
        : []),
      {
        blocks: [
          { kind: 'heading', level: 2, text: copy.plan.reviews },
          ...reviewBlocks(),
          { kind: 'gap', height: 10 },
          ...byHandBlocks(workbook)
        ]
      }
    ],
    hidden: [
      { name: ABOUT_FORM.edition, tip: copy.hidden.edition, value: edition },
      { name: ABOUT_FORM.evaluation, tip: copy.hidden.evaluation, value: '' },
      { name: ABOUT_FORM.points, tip: copy.hidden.points, value: '' }
    ]
  }
}

function sectionBlocks(section: PrintedSection, { workbook, frameworks }: Given): Block[] {
  const { scales, sections } = workbook
  const own = sections.find(({ id }) => id === section.id)
  const head = headOf(section.id, section.title, own?.lede ?? '')
  switch (section.kind) {
    case 'ratings': {
      const { recommendation } = section.ratings
      return [
        ...head,
        ratingsBlock(section.title, section.ratings, scales.often),
        ...(recommendation ? countsBlocks(recommendation) : [{ kind: 'gap', height: 12 } as const])
      ]
    }
    case 'lenses': {
      const framework = own && 'framework' in own ? own.framework : undefined
      const letters = frameworks.find(({ id }) => id === framework)?.letters ?? []
      return [...head, ...lensesBlocks({ section: section.lenses, letters, scales })]
    }
    case 'contact-points':
      return [...head, ...contactPointsBlocks(section.points)]
  }
}

function headOf(id: string, title: string, lede: string): Block[] {
  return [
    { kind: 'heading', level: 2, text: copy.head(title, id.slice(-1)) },
    { kind: 'text', look: 'small', text: lede }
  ]
}

/** What a line of the plan can be about. */
function planItems({ sections }: Workbook): { value: string; label: string }[] {
  return sections
    .filter((section) => isRatings(section) || isLenses(section))
    .flatMap(({ items }) =>
      items.map(({ id, text }) => ({ value: id, label: `${numberOf(id)} · ${text}` }))
    )
}
