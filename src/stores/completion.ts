import { computed, type ReadableAtom } from 'nanostores'

import type { Forms } from '../core/assessment/forms.ts'
import type { AfterResults } from '../core/assessment/result.ts'
import { type Completion, completionOf, type RolePlays } from '../core/completion/completion.ts'
import { type Dates, datesOf } from '../core/completion/dates.ts'
import type { LessonRow } from '../core/course/outline.ts'
import { NO_ACTIVITY } from '../core/course/progress.ts'
import type { Way } from '../core/course/tracks.ts'
import { masteryOf } from '../core/roleplay/mastery.ts'
import type { Play } from '../core/roleplay/play.ts'
import { afterResultsIn } from './assessment.ts'
import { activityInCourse } from './progress.ts'
import { record } from './record.ts'
import { attemptsInAll } from './role-play.ts'
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
  rolePlays: RolePlays
}

export interface Course {
  /** In the order of the course. */
  rows: readonly LessonRow[]
  ways: readonly Way[]
  forms: Forms
  /** Right answers from which the test counts as mastery. */
  cut: number
  /** Role-plays without their words. */
  plays: readonly Play[]
}

/** What a page shows before it knows: nothing done. */
export function noDeedsIn({ rows, ways }: Course): Deeds {
  const rolePlays = 'not-attempted'
  const nothing = { activity: NO_ACTIVITY, test: NO_TEST, chosen: undefined, rolePlays } as const
  return {
    completion: completionOf({ rows, ways, ...nothing }),
    test: NO_TEST,
    dates: undefined,
    rolePlays
  }
}

/** What the person at this browser did, for a record of completion. */
export function deedsIn({ rows, ways, forms, cut, plays }: Course): ReadableAtom<Deeds> {
  return computed(
    [
      activityInCourse(),
      $track,
      afterResultsIn(forms, cut),
      record.under('quiz/'),
      attemptsInAll(plays)
    ],
    (activity, chosen, test, answers, attempts) => {
      const rolePlays = masteryOf(
        plays.map((play) => ({ play, attempts: attempts.get(play.id) ?? [] }))
      )
      const completion = completionOf({ rows, ways, chosen, activity, test, rolePlays })
      return { completion, test, dates: datesOf(completion.scope.lessons, answers), rolePlays }
    }
  )
}
