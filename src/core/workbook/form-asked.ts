import type { Asked, FormItem } from './form-fields.ts'
import { isLenses, isRatings, type Workbook } from './workbook.ts'

/** What the form asks, by the content. */
export function askedInForm({ title, edition, dropped, sections }: Workbook): Asked {
  const items = sections.flatMap((section): FormItem[] => {
    if (isLenses(section)) {
      return section.items.map(({ id, version, text, short }) => ({
        ...{ id, version, text, short },
        sides: true
      }))
    }
    if (!isRatings(section)) return []
    return section.items.map(({ id, version, text, short }) => ({ id, version, text, short }))
  })
  const points = sections.find(({ kind }) => kind === 'contact-points')
  const { starters, phases } = points?.kind === 'contact-points' ? points : NO_POINTS
  const ownKinds = sections.find(isLenses)?.ownKinds ?? []
  return {
    ...{ title, edition, items, dropped, starters, phases },
    ownKinds: ownKinds.map(({ id, name }) => ({ id, name }))
  }
}

const NO_POINTS = { starters: [], phases: [] }
