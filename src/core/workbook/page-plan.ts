import { isLenses, isRatings, type Workbook } from './workbook.ts'

/** The plan with the items that it can be about, as its pages need it. */
export function pagePlan({ sections }: Workbook) {
  const plan = sections.find(({ kind }) => kind === 'plan')
  return {
    id: plan?.id ?? '',
    title: plan?.title ?? '',
    sections: sections
      .filter((one) => isRatings(one) || isLenses(one))
      .map(({ id, kind, short, items }) => ({
        id,
        kind,
        short,
        items: items.map(({ id: item, text, advice, ...more }) => ({
          id: item,
          text,
          step: advice.step,
          ...('reversed' in more && more.reversed && { reversed: true })
        }))
      }))
  }
}
