import type { PageQuestion } from './page-question.ts'

/** An option, a step, or an item in its place, with the reason for it. */
export interface KeyLine {
  text: string
  feedback: string
  /** Where an item belongs. */
  place?: string | undefined
}

/** The answer to a question, with its reasons. */
export type AnswerKey =
  | { kind: 'options'; lines: readonly (KeyLine & { right: boolean })[] }
  | { kind: 'steps' | 'places'; lines: readonly KeyLine[] }
  | { kind: 'model'; model: string; checklist: readonly string[] }

/** The answer to a question in words, in the order in which it was written. */
export function answerKey(question: PageQuestion): AnswerKey {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        kind: 'options',
        lines: question.options.map(({ text, feedback, key }) => ({
          text,
          feedback,
          right: Boolean(key)
        }))
      }
    case 'ordering':
      return {
        kind: 'steps',
        lines: question.items.map(({ text, feedback }) => ({ text, feedback }))
      }
    case 'matching':
    case 'categorise':
      return {
        kind: 'places',
        lines: question.items.map(({ text, feedback, answer }) => ({
          text,
          feedback,
          place: question.places.find(({ id }) => id === answer)?.text
        }))
      }
    case 'reflection': {
      const { model, checklist } = question
      return { kind: 'model', model, checklist }
    }
  }
}
