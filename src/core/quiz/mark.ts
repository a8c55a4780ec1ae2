import type { Answer, Markable, Placement, Written } from './answer.ts'

/** What an answer is worth. Nothing given is not wrong, and half given is not judged yet. */
export type Mark =
  | { status: 'unanswered' }
  | { status: 'incomplete'; missing: number }
  | { status: 'marked'; score: number; right: boolean; wrong: readonly string[] }
  | { status: 'reflected' }

const UNANSWERED: Mark = { status: 'unanswered' }

/**
 * Marks an answer. Scores run from 0 to 1 and only the key scores 1.
 *
 * - single: 1 or 0
 * - multiple: (hits − false picks) ÷ keys, at least 0
 * - ordering: 2 · pairs in right order ÷ pairs − 1, at least 0, so that chance scores 0
 * - matching: share of items in their place
 * - categorise: (right − expected by chance) ÷ (n − expected), at least 0
 * - reflection: never scored
 *
 * @param answer as `readAnswer` gives it for this question
 * @returns in `wrong` the ids of options or items that are not as the key has them
 */
export function mark(question: Markable, answer: Answer | undefined): Mark {
  if (answer === undefined) return UNANSWERED
  switch (question.type) {
    case 'single':
    case 'multiple':
      return markPicks(question.options, [answer].flat() as string[])
    case 'ordering':
      return markOrder(
        question.items.map(({ id }) => id),
        answer as readonly string[]
      )
    case 'matching':
    case 'categorise':
      return markPlaces(question, answer as Placement)
    case 'reflection':
      return (answer as Written).text.trim() === '' ? UNANSWERED : { status: 'reflected' }
  }
}

function scored(score: number, wrong: readonly string[]): Mark {
  return { status: 'marked', score: Math.max(0, score), right: wrong.length === 0, wrong }
}

function markPicks(options: readonly { id: string; key?: boolean }[], picks: string[]): Mark {
  if (picks.length === 0) return UNANSWERED
  const keys = options.filter(({ key }) => key).length
  const wrong = options.filter(({ id, key }) => picks.includes(id) !== Boolean(key))
  const hits = options.filter(({ id, key }) => key && picks.includes(id)).length
  return scored(
    (hits - (picks.length - hits)) / keys,
    wrong.map(({ id }) => id)
  )
}

function markOrder(key: readonly string[], order: readonly string[]): Mark {
  return scored(
    balanceOf(key, order),
    key.filter((id, index) => order[index] !== id)
  )
}

/**
 * Share of pairs in right order, stretched so that a random order has 0 on average:
 * 2 · concordant ÷ pairs − 1, which is Kendall’s tau without ties. From −1 to 1.
 */
export function balanceOf(key: readonly string[], order: readonly string[]): number {
  const place = new Map(order.map((id, index) => [id, index]))
  let concordant = 0
  let pairs = 0
  for (const [index, first] of key.entries()) {
    for (const second of key.slice(index + 1)) {
      pairs += 1
      if ((place.get(first) ?? 0) < (place.get(second) ?? 0)) concordant += 1
    }
  }
  return (2 * concordant) / pairs - 1
}

type Placing = Extract<Markable, { places: unknown }>

function markPlaces(question: Placing, placement: Placement): Mark {
  const { items, places, type } = question
  const missing = items.filter(({ id }) => placement[id] === undefined).length
  if (missing === items.length) return UNANSWERED
  if (missing > 0) return { status: 'incomplete', missing }
  const wrong = items.filter(({ id, answer }) => placement[id] !== answer).map(({ id }) => id)
  const right = items.length - wrong.length
  const score =
    type === 'matching' ? right / items.length : aboveChance(right, items.length, places.length)
  return scored(score, wrong)
}

/**
 * Right placements beyond what guessing gives: (right − expected) ÷ (n − expected), where
 * guessing among `places` puts n ÷ places right. At most 1; below 0 when worse than chance.
 */
export function aboveChance(right: number, n: number, places: number): number {
  const expected = n / places
  return (right - expected) / (n - expected)
}
