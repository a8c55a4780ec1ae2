import type { Ending, LineOf, Play, RepairLineOf, RepairOf, StageOf } from './play.ts'

/** A choice that was made: what stood before the person, what they said, where it left the account. */
export type Turn<P extends Play = Play> =
  | { at: 'stage'; stage: StageOf<P>; option: LineOf<P>; account: number }
  | {
      at: 'repair'
      stage: StageOf<P>
      repair: RepairOf<P>
      option: RepairLineOf<P>
      account: number
    }

/** What comes after the turns so far. */
export type Next<P extends Play = Play> =
  | { at: 'stage'; stage: StageOf<P> }
  /** The moment right after a poor line, where it can still be mended. */
  | { at: 'repair'; stage: StageOf<P>; repair: RepairOf<P> }
  | { at: 'ending'; ending: Ending }
  /** The next stored choice is not in the content, so nobody can say how the visit went on. */
  | { at: 'unknown'; choices: readonly string[] }

/** Where somebody stands in a role-play. */
export interface Scene<P extends Play = Play> {
  turns: readonly Turn<P>[]
  /** Balance of the emotional account now. */
  account: number
  next: Next<P>
}

/**
 * Where a person stands after these choices. A choice that left the content ends the walk, and it
 * and all after it are named; choices after an ending do nothing.
 *
 * @param choices ids of lines, in the order in which they were chosen
 */
export function walk<P extends Play>(play: P, choices: readonly string[]): Scene<P> {
  const turns: Turn<P>[] = []
  let account = play.account
  let next = stageAt(play, 0, account)
  for (const [index, id] of choices.entries()) {
    if (next.at === 'ending' || next.at === 'unknown') break
    const turn = take(next, id, account)
    if (!turn) {
      next = { at: 'unknown', choices: choices.slice(index) }
      break
    }
    account = turn.account
    turns.push(turn)
    next = after(play, turn)
  }
  return { turns, account, next }
}

type Node<P extends Play> = Extract<Next<P>, { stage: unknown }>

function take<P extends Play>(node: Node<P>, id: string, account: number): Turn<P> | undefined {
  if (node.at === 'stage') {
    const option = node.stage.options.find((line) => line.id === id)
    return option && { at: 'stage', stage: node.stage, option, account: account + option.account }
  }
  const option = node.repair.options.find((line) => line.id === id)
  return option && { ...node, option, account: account + option.account }
}

function after<P extends Play>(play: P, turn: Turn<P>): Next<P> {
  if (turn.at === 'repair' && turn.option.kind === 'poor') return { at: 'ending', ending: 'lost' }
  const repair = turn.at === 'stage' ? turn.option.repair : undefined
  if (repair) return { at: 'repair', stage: turn.stage, repair }
  return stageAt(play, play.stages.indexOf(turn.stage) + 1, turn.account)
}

function stageAt<P extends Play>(play: P, index: number, account: number): Next<P> {
  const stage = play.stages[index]
  if (stage) return { at: 'stage', stage }
  return { at: 'ending', ending: account >= play.account ? 'kept' : 'strained' }
}
