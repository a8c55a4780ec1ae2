import type { Json } from '../record/fact.ts'
import type { Asked, RadiosInForm } from './form-fields.ts'
import type { FormProblem } from './form-problems.ts'
import { ratingIn } from './form-ratings.ts'
import { dayIn, MOST_LETTERS, textIn, tickedIn } from './form-values.ts'
import { MOST_TOP } from './lenses.ts'
import { reviewDays } from './plan.ts'

/** How a text begins whose letters make no sense: the sign of UTF-16, not taken for one. */
const BROKEN = 'þÿ'
const DAY = /^(?:plan-\d\.start|point-.+\.looked)$/

/** Gathers what was filled in, and what somebody should know about it. */
export function gather(asked: Asked) {
  const fields = new Map<string, Json>()
  const problems: FormProblem[] = []

  const day = (field: string, text: string): string => {
    const written = dayIn(text) ?? text
    if (reviewDays(written).length === 0) problems.push({ status: 'no-day', field, text })
    return written
  }
  const choice = (field: string, text: string, options: readonly string[]): void => {
    if (options.includes(text)) fields.set(field, text)
    else if (text) problems.push({ status: 'no-option', field, text })
  }

  return {
    fields,
    problems,
    choice,

    text(field: string, text: string): void {
      if (text.length > MOST_LETTERS) problems.push({ status: 'too-long', field, text })
      else if (text.startsWith(BROKEN)) problems.push({ status: 'broken', field, text })
      else if (text) fields.set(field, DAY.test(field) ? day(field, text) : text)
    },

    radios(field: string, radios: RadiosInForm, options: readonly string[]): void {
      const ticked = tickedIn(radios)
      if (ticked.status === 'none') return
      if (ticked.status !== 'one') problems.push({ ...ticked, field })
      else {
        choice(field, ticked.state, options)
        if (ticked.unseen && fields.has(field)) problems.push({ status: 'unseen', field })
      }
    },

    rating(field: string, radios: RadiosInForm): void {
      const { answer, problems: found } = ratingIn(radios, asked)
      if (answer && fields.has(field)) {
        problems.push({ status: 'twice', field, text: textIn(radios) })
        return
      }
      problems.push(...found)
      if (answer) fields.set(field, { ...answer })
    },

    /** The items that matter most, by their places; a place that was left out is empty. */
    top(places: readonly string[], options: readonly string[]): void {
      const kept: string[] = []
      for (const text of places.slice(0, MOST_TOP)) {
        const known = options.includes(text)
        const twice = known && kept.includes(text)
        if (text && !known) problems.push({ status: 'no-option', field: 'top', text })
        if (twice) problems.push({ status: 'twice', field: 'top', text })
        kept.push(known && !twice ? text : '')
      }
      if (kept.some(Boolean)) fields.set('top', kept)
    }
  }
}
