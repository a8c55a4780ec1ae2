import type { Answer, Answers } from '../../../core/quiz/answer.ts'
import type { PageQuestionOf } from '../../../core/quiz/page-question.ts'
import type { QuestionType } from '../../../core/quiz/schema.ts'

/** What the body of a question draws, and how it tells what was chosen. */
export interface BodyProps<Type extends QuestionType> {
  question: PageQuestionOf<Type>
  answer: Answers[Type] | undefined
  /** False while the page still shows what was sent, so that what was typed there is left alone. */
  awake: boolean
  /** True when the person asked for the reasons on this visit. */
  asked: boolean
  /** True while the reasons show; nothing can be changed until the person tries again. */
  revealed: boolean
  /** Ids of options or items that are not as the key has them. */
  wrong: readonly string[]
  /** Puts options into the order that this person sees. */
  order: <T>(things: readonly T[]) => T[]
  /**
   * Changes the answer as it is at this very moment, which may be newer than what is drawn;
   * `undefined` leaves it as it is.
   */
  onAnswer: (change: (now: Answers[Type] | undefined) => Answer | undefined) => void
}
