import { copiesOf, type Split } from './group.ts'
import { type Copies, cardsFor, handoutsFor } from './needs.ts'
import type { AgendaBlock } from './schema.ts'

/** Names that fit on one sign-in sheet. */
export const SIGN_IN_ROWS = 16

/** What a kit is made of. */
export interface KitPieces {
  /** Ids of handouts that observers fill in. */
  readonly observers: readonly string[]
  /** Ids of activities that have cards to cut out. */
  readonly withCards: readonly string[]
}

/** The sheet of cards to cut out that belongs to an activity. */
export function cutOuts(activity: string): string {
  return `${activity}-cards`
}

/**
 * All that these blocks need on paper, in the order of its use, and how often: `room`, `sign-in`,
 * `check`, `evaluation`, and the ids of activities, role-plays and handouts.
 */
export function kitList(
  blocks: readonly AgendaBlock[],
  { observers, withCards }: KitPieces,
  split: Split
): Copies[] {
  const sheets = new Map(
    [...handoutsFor(blocks, observers, split), ...cardsFor(blocks, split)].map((one) => [
      one.id,
      one.copies
    ])
  )
  const { people } = split
  const list: Copies[] = [
    { id: 'room', copies: 1 },
    { id: 'sign-in', copies: Math.ceil(people / SIGN_IN_ROWS) },
    ...blocks.flatMap(({ activity, also = [], check, handouts, kind, rolePlays }) => [
      ...(check ? [{ id: 'check', copies: people }] : []),
      ...[...(activity ? [activity] : []), ...also].flatMap((id) => [
        { id, copies: 1 },
        ...(withCards.includes(id) ? [{ id: cutOuts(id), copies: copiesOf('table', split) }] : [])
      ]),
      ...[...rolePlays, ...handouts].map((id) => ({ id, copies: sheets.get(id) ?? 1 })),
      ...(kind === 'evaluation' ? [{ id: 'evaluation', copies: people }] : [])
    ])
  ]
  return list.filter(({ id }, at) => list.findIndex((one) => one.id === id) === at)
}
