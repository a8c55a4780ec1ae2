import { quiz as copy } from '../../../copy/quiz/en.ts'

interface Props {
  right: boolean
  /** A few words that say which one this is. */
  lead: string
  text?: string | undefined
  belief?: string | undefined
  /** Where in the lesson to read on. */
  passage?: string | undefined
}

/** Why an option does what it does. */
export function Feedback({ right, lead, text, belief, passage }: Props) {
  return (
    <p class="question_feedback">
      <strong class={right ? 'question_yes' : 'question_no'}>{lead}</strong> {text}
      {belief && <span class="question_belief"> {copy.belief(belief)}</span>}
      {passage && (
        <>
          {' '}
          <a href={`#${passage}`}>{copy.passage}</a>
        </>
      )}
    </p>
  )
}
