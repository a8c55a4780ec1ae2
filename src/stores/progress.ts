import { computed, type ReadableAtom } from 'nanostores'

import type { Activity } from '../core/course/progress.ts'
import { testedIn } from '../core/course/tested.ts'
import { answeredIn } from '../core/quiz/standing.ts'
import { lessonOf } from '../core/record/about.ts'
import type { Fact } from '../core/record/fact.ts'
import { record } from './record.ts'

let $activity: ReadableAtom<Activity> | undefined

/** What the person did in the course: answered questions, and when lessons were touched. */
export function activityInCourse(): ReadableAtom<Activity> {
  $activity ??= computed(
    [record.under('quiz/'), record.under('course/'), record.under('test/')],
    (answers, visits, tests) => ({
      answered: answeredIn(answers.flatMap(({ id, value }) => (value === null ? [] : id))),
      touched: lastTouched([...answers, ...visits]),
      tested: testedIn(tests)
    })
  )
  return $activity
}

function lastTouched(facts: readonly Fact[]): Map<string, number> {
  const touched = new Map<string, number>()
  for (const { id, at } of facts) {
    const lesson = lessonOf(id)
    if (lesson) touched.set(lesson, Math.max(at, touched.get(lesson) ?? 0))
  }
  return touched
}

/** Puts on the record that a lesson was opened. */
export function openLesson(lesson: string): void {
  record.set(`course/${lesson}/opened`, true)
}
