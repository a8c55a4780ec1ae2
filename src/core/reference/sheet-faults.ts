import { twinIn } from '../twins.ts'
import type { Sheet } from './sheet.ts'

/** What sheets may point to. */
interface Known {
  sources: readonly string[]
  figures: readonly string[]
  /** Ids of the lessons. */
  lessons: readonly string[]
}

/** Sheets that share an address, and sources, lessons and figures that nobody knows. */
export function sheetFaults(sheets: readonly Sheet[], known: Known): string[] {
  const twin = twinIn(sheets.map(({ id }) => id))
  return [
    ...(twin ? [`src/content/sheets: “${twin}” is there twice. Give each its own id.`] : []),
    ...sheets.flatMap(({ name, sources, lessons, figure }) => [
      ...unknown(name, 'source', sources, known.sources),
      ...unknown(name, 'lesson', lessons, known.lessons),
      ...unknown(name, 'figure', figure ? [figure] : [], known.figures)
    ])
  ]
}

function unknown(
  name: string,
  what: string,
  named: readonly string[],
  known: readonly string[]
): string[] {
  return named
    .filter((id) => !known.includes(id))
    .map(
      (id) =>
        `src/content: the sheet “${name}” names the ${what} “${id}”, which is not there. Add or correct it.`
    )
}
