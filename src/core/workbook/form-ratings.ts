import type { Answer, Mark } from './answer.ts'
import type { Asked, FormItem, RadiosInForm } from './form-fields.ts'
import { markOfState, namedField } from './form-names.ts'
import type { FormProblem } from './form-problems.ts'
import { tickedIn } from './form-values.ts'
import { OWN_ITEMS } from './lenses.ts'

const RATING = /^(W-\d\d|own-\d)(?:\.(want|get|alternative))?$/

/** What a group of radio buttons says about an item. */
export interface RatingInForm {
  readonly answer?: Answer
  readonly problems: readonly FormProblem[]
}

/** True for the field of a rating, of any edition. */
export function isRating(field: string): boolean {
  return RATING.test(field)
}

/** The item that a rating is about, as today’s workbook asks it. */
export function itemOf(field: string, { items }: Pick<Asked, 'items'>): FormItem | undefined {
  const [, id = ''] = RATING.exec(field) ?? []
  if (OWN_ITEMS.includes(id)) return { id, version: 1, text: '', short: '', sides: true }
  return items.find((item) => item.id === id)
}

/** Reads the rating in a group of radio buttons. */
export function ratingIn(radios: RadiosInForm, asked: Asked): RatingInForm {
  const { field, version } = namedField(radios.name)
  const ticked = tickedIn(radios)
  if (ticked.status === 'none') return { problems: [] }
  if (ticked.status !== 'one') {
    return { problems: [{ status: ticked.status, field, states: ticked.states }] }
  }
  const mark = markOfState(ticked.state)
  const item = itemOf(field, asked)
  if (mark === undefined || !fits(field, mark, version, item)) {
    return { problems: [{ status: 'no-option', field, text: ticked.state }] }
  }
  const problems: FormProblem[] = []
  if (ticked.unseen) problems.push({ status: 'unseen', field })
  const age = ageOf(field, version, item, asked)
  if (age) problems.push({ status: age, field })
  return { answer: { mark, version }, problems }
}

/** True unless today’s workbook asks this very wording without such an answer. */
function fits(field: string, mark: Mark, version: number, item: FormItem | undefined): boolean {
  const [, , side] = RATING.exec(field) ?? []
  if (item && (side !== undefined) !== (item.sides === true)) return false
  return mark !== 'na' || side === undefined || side === 'get' || version !== item?.version
}

function ageOf(field: string, version: number, item: FormItem | undefined, { dropped }: Asked) {
  if (item) return version === item.version ? undefined : ('reworded' as const)
  const [, id = ''] = RATING.exec(field) ?? []
  return dropped.includes(id) ? ('dropped' as const) : ('newer' as const)
}
