import { contactRows } from './contact-map.ts'
import {
  type Asked,
  choicesIn,
  type FormField,
  NEXT_FIELDS,
  PLAIN_TEXTS,
  ROW_COLUMNS,
  ratingsAsked,
  rowField,
  rowNames,
  topChoices
} from './form-fields.ts'
import { ABOUT_FORM, formName, MAP_PREFIX, stateOf, TOP_NAMES } from './form-names.ts'
import { pointsText } from './form-points.ts'
import { MOST_LETTERS, plain, textIn, tickedIn } from './form-values.ts'
import { lensMapOf, type Place, placeIn } from './lens-map.ts'
import { NEXTS } from './plan.ts'
import type { Sheet } from './sheet.ts'
import { placesIn } from './top-three.ts'

/** What an evaluation puts into the form. */
export interface FormValues {
  /** By the names of the form’s fields: a text, the value of a choice, or the state that is on. */
  readonly values: ReadonlyMap<string, string>
  /** What the form has no room for. */
  readonly left: readonly NoRoom[]
}

/** Something that was filled in and does not go into the form, by its field in the record. */
export interface NoRoom {
  readonly field: string
  /** `no-row`: there are more points than rows. `reworded`: it answers another wording. */
  readonly why: 'no-row' | 'too-long' | 'reworded' | 'no-place'
}

/** What lies in each area of the map in the form. */
const AREAS: Readonly<Record<string, readonly Place[]>> = {
  win: ['win'],
  stakes: ['stakes'],
  behind: ['trail', 'slipping'],
  'open-field': ['open-field'],
  'over-served': ['over-served']
}

/** What an evaluation puts into the form. Reading the form gives it back. */
export function formValues(evaluation: string, sheet: Sheet, asked: Asked): FormValues {
  const values = new Map<string, string>([
    [ABOUT_FORM.evaluation, evaluation],
    ...mapValues(sheet, asked)
  ])
  const left: NoRoom[] = []
  const put = (field: string, text: string) => {
    if (text.length > MOST_LETTERS) left.push({ field, why: 'too-long' })
    else if (text) values.set(formName(field), text)
  }

  const ratings = new Map(ratingsAsked(asked).map(({ field, version }) => [field, version]))
  for (const [field, { mark, version }] of sheet.marks) {
    if (!/^(?:W-|own-)/.test(field)) continue
    const today = ratings.get(field)
    if (today === version) values.set(formName(field, version), stateOf(mark))
    else left.push({ field, why: today === undefined ? 'no-place' : 'reworded' })
  }

  const proofs = asked.items.flatMap(({ id, sides }) => (sides ? `${id}.proof` : []))
  const text = (field: string) => plain(sheet.texts.get(field) ?? '')
  for (const field of [...PLAIN_TEXTS, ...proofs]) put(field, text(field))
  const nexts = NEXT_FIELDS.map((field): [string, readonly string[]] => [field, NEXTS])
  const choices = [...choicesIn(asked), ...nexts]
  for (const [field, options] of choices) {
    if (options.includes(text(field))) put(field, text(field))
    else if (text(field)) left.push({ field, why: 'no-place' })
  }
  for (const [at, id] of placesIn(sheet, topChoices(asked)).entries()) {
    if (id) values.set(TOP_NAMES[at] ?? '', id)
  }
  putPoints(sheet, asked, values, left)
  return { values, left }
}

/** True where a form holds all of these values, and each is seen as it is. */
export function holdsValues(found: readonly FormField[], values: FormValues['values']): boolean {
  return found.every((field) => {
    const wanted = values.get(field.name)
    if (wanted === undefined) return true
    if (field.kind !== 'radios') return textIn(field) === wanted
    const ticked = tickedIn(field)
    return ticked.status === 'one' && !ticked.unseen && ticked.state === wanted
  })
}

/** Rows of the points, in their order. What the blank form says in a row gives way. */
function putPoints(
  sheet: Sheet,
  { starters }: Asked,
  values: Map<string, string>,
  left: NoRoom[]
): void {
  const names = rowNames(starters)
  const described = contactRows(sheet, starters).filter((row) =>
    ROW_COLUMNS.some((column) => plain(row[column]))
  )
  for (const [at, name] of names.entries()) {
    const row = described[at]
    for (const column of ROW_COLUMNS) {
      const text = row ? plain(row[column]) : ''
      const fits = text.length <= MOST_LETTERS
      if (row && !fits) left.push({ field: rowField(row.id, column), why: 'too-long' })
      values.set(formName(rowField(name, column)), fits ? text : '')
    }
  }
  const rows = described.slice(0, names.length)
  values.set(ABOUT_FORM.points, pointsText(rows.map(({ id }) => id)))
  for (const { id } of described.slice(names.length)) {
    left.push({ field: rowField(id, 'name'), why: 'no-row' })
  }
}

/** The numbers of the items in each area of the map. */
function mapValues(sheet: Sheet, { items }: Asked): [name: string, numbers: string][] {
  const map = lensMapOf(
    items.filter(({ sides }) => sides),
    sheet
  )
  return Object.entries(AREAS).map(([area, places]) => [
    MAP_PREFIX + area,
    map.items
      .filter((item) => places.includes(placeIn(item)))
      .map(({ id }) => id.replace(/^W-/, ''))
      .join(' ')
  ])
}
