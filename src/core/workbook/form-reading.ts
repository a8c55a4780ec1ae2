import type { Json } from '../record/fact.ts'
import { WEIGHTS } from './contact-map.ts'
import { gather } from './form-answers.ts'
import {
  type Asked,
  choicesIn,
  type FormField,
  NEXT_FIELDS,
  PLAIN_TEXTS,
  topChoices
} from './form-fields.ts'
import { ABOUT_FORM, MAP_PREFIX, namedField, TOP_NAMES } from './form-names.ts'
import { placeInRows, pointFacts, pointIds, type Row, readPoints } from './form-points.ts'
import type { FormProblem } from './form-problems.ts'
import { isRating, itemOf } from './form-ratings.ts'
import { chosenIn, textIn } from './form-values.ts'
import { NEXTS } from './plan.ts'

/** A form of this workbook, with what was filled in. */
export interface FilledForm {
  /** The edition that it was made from; empty where it does not say. */
  readonly edition: string
  /** How old it is beside today’s. */
  readonly age: 'same' | 'older' | 'newer' | 'unknown'
  /** Whose answers were put into it beforehand: the id of an evaluation. */
  readonly evaluation: string | undefined
  /** What was filled in, by the fields of the record. */
  readonly fields: ReadonlyMap<string, Json>
  readonly problems: readonly FormProblem[]
}

export type FormReading =
  | ({ readonly status: 'form' } & FilledForm)
  /** None of its fields is ours. */
  | { readonly status: 'other-form' }

const EVALUATION = /^e-[0-9a-z]{1,20}$/
const PROOF = /^W-\d\d\.proof$/

/** Reads the fields of a PDF, which anybody may have made. It never throws. */
export function readForm(found: readonly FormField[], asked: Asked): FormReading {
  const ours = ({ kind, name }: FormField) => kind === 'radios' && isRating(namedField(name).field)
  if (!found.some(ours)) return { status: 'other-form' }
  const about = (key: keyof typeof ABOUT_FORM) => {
    const field = found.find(({ name }) => name === ABOUT_FORM[key])
    return field ? textIn(field).trim() : ''
  }
  const edition = about('edition')
  const evaluation = about('evaluation')
  return {
    status: 'form',
    edition,
    age: ageOf(edition, asked.edition),
    evaluation: EVALUATION.test(evaluation) ? evaluation : undefined,
    ...answersIn(found, pointIds(about('points')), asked)
  }
}

/** True for a text that only our form has: a copy of it whose fields are gone still says it. */
export function isOurText(text: string, { title }: Pick<Asked, 'title'>): boolean {
  const bare = (words: string) =>
    words
      .normalize('NFKC')
      .replaceAll(/[\s\u00ad-]/g, '')
      .toLowerCase()
  return bare(text).includes(bare(title))
}

function answersIn(
  found: readonly FormField[],
  points: readonly string[] | undefined,
  asked: Asked
) {
  const gathered = gather(asked)
  const choices = choicesIn(asked)
  const rows = new Map<string, Row>()
  for (const one of currentFirst(found, asked)) {
    const { field } = namedField(one.name)
    const place = placeInRows(field)
    const options = choices.get(field)
    if (isAside(one.name)) continue
    if (place) rows.set(place.row, new Map(rows.get(place.row)).set(place.column, one))
    else if (one.kind === 'radios' && isRating(field)) gathered.rating(field, one)
    else if (one.kind === 'radios' && NEXT_FIELDS.includes(field))
      gathered.radios(field, one, NEXTS)
    else if (options) gathered.choice(field, chosenIn(one), options)
    else if (PLAIN_TEXTS.includes(field) || PROOF.test(field)) gathered.text(field, textIn(one))
    else if (textIn(one)) {
      gathered.problems.push({ status: 'unknown', field: one.name, text: textIn(one) })
    }
  }
  const said = readPoints(rows, points, asked)
  const phases = asked.phases.map(({ id }) => id)
  for (const { field, column, text } of said.texts) {
    if (column === 'phase') gathered.choice(field, text, phases)
    else if (column === 'weight') gathered.choice(field, text, WEIGHTS)
    else gathered.text(field, text)
  }
  for (const [field, value] of pointFacts(said)) gathered.fields.set(field, value)
  const top = TOP_NAMES.map((name) => found.find((one) => one.name === name))
  gathered.top(
    top.map((one) => (one ? chosenIn(one) : '')),
    topChoices(asked)
  )
  return { fields: gathered.fields, problems: gathered.problems }
}

/** Today’s wordings come first, so that an older one never takes their place. */
function currentFirst(found: readonly FormField[], asked: Asked): FormField[] {
  const isCurrent = ({ name }: FormField) => {
    const { field, version } = namedField(name)
    return itemOf(field, asked)?.version === version
  }
  return [...found.filter(isCurrent), ...found.filter((one) => !isCurrent(one))]
}

/** True for what tells about the form, is read elsewhere, or was worked out. */
function isAside(name: string): boolean {
  return (
    Object.values<string>(ABOUT_FORM).includes(name) ||
    TOP_NAMES.some((one) => one === name) ||
    name.startsWith(MAP_PREFIX)
  )
}

function ageOf(edition: string, today: string): FilledForm['age'] {
  if (edition === '') return 'unknown'
  if (edition === today) return 'same'
  return edition.localeCompare(today, 'en', { numeric: true }) < 0 ? 'older' : 'newer'
}
