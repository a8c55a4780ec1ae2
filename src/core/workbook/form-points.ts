import type { Json } from '../record/fact.ts'
import { pointField, type Starter } from './contact-map.ts'
import { type Asked, type FormField, ROW_COLUMNS, type RowColumn, rowNames } from './form-fields.ts'
import { blankIn, chosenIn, textIn } from './form-values.ts'

/** The fields of a row of the form. */
export type Row = ReadonlyMap<RowColumn, FormField>

/** A text of a point, and the field that it came from. */
export interface PointText {
  readonly field: string
  readonly column: RowColumn
  readonly text: string
}

/** What the rows of a form say about points of connection. */
export interface PointsInForm {
  readonly texts: readonly PointText[]
  /** Ids of points whose rows were emptied. */
  readonly gone: readonly string[]
  /** The points in their order, where it is not the order to begin with. */
  readonly order: readonly string[] | undefined
}

const FIELD = /^point-(.+)\.([a-z]+)$/
const ID = /^[A-Za-z0-9][A-Za-z0-9.:-]{0,60}$/

/** The row and the column that a field of the record is about, `undefined` where it is no such field. */
export function placeInRows(field: string): { row: string; column: RowColumn } | undefined {
  const [, row = '', name] = FIELD.exec(field) ?? []
  const column = ROW_COLUMNS.find((one) => one === name)
  return column && ID.test(row) ? { row, column } : undefined
}

/** What the hidden field `points` says where there is no point at all. */
const NONE = '-'

/** Ids in the hidden field `points`, `undefined` in a form that was blank. */
export function pointIds(text: string): string[] | undefined {
  if (text.trim() === '') return undefined
  return [...new Set(text.split(/\s+/))].filter((id) => ID.test(id))
}

/** These ids as the hidden field holds them. */
export function pointsText(ids: readonly string[]): string {
  return ids.join(' ') || NONE
}

/**
 * Which point each row is about: itself in a blank form; what `points` says in one that was filled
 * in beforehand, where rows that were empty then become points of their own.
 */
export function pointsOfRows(
  rows: readonly string[],
  points: readonly string[] | undefined
): string[] {
  if (points === undefined) return [...rows]
  const ids = [...points]
  for (let more = 1; ids.length < rows.length; more++) {
    if (!ids.includes(`more-${more}`)) ids.push(`more-${more}`)
  }
  return ids
}

/** Rows in the order of today’s form, in that of the file where it has others. */
export function inOrder(found: Iterable<string>, starters: readonly Starter[]): string[] {
  const rows = [...found]
  const known = rowNames(starters)
  if (rows.some((row) => !known.includes(row))) return rows
  return known.filter((row) => rows.includes(row))
}

/**
 * Reads the rows. What the blank form itself says in them is no answer.
 *
 * @param points that the rows are about, `undefined` in a form that was blank
 */
export function readPoints(
  found: ReadonlyMap<string, Row>,
  points: readonly string[] | undefined,
  { starters }: Pick<Asked, 'starters'>
): PointsInForm {
  const rows = inOrder(found.keys(), starters)
  const ids = pointsOfRows(rows, points)
  const texts: PointText[] = []
  const gone: string[] = []
  for (const [at, name] of rows.entries()) {
    const [id = '', row = new Map() as Row] = [ids[at], found.get(name)]
    const starter = starters.find((one) => one.id === id)
    const filled = [...row].flatMap(([column, field]) => {
      const text = column === 'phase' || column === 'weight' ? chosenIn(field) : textIn(field)
      return text ? [{ field: pointField(id, column), column, text }] : []
    })
    const stood = points ? points.includes(id) : starter !== undefined
    if (filled.length === 0 && stood && row.has('name')) gone.push(id)
    const given = !points && filled.every((one) => isGiven(one, row, starter))
    if (!given) texts.push(...filled.filter((one) => !isOf(starter, one)))
  }
  return { texts, gone, order: isUsual(points, starters) ? undefined : points }
}

/** What these points come to in the record, but for their texts. */
export function pointFacts({ gone, order }: PointsInForm): [field: string, value: Json][] {
  const removed = gone.map((id): [string, Json] => [pointField(id, 'gone'), 'yes'])
  return order ? [...removed, ['points', order]] : removed
}

/** True for what the blank form says in a row. */
function isGiven(one: PointText, row: Row, starter: Starter | undefined): boolean {
  if (one.column !== 'name' && one.column !== 'phase') return false
  return isOf(starter, one) || blankIn(row.get(one.column)) === one.text
}

/** True for what a starter says by itself today. */
function isOf(starter: Starter | undefined, { column, text }: PointText): boolean {
  return (column === 'name' || column === 'phase') && starter?.[column] === text
}

/** True where the order needs no list: nothing is said, or the starters stand first. */
function isUsual(points: readonly string[] | undefined, starters: readonly Starter[]): boolean {
  if (points === undefined) return true
  return points.length <= starters.length + 1 && starters.every(({ id }, at) => points[at] === id)
}
