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
  /** How often the person asked, so that the same words are announced again. */
  times: number
}

/** What came of it, in words; announced when it was asked for, with the reasons. */
export function Verdict({ question, result, standing, given, asked, times }: Props) {
  const told = standing.checked && result.status === 'marked'
  return (
    <>
      {told && (
        <p class="question_verdict">
          {`${verdict(question, result)}${copy.attempts(standing.attempts)}`}
        </p>
      )}
      <div class="question_verdict" role="status">
        {asked === 'too-early' && <span key={times}>{tooEarly(question, result)}</span>}
        {told && asked === 'verdict' && (
          <span key={times} class="visually-hidden">
            {`${verdict(question, result)} ${reasons(question, result, given)}`}
          </span>
        )}
      </div>
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
  const picks = [given ?? []].flat() as string[]
  const said = (part: {
    id: string
    text: string
    feedback: string
    belief?: string | undefined
  }) => {
    const { id, text, feedback, belief } = part
    return [text, whereOf(question, id), feedback, belief && copy.belief(belief)]
      .filter(Boolean)
      .join(' ')
  }
  return partsOf(question)
    .filter(({ id }) =>
      'options' in question
        ? picks.includes(id) || question.options.some((option) => option.id === id && option.key)
        : result.wrong.includes(id)
    )
    .map(said)
    .join(' ')
}

/** Whether an option is right, or where an item belongs. */
function whereOf(question: PageQuestion, id: string): string {
  if ('options' in question) {
    const right = question.options.some((option) => option.id === id && option.key)
    return right ? copy.thisOne : copy.notThisOne
  }
  if ('places' in question) {
    const home = question.items.find((item) => item.id === id)?.answer
    return copy.belongs(question.places.find((place) => place.id === home)?.text ?? '')
  }
  return 'items' in question
    ? copy.belongsAt(question.items.findIndex((item) => item.id === id) + 1)
    : ''
}
