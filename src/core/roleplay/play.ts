/** How well a line serves the customer. Each choice has one of each. */
export const KINDS = ['best', 'ok', 'poor'] as const
export type Kind = (typeof KINDS)[number]

/** How a visit ends: the account as high as at the start, lower, or the customer gone. */
export const ENDINGS = ['kept', 'strained', 'lost'] as const
export type Ending = (typeof ENDINGS)[number]

/** What the rules need to know of a line. */
export interface Line {
  /** Unique in its role-play. */
  id: string
  kind: Kind
  /** What it does to the emotional account, from −3 to 2. */
  account: number
}

/** A line of a stage; a poor one may cross a red line, and may be mended at once. */
export interface StageLine extends Line {
  redLine?: unknown
  repair?: { options: readonly Line[] } | undefined
}

/** What the rules need to know of a stage. */
export interface Stage {
  id: string
  weight: number
  /** Letters that it gives a chance to show, as `framework.letter`. */
  shows: readonly string[]
  options: readonly StageLine[]
}

/** What the rules need to know of a role-play: its key, with or without its words. */
export interface Play {
  id: string
  /** Balance of the emotional account at the start. */
  account: number
  stages: readonly Stage[]
}

export type StageOf<P extends Play> = P['stages'][number]
export type LineOf<P extends Play> = StageOf<P>['options'][number]
export type RepairOf<P extends Play> = NonNullable<LineOf<P>['repair']>
export type RepairLineOf<P extends Play> = RepairOf<P>['options'][number]

/** A role-play without its words, for pages that only count: what `Play` names and nothing else. */
export function keyOf({ id, account, stages }: Play): Play {
  return {
    id,
    account,
    stages: stages.map((stage) => ({
      id: stage.id,
      weight: stage.weight,
      shows: stage.shows,
      options: stage.options.map(({ redLine, repair, ...line }) => ({
        ...keyOfLine(line),
        ...(redLine ? { redLine: true } : {}),
        ...(repair ? { repair: { options: repair.options.map(keyOfLine) } } : {})
      }))
    }))
  }
}

function keyOfLine({ id, kind, account }: Line): Line {
  return { id, kind, account }
}
