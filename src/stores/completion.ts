import { computed, type ReadableAtom } from 'nanostores'

import type { Forms } from '../core/assessment/forms.ts'
import type { AfterResults } from '../core/assessment/result.ts'
import { type Completion, completionOf, type RolePlays } from '../core/completion/completion.ts'
import { type Dates, datesOf } from '../core/completion/dates.ts'
import type { LessonRow } from '../core/course/outline.ts'
import { NO_ACTIVITY } from '../core/course/progress.ts'
import type { Way } from '../core/course/tracks.ts'
import { afterResultsIn } from './assessment.ts'
import { activityInCourse } from './progress.ts'
import { record } from './record.ts'
import { $track } from './track.ts'

const NO_TEST: AfterResults = { status: 'none' }
const NAME = 'completion/name'

/** The name for the record of completion, as it was typed. */
export const $name = computed(record.fact(NAME), (fact) => String(fact?.value ?? ''))

/** Keeps the name as it stands. */
export function keepName(name: string): void {
  record.set(NAME, name)
}

/** All that the sheet says of what a person did. */
export interface Deeds {
  completion: Completion
  test: AfterResults
  dates: Dates | undefined
}

export interface Course {
  /** In the order of the course. */
  rows: readonly LessonRow[]
  ways: readonly Way[]
  forms: Forms
  /** Right answers from which the test counts as mastery. */
  cut: number
  rolePlays: RolePlays
}

/** What a page shows before it knows: nothing done. */
export function noDeedsIn({ rows, ways, rolePlays }: Course): Deeds {
  const nothing = { activity: NO_ACTIVITY, test: NO_TEST, chosen: undefined }
  return {
    completion: completionOf({ rows, ways, rolePlays, ...nothing }),
    test: NO_TEST,
    dates: undefined
  }
}

/** What the person at this browser did, for a record of completion. */
export function deedsIn({ rows, ways, forms, cut, rolePlays }: Course): ReadableAtom<Deeds> {
  return computed(
    [activityInCourse(), $track, afterResultsIn(forms, cut), record.under('quiz/')],
    (activity, chosen, test, answers) => {
      const completion = completionOf({ rows, ways, chosen, activity, test, rolePlays })
      return { completion, test, dates: datesOf(completion.scope.lessons, answers) }
    }
  )
}
