import type { Question } from './schema.ts'

/** A wrong answer’s belief, in words instead of its id. */
interface Believed {
  belief?: string | undefined
}

interface Part {
  id: string
  text: string
  feedback: string
}

interface Shared {
  id: string
  scene?: string | undefined
  ask: string
}

/** A question as the browser gets it: without what only authors need, beliefs in words. */
export type PageQuestion =
  | (Shared & {
      type: 'single' | 'multiple'
      passage: string
      options: readonly (Part & Believed & { key?: boolean })[]
    })
  | (Shared & Believed & { type: 'ordering'; passage: string; items: readonly Part[] })
  | (Shared & {
      type: 'matching' | 'categorise'
      passage: string
      places: readonly { id: string; text: string }[]
      items: readonly (Part & Believed & { answer: string })[]
    })
  | (Shared & { type: 'reflection'; model: string; checklist: readonly string[] })

export type PageQuestionOf<Type extends Question['type']> = Extract<PageQuestion, { type: Type }>

/**
 * Gets a question ready for the browser.
 *
 * @param beliefs misconception id → the belief in words
 */
export function pageQuestion(
  question: Question,
  beliefs: ReadonlyMap<string, string>
): PageQuestion {
  const { id, scene, ask } = question
  const shared = { id, ask, ...(scene === undefined ? {} : { scene }) }
  const believed = (misconception: string | undefined) => {
    const belief = misconception && beliefs.get(misconception)
    return belief ? { belief } : {}
  }
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        ...shared,
        type: question.type,
        passage: question.passage,
        options: question.options.map(({ id, text, feedback, key, misconception }) => ({
          id,
          text,
          feedback,
          ...(key ? { key } : believed(misconception))
        }))
      }
    case 'ordering': {
      const { type, passage, items, misconception } = question
      return { ...shared, ...believed(misconception), type, passage, items }
    }
    case 'matching':
    case 'categorise':
      return {
        ...shared,
        type: question.type,
        passage: question.passage,
        places: question.places,
        items: question.items.map(({ misconception, ...item }) => ({
          ...item,
          ...believed(misconception)
        }))
      }
    case 'reflection': {
      const { type, model, checklist } = question
      return { ...shared, type, model, checklist }
    }
  }
}
