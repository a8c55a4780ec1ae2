import { isObject } from '../record/is-object.ts'
import { isCount, MOST } from '../workbook/counts.ts'
import { orderOf } from './order.ts'
import type { RolePlay } from './schema.ts'

/** The names that a room can call out. */
export const NAMES = ['A', 'B', 'C'] as const

/** One of the three lines, as a room votes on it. */
export interface ShownLine {
  id: string
  name: (typeof NAMES)[number]
  text: string
  /** What it does to the emotional account, from −3 to 2. */
  account: number
  reply: string
  feedback: string
  /** Why it may not be crossed, where the line is a red one. */
  redLine: string | undefined
}

/** One stage, as it stands on the wall. */
export interface ShownStage {
  id: string
  title: string
  does: string
  says: string | undefined
  lines: readonly ShownLine[]
}

/** What the one who leads the room did so far. */
export interface Shown {
  /** Id of the stage on the wall. */
  at: string
  /** Hands by line; a line that nobody counted is not there. */
  hands: Readonly<Record<string, number>>
  /** Ids of the stages whose lines were explained. */
  told: readonly string[]
}

/** The hands for one line among all of its stage. */
export interface Bar {
  hands: number
  /** Share of all hands of the stage, from 0 to 100. */
  width: number
}

/** The hands of a stage so far. A line without a count has no bar; a count of 0 has one. */
export type Vote =
  | { status: 'none' }
  | { status: 'counted'; of: number; left: number; bars: Readonly<Record<string, Bar>> }

/**
 * The stages of a role-play for a wall. The lines come in a drawn order, which is the same for
 * everybody, so that A is A on each screen and on paper.
 */
export function stagesToShow(play: RolePlay): ShownStage[] {
  return play.stages.map((stage) => ({
    id: stage.id,
    title: stage.title,
    does: stage.does,
    says: stage.says,
    lines: inOrder(play, stage).map(({ id, text, account, reply, feedback, redLine }, index) => ({
      id,
      name: NAMES[index] ?? 'C',
      text,
      account,
      reply,
      feedback,
      redLine: redLine?.why
    }))
  }))
}

type Stage = RolePlay['stages'][number]

function inOrder(play: RolePlay, stage: Stage): Stage['options'] {
  const drawn = orderOf({ at: 'stage', stage }, `${play.id}/show`).map(({ id }) => id)
  return [...stage.options].sort((a, b) => drawn.indexOf(a.id) - drawn.indexOf(b.id))
}

/**
 * What can be used in a value that was kept somewhere: stages and lines that are still there, and
 * counts that are whole, not below 0 and not beyond `MOST`.
 *
 * @returns the first stage with nothing counted or told where nothing can be used
 */
export function readShown(kept: unknown, stages: readonly ShownStage[]): Shown {
  const { at, hands, told }: Record<string, unknown> = isObject(kept) ? kept : {}
  const ids = stages.map(({ id }) => id)
  const lines = stages.flatMap((stage) => stage.lines.map(({ id }) => id))
  return {
    at: ids.find((id) => id === at) ?? ids[0] ?? '',
    hands: Object.fromEntries(
      Object.entries(isObject(hands) ? hands : {}).filter(
        (entry): entry is [string, number] =>
          lines.includes(entry[0]) && isCount(entry[1]) && entry[1] <= MOST
      )
    ),
    told: ids.filter((id) => Array.isArray(told) && told.includes(id))
  }
}

/** How many hands went to each line of a stage, and how wide the bars are. */
export function voteOf({ lines }: ShownStage, hands: Shown['hands']): Vote {
  const counted = lines.flatMap(({ id }) => {
    const count = hands[id]
    return count === undefined ? [] : [{ id, count }]
  })
  if (counted.length === 0) return { status: 'none' }
  const of = counted.reduce((sum, { count }) => sum + count, 0)
  return {
    status: 'counted',
    of,
    left: lines.length - counted.length,
    bars: Object.fromEntries(
      counted.map(({ id, count }) => [
        id,
        { hands: count, width: of === 0 ? 0 : (100 * count) / of }
      ])
    )
  }
}

/** The stage so many steps away, or `undefined` beyond either end. */
export function stageBeside(
  stages: readonly ShownStage[],
  at: string,
  steps: -1 | 1
): ShownStage | undefined {
  return stages[stages.findIndex(({ id }) => id === at) + steps]
}
