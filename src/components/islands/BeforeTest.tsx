import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { beforeTest as copy } from '../../copy/before-test/en.ts'
import type { Sitting } from '../../core/assessment/sitting.ts'
import type { LessonRow } from '../../core/course/outline.ts'
import { NO_ACTIVITY, stateOf } from '../../core/course/progress.ts'
import { $beforeSkipped, $sittings, skipBefore } from '../../stores/assessment.ts'
import { activityInCourse } from '../../stores/progress.ts'
import './BeforeTest.css'

const NO_SITTINGS: readonly Sitting[] = []

interface Props {
  /** What tells whether a lesson is done. */
  lessons: readonly Pick<LessonRow, 'id' | 'checks'>[]
  /** Questions of a test. */
  of: number
  /** Address of the test page. */
  test: string
}

/** Offers the test before the course, until a lesson is done, a test was begun, or it was skipped. */
export function BeforeTest({ lessons, of, test }: Props) {
  const [awake, setAwake] = useState(false)
  const activity = useStore(activityInCourse(), { ssr: () => NO_ACTIVITY })
  const sittings = useStore($sittings, { ssr: () => NO_SITTINGS })
  const skipped = useStore($beforeSkipped, { ssr: () => false })
  useEffect(() => setAwake(true), [])
  const late = lessons.some((lesson) => stateOf(lesson, activity).state === 'done')
  if (skipped || late || sittings.length > 0) return null
  return (
    <section class="before-test no-print" aria-label={copy.label} data-awake={awake}>
      <p>{copy.text(of)}</p>
      <p class="before-test_ways">
        <a href={test}>{copy.take}</a>
        <button
          class="before-test_skip"
          type="button"
          onClick={() => {
            skipBefore()
            document.querySelector<HTMLElement>('#content')?.focus()
          }}
        >
          {copy.skip}
        </button>
      </p>
    </section>
  )
}
