import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { quiz as copy } from '../../copy/quiz/en.ts'
import { type Answer, readAnswer } from '../../core/quiz/answer.ts'
import { draw } from '../../core/quiz/draw.ts'
import { answerIn, joined } from '../../core/quiz/early.ts'
import { mark } from '../../core/quiz/mark.ts'
import type { PageQuestion } from '../../core/quiz/page-question.ts'
import { UNTOUCHED } from '../../core/quiz/standing.ts'
import { answer, check, standingIn } from '../../stores/quiz.ts'
import { personSeed } from '../../stores/seed.ts'
import './Question.css'
import { Choices } from './question/Choices.tsx'
import { Ordering } from './question/Ordering.tsx'
import { Placing } from './question/Placing.tsx'
import { Reflection } from './question/Reflection.tsx'
import { Verdict } from './question/Verdict.tsx'

interface Props {
  question: PageQuestion
  /** Where it stands among the checks of its lesson, in words. */
  position: string
}

const BODIES = {
  single: Choices,
  multiple: Choices,
  ordering: Ordering,
  matching: Placing,
  categorise: Placing,
  reflection: Reflection
}

const HINTS = {
  single: copy.pickOne,
  multiple: copy.pickSome,
  ordering: copy.order,
  matching: copy.match,
  categorise: copy.sort,
  reflection: copy.reflect
}

/** Two sendings within so many milliseconds are one. */
const SOON = 300

/** A question of any type. Answering and checking are two acts; a slip costs nothing. */
export function Question({ question, position }: Props) {
  const { id, ask, scene, type } = question
  const form = useRef<HTMLFormElement>(null)
  const [seed, setSeed] = useState<number>()
  const [asked, setAsked] = useState<'nothing' | 'too-early' | 'verdict'>('nothing')
  const [times, setTimes] = useState(0)
  const button = useRef<HTMLButtonElement>(null)
  const sentAt = useRef(0)
  const standing = useStore(standingIn(id), { ssr: () => UNTOUCHED })
  const given = readAnswer(question, standing.current)
  const givenNow = () => readAnswer(question, standingIn(id).get().current)
  // Words may be improved beside the good answer; all else is closed until another try.
  const closed = type === 'reflection' ? standing.attempts > 0 : standing.checked
  const revealed = closed && given !== undefined
  const result = mark(question, given)

  const submit = (now: Answer | undefined) => {
    const { status } = mark(question, now)
    const ready = status === 'marked' || status === 'reflected'
    // Sent by Enter from an option, which is closed from now on and can’t keep the focus.
    if (ready && form.current?.contains(document.activeElement)) button.current?.focus()
    if (ready && now !== undefined) check(id, now)
    setTimes((before) => before + 1)
    setAsked(ready ? 'verdict' : 'too-early')
  }

  useEffect(() => {
    // What was chosen before the script arrived counts, and so does a check asked for then.
    const early = answerIn(question, [...new FormData(form.current ?? undefined)])
    const { checked } = standingIn(id).get()
    const kept = checked && type !== 'reflection' ? undefined : givenNow()
    if (early !== undefined) answer(id, joined(question, kept, early))
    if (form.current?.dataset.sent !== undefined && (early !== undefined || !checked)) {
      submit(givenNow())
    }
    setSeed(personSeed())
  }, [])

  const Body = BODIES[type] as typeof Choices
  const again = revealed && type !== 'reflection'
  return (
    <form
      ref={form}
      class="question"
      id={id}
      autocomplete="off"
      data-awake={seed !== undefined}
      onSubmit={(event) => {
        event.preventDefault()
        // A key that is held down, or struck twice, must not wipe what it has just checked.
        const soon = event.timeStamp - sentAt.current < SOON
        sentAt.current = event.timeStamp
        if (again && soon) return
        if (!again) return submit(givenNow())
        answer(id, undefined)
        setAsked('nothing')
      }}
    >
      <fieldset aria-describedby={`${id}-hint`}>
        <legend>
          <span class="question_position">{position}</span>
          {scene && <span class="question_scene">{scene}</span>}
          <span class="question_ask">{ask}</span>
        </legend>
        <p id={`${id}-hint`} class="question_hint">
          {HINTS[type]}
        </p>
        <Body
          question={question as never}
          answer={given as never}
          revealed={revealed}
          wrong={revealed && result.status === 'marked' ? result.wrong : []}
          awake={seed !== undefined}
          asked={asked === 'verdict'}
          order={(things) => draw(things, seed === undefined ? id : `${id}:${seed}`)}
          onAnswer={(change) => {
            const next = change(givenNow() as never)
            if (next === undefined) return
            answer(id, next)
            if (asked === 'too-early') setAsked('nothing')
          }}
        />
      </fieldset>
      <div class="question_foot no-print">
        {!(revealed && type === 'reflection') && (
          <button ref={button} class={`button ${again ? 'button-quiet' : ''}`} type="submit">
            {again ? copy.again : type === 'reflection' ? copy.compare : copy.check}
          </button>
        )}
        <Verdict
          question={question}
          result={result}
          standing={standing}
          asked={asked}
          times={times}
          given={given}
        />
      </div>
    </form>
  )
}
