import type { Trust } from './contact-points.ts'
import { readCount } from './counts.ts'
import type { Sheet } from './sheet.ts'

/** How much a point weighs for the customer, lightest first. */
export const WEIGHTS = ['low', 'middle', 'high'] as const
export type Weight = (typeof WEIGHTS)[number]

/** Columns of the inventory that hold words. */
export const COLUMNS = [
  'name',
  'phase',
  'expects',
  'owner',
  'deposit',
  'withdrawal',
  'repaired',
  'uses',
  'measure',
  'looked'
] as const
export type Column = (typeof COLUMNS)[number]

/** One row of the inventory. What was not filled in is empty. */
export interface ContactRow extends Readonly<Record<Column, string>> {
  readonly id: string
  readonly weight: Weight | ''
}

/** A row to begin with. */
export interface Starter {
  readonly id: string
  readonly name: string
  readonly phase: string
}

/** What the inventory shows. A point may be in several lists. */
export type ContactMap =
  | { readonly status: 'empty' }
  | {
      readonly status: 'map'
      /** In the order in which a customer passes them. */
      readonly rows: readonly ContactRow[]
      readonly withoutOwner: readonly ContactRow[]
      readonly withoutMeasure: readonly ContactRow[]
      /** Up to three points with a withdrawal, where it weighs most first. */
      readonly shortlist: readonly ContactRow[]
      /** Points with a withdrawal for which uses or weight are missing. */
      readonly unranked: readonly ContactRow[]
      /** When something was noted last, in ms since 1970. */
      readonly on: number | undefined
    }

const ROW = /^point-(.+)\.([a-z]+)$/
/** How many points the shortlist names. */
const SHORT = 3
/** The most points that one inventory holds. */
export const MOST_ROWS = 15

/** Name of the field of one column of a row. */
export function pointField(id: string, column: Column | 'weight' | 'gone'): string {
  return `point-${id}.${column}`
}

/**
 * The rows of the inventory: those in the list `points`, or the starters where there is no list,
 * then whatever else has words. Rows that were removed are left out.
 */
export function contactRows(sheet: Sheet, starters: readonly Starter[]): ContactRow[] {
  const { texts, lists } = sheet
  const listed = lists.get('points') ?? starters.map(({ id }) => id)
  const others = [...texts].flatMap(([field, text]) => {
    const [, id = '', column] = ROW.exec(field) ?? []
    return id && text && column !== 'gone' ? [id] : []
  })
  return [...new Set([...listed, ...others])]
    .filter((id) => texts.get(pointField(id, 'gone')) !== 'yes')
    .map((id) =>
      rowOf(
        id,
        sheet,
        starters.find((starter) => starter.id === id)
      )
    )
}

/** What is noted of a point’s trust: what added to it, what drew on it, both, or nothing yet. */
export function trustsOf({ deposit, withdrawal }: ContactRow): Trust[] {
  const noted: Trust[] = []
  if (deposit.trim()) noted.push('deposit')
  if (withdrawal.trim()) noted.push('withdrawal')
  return noted.length > 0 ? noted : ['unsure']
}

/**
 * What the inventory shows: points without an owner or a measure, and up to three points that
 * draw on trust, by uses a week × weight. Nothing is added up: what a point does to trust has no
 * unit.
 */
export function contactMap(sheet: Sheet, starters: readonly Starter[]): ContactMap {
  const rows = contactRows(sheet, starters)
  if (!rows.some(isDescribed)) return { status: 'empty' }
  const drawn = rows.filter(({ withdrawal }) => withdrawal.trim())
  const ranked = drawn.flatMap((row) => {
    const load = loadOf(row)
    return load === undefined ? [] : [{ row, load }]
  })
  const moments = [...sheet.at].flatMap(([field, at]) => (ROW.test(field) ? [at] : []))
  return {
    status: 'map',
    rows,
    withoutOwner: rows.filter(({ owner }) => !owner.trim()),
    withoutMeasure: rows.filter(({ measure }) => !measure.trim()),
    shortlist: ranked
      .sort((one, other) => other.load - one.load)
      .slice(0, SHORT)
      .map(({ row }) => row),
    unranked: drawn.filter((row) => loadOf(row) === undefined),
    on: moments.length > 0 ? Math.max(...moments) : undefined
  }
}

/** Uses a week × weight (1, 2 or 3), `undefined` where one of them cannot be read. */
function loadOf({ uses, weight }: ContactRow): number | undefined {
  const read = readCount(uses)
  if (read.status !== 'count' || weight === '') return undefined
  return read.count * (WEIGHTS.indexOf(weight) + 1)
}

/** True where somebody noted anything but a name and a place in the cycle. */
export function isDescribed(row: ContactRow): boolean {
  const words = COLUMNS.filter((column) => column !== 'name' && column !== 'phase')
  return row.weight !== '' || words.some((column) => row[column].trim())
}

function rowOf(id: string, { texts }: Sheet, starter: Starter | undefined): ContactRow {
  const text = (column: Column) =>
    texts.get(pointField(id, column)) ??
    (column === 'name' || column === 'phase' ? (starter?.[column] ?? '') : '')
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, text(column)]))
  const weight = texts.get(pointField(id, 'weight'))
  return {
    id,
    ...(columns as Record<Column, string>),
    weight: WEIGHTS.find((known) => known === weight) ?? ''
  }
}
