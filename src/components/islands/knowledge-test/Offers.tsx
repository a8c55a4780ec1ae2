import { useStore } from '@nanostores/preact'

import { knowledgeTest } from '../../../copy/knowledge-test/en.ts'
import type { Purpose } from '../../../core/assessment/forms.ts'
import { afterResults } from '../../../core/assessment/result.ts'
import { currentOf, type Sitting } from '../../../core/assessment/sitting.ts'
import type { Step } from '../../../core/assessment/step.ts'
import { NO_ACTIVITY, progressIn } from '../../../core/course/progress.ts'
import { $offers, start } from '../../../stores/assessment.ts'
import { activityInCourse } from '../../../stores/progress.ts'
import type { Course } from '../KnowledgeTest.tsx'
import { openIn } from './QuestionList.tsx'

const copy = knowledgeTest.offer

interface Props {
  course: Course
  sittings: readonly Sitting[]
  onGo: (step: Step) => void
}

/** What can be taken now or from when on, with one first choice among it. */
export function Offers({ course, sittings, onGo }: Props) {
  const offers = useStore($offers)
  const activity = useStore(activityInCourse(), { ssr: () => NO_ACTIVITY })
  const rows = course.modules.flatMap(({ lessons }) => lessons)
  const { done, total } = progressIn(rows, activity)
  const current = currentOf(sittings)
  const results = afterResults(sittings, course.forms, course.cut)
  const mastery = results.status === 'taken' && results.best.mastery

  const offer = (purpose: Purpose, first: boolean) => (
    <button
      class={`button ${first ? '' : 'button-quiet'}`}
      type="button"
      onClick={() => {
        start(purpose)
        onGo({ step: 'question', at: 0 })
      }}
    >
      {copy[purpose].start}
    </button>
  )

  if (current) {
    const items = course.forms[current.form]
    const open = openIn(items, current.answers)
    const [first] = open
    const { text, goOn, toFinish, heading, instead, leaves } = knowledgeTest.current
    const test = knowledgeTest.test[current.purpose]
    return (
      <section class="card knowledge-test_card">
        <h2>{heading}</h2>
        <p>{text(test, current.begunAt, items.length - open.length, items.length)}</p>
        <p>
          <button
            class="button"
            type="button"
            onClick={() =>
              onGo(first === undefined ? { step: 'finish' } : { step: 'question', at: first })
            }
          >
            {first === undefined ? toFinish : goOn(first + 1)}
          </button>
        </p>
        {current.purpose === 'before' && (
          <details>
            <summary>{instead}</summary>
            <p>{leaves(items.length - open.length)}</p>
            <p>{offer('after', false)}</p>
          </details>
        )}
      </section>
    )
  }
  return (
    <>
      {offers.before.status === 'open' && (
        <section class="card knowledge-test_card">
          <h2>{copy.before.heading}</h2>
          <p>
            {copy.before.text} {done > 0 && copy.before.late(done)}
          </p>
          <p>{offer('before', done === 0)}</p>
        </section>
      )}
      {offers.after.status === 'open' && (
        <section class="card knowledge-test_card">
          <h2>{copy.after.heading}</h2>
          <p>{copy.after.text(done, total)}</p>
          <p>{offer('after', done > 0 || offers.before.status !== 'open')}</p>
        </section>
      )}
      {(['retake', 'later'] as const).map((purpose) => {
        const it = offers[purpose]
        // Whoever reached the mark is not sent to try again, but may.
        const spare = purpose === 'retake' && mastery
        if (it.status === 'none' || (spare && it.status === 'wait')) return null
        return (
          <section key={purpose} class="card knowledge-test_card">
            <h2>{copy[purpose].heading}</h2>
            <p>
              {it.status === 'wait'
                ? copy[purpose].wait(it.from)
                : spare
                  ? copy.retake.ifYouLike
                  : copy[purpose].text}
            </p>
            {it.status === 'open' && <p>{offer(purpose, (purpose === 'retake') !== mastery)}</p>}
          </section>
        )
      })}
    </>
  )
}
