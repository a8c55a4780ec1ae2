import { quiz as copy } from '../../../copy/quiz/en.ts'
import type { Answer } from '../../../core/quiz/answer.ts'
import type { Mark } from '../../../core/quiz/mark.ts'
import type { PageQuestion } from '../../../core/quiz/page-question.ts'
import type { Standing } from '../../../core/quiz/standing.ts'
import { Saved } from '../Saved.tsx'

interface Props {
  question: PageQuestion
  result: Mark
  standing: Standing
  given: Answer | undefined
  /** What the person asked for on this visit; only that is announced. */
  asked: 'nothing' | 'too-early' | 'verdict'
}

/** What came of it, in words; announced when it was asked for, with the reasons. */
export function Verdict({ question, result, standing, given, asked }: Props) {
  const told = standing.checked && result.status === 'marked'
  return (
    <>
      <p class="question_verdict" role="status">
        {asked === 'too-early' && tooEarly(question, result)}
        {told && (
          <>
            {verdict(question, result)}
            {copy.attempts(standing.attempts)}
            {asked === 'verdict' && (
              <span class="visually-hidden"> {reasons(question, result, given)}</span>
            )}
          </>
        )}
      </p>
      {standing.current !== undefined && <Saved />}
    </>
  )
}

function tooEarly({ type }: PageQuestion, result: Mark): string {
  return result.status === 'incomplete' ? copy.left(result.missing) : copy.pleaseAnswer[type]
}

function verdict(question: PageQuestion, { right, wrong }: Extract<Mark, { status: 'marked' }>) {
  if (right) return copy.verdict.right
  const of = partsOf(question).length
  const as = of - wrong.length
  return question.type === 'single' || as === 0 ? copy.verdict.wrong : copy.verdict.partly(as, of)
}

function partsOf(question: PageQuestion) {
  return 'items' in question ? question.items : 'options' in question ? question.options : []
}

/** The feedback that the page shows, as one text to be read out. */
function reasons(question: PageQuestion, result: Mark, given: Answer | undefined): string {
  if (result.status !== 'marked') return ''
  if (!('options' in question)) {
    return partsOf(question)
      .filter(({ id }) => result.wrong.includes(id))
      .map(({ text, feedback }) => `${text} ${feedback}`)
      .join(' ')
  }
  const picks = [given ?? []].flat() as string[]
  return question.options
    .filter(({ id, key }) => key || picks.includes(id))
    .map(({ text, key, feedback }) => `${text} ${key ? copy.thisOne : copy.notThisOne} ${feedback}`)
    .join(' ')
}
