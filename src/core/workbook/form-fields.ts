import { SIDES } from './answer.ts'
import { COLUMNS, pointField, type Starter } from './contact-map.ts'
import { SPARE_POINTS } from './form-names.ts'
import { OWN_ITEMS } from './lenses.ts'
import { LINES, PARTS, planField, REVIEWS } from './plan.ts'

/** A field of a PDF, as whoever opened it found it. */
export type FormField = TextInForm | ChoiceInForm | RadiosInForm

export interface TextInForm {
  readonly kind: 'text'
  readonly name: string
  readonly text: string
  /** What the blank form says in it, where the file tells. */
  readonly blank?: string | undefined
}

export interface ChoiceInForm extends Omit<TextInForm, 'kind'> {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: string; readonly shown: string }[]
}

export interface RadiosInForm {
  readonly kind: 'radios'
  readonly name: string
  /** The state that the field says is on; empty where none is. */
  readonly value: string
  /** The states that one sees as on. */
  readonly shown: readonly string[]
}

/** An item, as far as reading and filling the form need it. */
export interface FormItem {
  readonly id: string
  readonly version: number
  readonly text: string
  /** A few words. */
  readonly short: string
  /** True where it has three ratings. */
  readonly sides?: boolean
}

/** What the form of today’s workbook asks. */
export interface Asked {
  readonly title: string
  readonly edition: string
  /** In the order of the workbook. */
  readonly items: readonly FormItem[]
  /** Ids of items that were asked once. */
  readonly dropped: readonly string[]
  readonly starters: readonly Starter[]
  readonly phases: readonly { readonly id: string; readonly name: string }[]
  readonly ownKinds: readonly { readonly id: string; readonly name: string }[]
}

/** The highest answer to the recommendation question. */
const LAST = 10

/** Fields of texts that every edition has: all but those of items and of points. */
export const PLAIN_TEXTS: readonly string[] = [
  'name',
  'by',
  'on',
  'alternative',
  ...OWN_ITEMS.flatMap((id) => [`${id}.text`, `${id}.proof`]),
  ...Array.from({ length: LAST + 1 }, (_, answer) => `count-${answer}`),
  'period',
  'chosen-how',
  'asked',
  ...['reason-1', 'reason-2', 'reason-3'],
  ...LINES.flatMap((line) => [
    ...PARTS.filter((part) => part !== 'item').map((part) => planField(line, part)),
    ...REVIEWS.flatMap((days) => [
      planField(line, `${days}-done`),
      planField(line, `${days}-measure`)
    ])
  ])
]

/** Fields of reviews, where one of three ways on is ticked. */
export const NEXT_FIELDS: readonly string[] = LINES.flatMap((line) =>
  REVIEWS.map((days) => planField(line, `${days}-next`))
)

/** What can be chosen in the fields that hold one choice, by their fields. */
export function choicesIn({ items, ownKinds }: Asked): ReadonlyMap<string, readonly string[]> {
  const kinds = ownKinds.map(({ id }) => id)
  const all = [...items.map(({ id }) => id), ...OWN_ITEMS]
  return new Map([
    ...OWN_ITEMS.map((id) => [`${id}.kind`, kinds] as const),
    ...LINES.map((line) => [planField(line, 'item'), all] as const)
  ])
}

/** Ids of what can be among the three that matter most. */
export function topChoices({ items }: Asked): string[] {
  return [...items.flatMap(({ id, sides }) => (sides ? id : [])), ...OWN_ITEMS]
}

/** Ratings that the form asks, with the wording of each. */
export function ratingsAsked({ items }: Asked): { field: string; version: number }[] {
  const own = OWN_ITEMS.map((id) => ({ id, version: 1, sides: true }))
  return [...items, ...own].flatMap(({ id, version, sides }) =>
    (sides ? SIDES.map((side) => `${id}.${side}`) : [id]).map((field) => ({ field, version }))
  )
}

/** What the form calls its rows for points of connection, in their order. */
export function rowNames(starters: readonly Starter[]): string[] {
  return [...starters.map(({ id }) => id), ...SPARE_POINTS]
}

/** What a row of points of connection holds. */
export const ROW_COLUMNS = [...COLUMNS, 'weight'] as const
export type RowColumn = (typeof ROW_COLUMNS)[number]

/** Field of a column of a row, in the form or in the record. */
export function rowField(row: string, column: RowColumn): string {
  return pointField(row, column)
}
