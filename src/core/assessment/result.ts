import type { Form, Forms } from './forms.ts'
import { reportOf } from './report.ts'
import { finishedIn, type Sitting } from './sitting.ts'

/** What a record of completion may say of the test after the course. */
export interface AfterResult {
  right: number
  of: number
  form: Form
  /** 1 for the test after the course, 2 for its retake; more only where devices were merged. */
  attempt: number
  /** When it was finished, by the device’s clock, in ms since 1970. */
  finishedAt: number
  /** Whether it reached the cut. */
  mastery: boolean
}

/** The finished tests after the course: none, or the last and the best of them. */
export type AfterResults =
  | { status: 'none' }
  | { status: 'taken'; latest: AfterResult; best: AfterResult }

/**
 * Reads the results of the test after the course and of its retakes.
 *
 * @param cut right answers from which a test counts as mastery
 * @returns as `best` the one with most right answers, the earlier one of two that are equal
 */
export function afterResults(
  sittings: readonly Sitting[],
  forms: Forms,
  cut: number
): AfterResults {
  const results = finishedIn(sittings, 'after', 'retake').map(
    ({ form, answers, finishedAt }, at): AfterResult => {
      const { right, of } = reportOf(forms[form], answers)
      return { right, of, form, attempt: at + 1, finishedAt, mastery: right >= cut }
    }
  )
  const latest = results.at(-1)
  return latest
    ? {
        status: 'taken',
        latest,
        best: results.reduce((best, one) => (one.right > best.right ? one : best))
      }
    : { status: 'none' }
}
