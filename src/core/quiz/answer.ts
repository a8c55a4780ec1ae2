import type { Question } from './schema.ts'

/** Id of a place for each item that was placed. */
export type Placement = Readonly<Record<string, string>>

/** Words typed, and which of the three points the writer found in them. */
export interface Written {
  text: string
  ticks: readonly number[]
}

/** What a person gave as an answer, by type of question. */
export interface Answers {
  single: string
  multiple: readonly string[]
  ordering: readonly string[]
  matching: Placement
  categorise: Placement
  reflection: Written
}

export type Answer = Answers[Question['type']]

/** A question with just what is needed to read and mark an answer. */
export type Markable =
  | { type: 'single' | 'multiple'; options: readonly { id: string; key?: boolean }[] }
  | { type: 'ordering'; items: readonly { id: string }[] }
  | {
      type: 'matching' | 'categorise'
      places: readonly { id: string }[]
      items: readonly { id: string; answer: string }[]
    }
  | { type: 'reflection' }

/**
 * Reads a stored answer. What comes back from storage may be of an older edition or of
 * somebody’s making: choices that left the question are dropped, a wrong shape is no answer.
 *
 * @returns the answer as far as it still fits the question, or `undefined` for none
 */
export function readAnswer(question: Markable, stored: unknown): Answer | undefined {
  switch (question.type) {
    case 'single':
      return question.options.some(({ id }) => id === stored) ? (stored as string) : undefined
    case 'multiple':
      return readList(stored, idsOf(question.options))
    case 'ordering': {
      const ids = idsOf(question.items)
      const order = readList(stored, ids)
      return order?.length === ids.length ? order : undefined
    }
    case 'matching':
    case 'categorise':
      return readPlacement(question, stored)
    case 'reflection':
      return readWritten(stored)
  }
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}

function readList(stored: unknown, known: readonly string[]): string[] | undefined {
  if (!Array.isArray(stored)) return undefined
  const list = [...new Set(stored)].filter((id) => known.includes(id))
  return list.length > 0 ? list : undefined
}

function readPlacement(
  { items, places }: Extract<Markable, { items: unknown; places: unknown }>,
  stored: unknown
): Placement | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const given = new Map(Object.entries(stored))
  const kept = items.flatMap(({ id }) => {
    const place = given.get(id)
    return places.some((known) => known.id === place) ? [[id, place]] : []
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

function readWritten(stored: unknown): Written | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { text, ticks } = stored as Partial<Written>
  if (typeof text !== 'string') return undefined
  const points = Array.isArray(ticks) ? ticks.filter((tick) => [0, 1, 2].includes(tick)) : []
  return { text, ticks: points }
}
