import type { Activity } from '../paper/schema.ts'
import type { Agenda, AgendaBlock } from './schema.ts'
import { type Timing, timed } from './timing.ts'

/** How easily the group reads: `slow` where some read slowly or in a second language. */
export const READINGS = ['easy', 'slow'] as const
export type Reading = (typeof READINGS)[number]

/** An agenda as somebody set it for a day. */
export interface Setting {
  /** Id of the agenda it began with. */
  readonly agenda: string
  /** On which day, `2026-12-01`; empty while that is open. */
  readonly day: string
  /** When it begins, `08:30`. */
  readonly start: string
  /** Minutes of the whole workshop. */
  readonly minutes: number
  /** Minutes of the break, 0 for none. */
  readonly pause: number
  readonly people: number
  readonly reading: Reading
  /** Ids of blocks that were taken out by hand. */
  readonly without: readonly string[]
  /** Activities in place of what a block does otherwise, by its id. */
  readonly instead: Readonly<Record<string, string>>
}

/** Fewest and most people of one workshop. */
export const FEWEST_PEOPLE = 3
export const MOST_PEOPLE = 120

/** An agenda as it stands before anybody changed it. */
export function asPlanned({ id, minutes, blocks }: Agenda): Setting {
  const pause = blocks.find(({ kind }) => kind === 'break')?.minutes ?? 0
  return {
    agenda: id,
    day: '',
    start: '08:00',
    minutes,
    pause,
    people: 24,
    reading: 'easy',
    without: [],
    instead: {}
  }
}

/** Times an agenda as it was set. */
export function timingOf(
  agenda: Agenda,
  setting: Setting,
  activities: readonly Activity[],
  pauseWords: PauseWords
): Timing {
  return timed(blocksOf(agenda, setting, activities, pauseWords), setting.minutes)
}

/** What a break is called where an agenda had none. */
export type PauseWords = Pick<AgendaBlock, 'title' | 'how' | 'about'>

/**
 * The blocks of an agenda as it was set: without what was taken out, with a break of the length
 * that was asked for, and a minute more in each round of triads where reading takes longer.
 */
export function blocksOf(
  agenda: Agenda,
  setting: Setting,
  activities: readonly Activity[],
  pauseWords: PauseWords
): AgendaBlock[] {
  const { instead, pause, reading, without } = setting
  const kept = agenda.blocks.filter((block) => !without.includes(block.id) || !canGo(block))
  const own = kept
    .filter(({ kind }) => kind !== 'break')
    .map((block) =>
      swapped(
        block,
        activities.find(({ id }) => id === instead[block.id])
      )
    )
    .map((block) => (reading === 'slow' ? slower(block) : block))
  if (pause === 0) return own
  const planned = agenda.blocks.find(({ kind }) => kind === 'break')
  const rest: AgendaBlock = {
    ...(planned ?? {
      id: 'break',
      kind: 'break',
      ...pauseWords,
      slides: [],
      handouts: [],
      rolePlays: [],
      materials: [],
      check: false
    }),
    minutes: pause
  }
  const after = planned
    ? agenda.blocks
        .slice(0, agenda.blocks.indexOf(planned))
        .findLast((block) => kept.includes(block))?.id
    : middleOf(own)
  const at = own.findIndex(({ id }) => id === after) + 1
  return own.toSpliced(at, 0, rest)
}

/** True for what may be taken out by hand: all but triads and the if-then sentence. */
export function canGo({ kind }: Pick<AgendaBlock, 'kind'>): boolean {
  return kind !== 'triads' && kind !== 'sentence' && kind !== 'break'
}

/** True for what another activity can take the place of. */
export function canSwap({ kind }: Pick<AgendaBlock, 'kind'>): boolean {
  return kind === 'content'
}

function swapped(block: AgendaBlock, activity: Activity | undefined): AgendaBlock {
  if (!activity || !canSwap(block)) return block
  const { id, title, minutes, aim, steps, slides } = activity
  return {
    ...block,
    title,
    minutes,
    least: minutes,
    activity: id,
    also: [],
    about: aim,
    how: steps.join(' '),
    slides,
    handouts: []
  }
}

function slower(block: AgendaBlock): AgendaBlock {
  const { rounds } = block
  if (!rounds) return block
  return {
    ...block,
    minutes: block.minutes + rounds.count,
    rounds: { ...rounds, setUp: rounds.setUp + 1 }
  }
}

/** The block after which half of the time is over. */
function middleOf(blocks: readonly AgendaBlock[]): string | undefined {
  const half = blocks.reduce((sum, { minutes }) => sum + minutes, 0) / 2
  let past = 0
  return blocks.find(({ minutes }) => {
    past += minutes
    return past >= half
  })?.id
}
