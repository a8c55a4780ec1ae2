import type { Fact } from '../record/fact.ts'
import { isObject } from '../record/is-object.ts'

/** One evaluation of one place at one time. */
export interface Evaluation {
  /** In the ids of its facts; made from the moment it began. */
  readonly id: string
  /** As the person calls it; empty while it has no name. */
  readonly name: string
  /** In ms since 1970. */
  readonly begunAt: number
  readonly touchedAt: number
  readonly archived: boolean
  /** How many sheets of others were handed in, later versions of one sheet included. */
  readonly handedIn: number
}

/** Prefix of the facts of all evaluations. */
export const WORKBOOK = 'workbook/'

/** The id of an evaluation that begins at a moment, in ms since 1970. */
export function evaluationId(moment: number): string {
  return `e-${moment.toString(36)}`
}

/** Evaluations of which there is a fact, the one that was touched last at the head. */
export function evaluationsIn(facts: Iterable<Fact>): Evaluation[] {
  const found = new Map<string, Evaluation>()
  for (const { id: fact, value, at } of facts) {
    const [, id, field = ''] = /^workbook\/([^/]+)\/(.+)$/.exec(fact) ?? []
    if (id === undefined) continue
    const known = found.get(id)
    found.set(id, {
      id,
      name: field === 'name' ? String(value) : (known?.name ?? ''),
      begunAt: field === 'begun' && isObject(value) ? at : Math.min(known?.begunAt ?? at, at),
      // Looking back on an earlier evaluation is no work on it.
      touchedAt: Math.max(known?.touchedAt ?? 0, field.startsWith('then.') ? 0 : at),
      archived: field === 'archived' ? value === 'yes' : (known?.archived ?? false),
      handedIn: (known?.handedIn ?? 0) + (field.startsWith('rater/') ? 1 : 0)
    })
  }
  return [...found.values()].sort((a, b) => b.touchedAt - a.touchedAt || (a.id < b.id ? -1 : 1))
}

/** The evaluation to open: the one asked for, else the one touched last that is not put away. */
export function openAmong(
  evaluations: readonly Evaluation[],
  asked: string | undefined
): Evaluation | undefined {
  return evaluations.find(({ id }) => id === asked) ?? evaluations.find(({ archived }) => !archived)
}

/** What a copy of an evaluation takes along: all that was filled in, or only how it is set up. */
export type CopyOf = 'all' | 'set-up'

const SET_UP =
  /^(?:team|alternative|points|own-\d\.(?:kind|text)|point-.+\.(?:name|phase|expects|owner|weight|measure|gone))$/
const OWN = /^(?:begun|archived|name|rater-id)$|^rater\//

/**
 * True for a field that a copy of an evaluation takes along. What others handed in was handed in to
 * the first one, and stays there.
 *
 * @param field as in `workbook/<evaluation>/<field>`
 */
export function isCopied(field: string, copy: CopyOf): boolean {
  return !OWN.test(field) && (copy === 'all' || SET_UP.test(field))
}
