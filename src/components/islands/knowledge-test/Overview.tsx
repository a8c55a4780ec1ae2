import { knowledgeTest as copy } from '../../../copy/knowledge-test/en.ts'
import {
  currentOf,
  type FinishedSitting,
  finishedIn,
  leftIn,
  type Sitting
} from '../../../core/assessment/sitting.ts'
import type { Step } from '../../../core/assessment/step.ts'
import type { Course, Head } from '../KnowledgeTest.tsx'
import { About } from './About.tsx'
import { Offers } from './Offers.tsx'
import { Result } from './Result.tsx'

interface Props {
  /** Takes the focus when somebody comes here from a question. */
  head: Head
  course: Course
  sittings: readonly Sitting[]
  /** False while the page shows what was sent, before it knows the person. */
  awake: boolean
  /** The sitting that was finished on this visit. */
  ended: string | undefined
  onGo: (step: Step) => void
}

/** Where somebody stands with the tests, what came of them, and what they can show. */
export function Overview({ head, course, sittings, awake, ended, onGo }: Props) {
  const of = course.forms.A.length
  const finished = finishedIn(sittings, 'before', 'after', 'retake', 'later').reverse()
  const atTop = finished.every(({ begun }) => begun !== ended)
  // What was begun comes first, and else what was finished last, before what may follow.
  const newest = currentOf(sittings) ? undefined : finished[0]
  const result = (sitting: FinishedSitting) => (
    <Result
      key={sitting.begun}
      head={sitting.begun === ended ? head : undefined}
      course={course}
      sitting={sitting}
      sittings={sittings}
      newest={sitting === newest}
    />
  )
  return (
    <div class="knowledge-test prose">
      <h1 ref={atTop ? head : undefined} tabIndex={-1}>
        {copy.title}
      </h1>
      <p class="lede">{copy.lede(of)}</p>
      <p class="knowledge-test_no-script">
        {copy.noScript.text} <a href={course.learn}>{copy.noScript.link}</a>
      </p>
      <div class="knowledge-test_state">
        {awake && (
          <>
            {newest && result(newest)}
            <Offers course={course} sittings={sittings} onGo={onGo} />
            {finished.filter((sitting) => sitting !== newest).map(result)}
            {leftIn(sittings).map(({ begun, begunAt, purpose, answers }) => (
              <p key={begun} class="meta">
                {copy.left(copy.test[purpose], begunAt, answers.size)}
              </p>
            ))}
          </>
        )}
      </div>
      <About of={of} cut={course.cut} />
    </div>
  )
}
