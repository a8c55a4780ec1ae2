import type { Card } from '../course/schema.ts'
import { answerKey } from '../quiz/answer-key.ts'
import { draw } from '../quiz/draw.ts'
import type { PageQuestion } from '../quiz/page-question.ts'

/** One line of an answer: an option, a step, or an item with its place. */
export interface AnswerLine {
  text: string
  place?: string | undefined
}

/** What stands on the two sides of a card. */
export interface CardText {
  id: string
  scene?: string | undefined
  ask: string
  /** What a check lets one choose from, put in order or place; in an order of the card’s own. */
  parts?: readonly string[]
  /** Where the parts can be placed. */
  places?: readonly string[]
  /** Words, or lines; `steps` are in their right order. */
  answer:
    | { kind: 'words'; text: string; reason?: string }
    | { kind: 'lines' | 'steps'; lines: readonly AnswerLine[] }
}

/** A card of a lesson. */
export function textOfCard({ id, front, back }: Card): CardText {
  return { id, ask: front, answer: { kind: 'words', text: back } }
}

/** A check as a card, `undefined` for a reflection, which nobody can miss. */
export function textOfCheck(question: PageQuestion): CardText | undefined {
  const { id, scene, ask } = question
  const key = answerKey(question)
  if (key.kind === 'model') return undefined
  const parts = draw(
    key.lines.map(({ text }) => text),
    id
  )
  const front = { id, ask, parts, ...(scene === undefined ? {} : { scene }) }
  if (key.kind === 'options') {
    const right = key.lines.filter((line) => line.right)
    const [first] = right
    if (first && right.length === 1) {
      return { ...front, answer: { kind: 'words', text: first.text, reason: first.feedback } }
    }
    return { ...front, answer: { kind: 'lines', lines: right.map(({ text }) => ({ text })) } }
  }
  const lines = key.lines.map(({ text, place }) =>
    place === undefined ? { text } : { text, place }
  )
  if (key.kind === 'steps') return { ...front, answer: { kind: 'steps', lines } }
  const places = 'places' in question ? question.places.map(({ text }) => text) : []
  return { ...front, places, answer: { kind: 'lines', lines } }
}
