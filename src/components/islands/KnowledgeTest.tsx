import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { Forms, PageItem } from '../../core/assessment/forms.ts'
import { currentOf, type Sitting } from '../../core/assessment/sitting.ts'
import { readStep, type Step, writeStep } from '../../core/assessment/step.ts'
import type { LessonRow } from '../../core/course/outline.ts'
import { $sittings, finish } from '../../stores/assessment.ts'
import { Finish } from './knowledge-test/Finish.tsx'
import { Overview } from './knowledge-test/Overview.tsx'
import { TestQuestion } from './knowledge-test/TestQuestion.tsx'
import './Card.css'
import './KnowledgeTest.css'

/** What the test page knows of the course. */
export interface Course {
  forms: Forms<PageItem>
  modules: readonly { id: string; title: string; lessons: readonly LessonRow[] }[]
  /** Right answers from which a test after the course counts as mastery. */
  cut: number
  /** Address of the outline; lessons lie below it. */
  learn: string
}

/** Takes the element that gets the focus when somebody comes to another part. */
export type Head = (element: HTMLElement | null) => void

const NO_SITTINGS: readonly Sitting[] = []

/**
 * The test of knowledge on one page, so that it can be taken to its end also where nothing can
 * be stored. The part of the address after `#` says where one is: a reload stays there, and
 * the browser’s own buttons go back and forth between questions.
 */
export function KnowledgeTest(course: Course) {
  const sittings = useStore($sittings, { ssr: () => NO_SITTINGS })
  const [hash, setHash] = useState<string>()
  const [ended, setEnded] = useState<string>()
  const first = useRef<HTMLElement>()
  const moved = useRef(false)

  const current = currentOf(sittings)
  const items = current ? course.forms[current.form] : []
  const here: Step = current ? readStep(hash ?? '', items.length) : { step: 'overview' }
  const place = `${current?.begun} ${writeStep(here)}`

  useEffect(() => {
    const follow = () => setHash(location.hash)
    const move = () => {
      moved.current = true
      follow()
    }
    follow()
    addEventListener('hashchange', move)
    return () => removeEventListener('hashchange', move)
  }, [])

  // Whoever moved to another part begins at its head; whoever opened the page, at the page’s.
  useEffect(() => {
    if (moved.current) first.current?.focus()
  }, [place])

  // A part that goes leaves after the next one has come, so only what comes is noted.
  const head: Head = (element) => {
    if (element) first.current = element
  }
  const go = (step: Step) => {
    moved.current = true
    location.hash = writeStep(step)
  }

  if (current && here.step === 'question') {
    return (
      <TestQuestion
        key={items[here.at]?.id}
        head={head}
        sitting={current}
        items={items}
        at={here.at}
        onGo={go}
      />
    )
  }
  if (current && here.step === 'finish') {
    return (
      <Finish
        head={head}
        sitting={current}
        items={items}
        onGo={go}
        onFinish={() => {
          finish(current.begun)
          setEnded(current.begun)
          go({ step: 'overview' })
        }}
      />
    )
  }
  return (
    <Overview
      head={head}
      course={course}
      sittings={sittings}
      awake={hash !== undefined}
      ended={ended}
      onGo={go}
    />
  )
}
