import { type Mark, POINTS } from './answer.ts'

/** What the PDF says about itself, in fields that nobody sees. */
export const ABOUT_FORM = {
  /** The edition of the workbook that it was made from. */
  edition: 'edition',
  /** Whose answers were put into it: the id of an evaluation, empty in a blank form. */
  evaluation: 'evaluation',
  /** Ids of the points of connection that its rows are about, in their order; empty in a blank form. */
  points: 'points'
} as const

/** The choices of the three items that matter most, in their order. */
export const TOP_NAMES = ['top_1', 'top_2', 'top_3'] as const

/** Rows for points of connection without a starter. */
export const SPARE_POINTS: readonly string[] = ['more-1', 'more-2']

/** Prefix of what stands in the value map of a prefilled form. It is worked out, so it is never read. */
export const MAP_PREFIX = 'map_'

const VERSION = /_v(\d+)$/

/**
 * What the PDF calls a field of the record. A dot means hierarchy there, so it becomes an
 * underscore; no field of the record has one.
 *
 * @param version of the wording that is asked. From 2 on the name carries it, so that a file of any
 *   edition tells what was answered.
 */
export function formName(field: string, version = 1): string {
  return field.replaceAll('.', '_') + (version > 1 ? `_v${version}` : '')
}

/** The field of the record that a name in the PDF stands for, and the version of its wording. */
export function namedField(name: string): { field: string; version: number } {
  const version = Number(VERSION.exec(name)?.[1] ?? 1)
  return { field: name.replace(VERSION, '').replaceAll('_', '.'), version }
}

/** What the PDF calls a mark: `v3`, `dk`, `na`. Plain digits would be taken for positions. */
export function stateOf(mark: Mark): string {
  return typeof mark === 'number' ? `v${mark}` : mark
}

/** The mark that a state of a radio group stands for, `undefined` where it is none. */
export function markOfState(state: string): Mark | undefined {
  if (state === 'dk' || state === 'na') return state
  return POINTS.find((point) => stateOf(point) === state)
}
