import { knowledgeTest } from '../../../copy/knowledge-test/en.ts'
import type { PageItem } from '../../../core/assessment/forms.ts'
import type { OpenSitting } from '../../../core/assessment/sitting.ts'
import type { Step } from '../../../core/assessment/step.ts'
import type { Head } from '../KnowledgeTest.tsx'
import { openIn, QuestionList } from './QuestionList.tsx'
import './TestQuestion.css'

const copy = knowledgeTest.finish

interface Props {
  /** Takes the focus when somebody comes here from a question. */
  head: Head
  sitting: OpenSitting
  items: readonly PageItem[]
  onGo: (step: Step) => void
  onFinish: () => void
}

/** Says what is still open before a test is ended for good. */
export function Finish({ head, sitting, items, onGo, onFinish }: Props) {
  const { answers, purpose } = sitting
  const open = openIn(items, answers)
  const [first] = open
  const of = items.length
  const toFirst = (
    <button
      class={`button ${first === undefined ? 'button-quiet' : ''}`}
      type="button"
      onClick={() => onGo({ step: 'question', at: first ?? of - 1 })}
    >
      {first === undefined ? copy.back : copy.toOpen(first + 1)}
    </button>
  )
  const end = (
    <button
      class={`button ${first === undefined ? '' : 'button-quiet'}`}
      type="button"
      onClick={onFinish}
    >
      {first === undefined ? copy.yes : copy.yesOpen(open.length)}
    </button>
  )
  return (
    <div class="test-question">
      <h1 class="label">{knowledgeTest.test[purpose]}</h1>
      <h2 ref={head} tabIndex={-1}>
        {copy.heading}
      </h2>
      <p>
        {first === undefined ? copy.complete(of) : copy.open(open.length, of)} {copy.final}
      </p>
      <p class="test-question_ways">
        {toFirst}
        {end}
      </p>
      <QuestionList items={items} answers={answers} />
    </div>
  )
}
