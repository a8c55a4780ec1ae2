import { isPoint, ratingField } from './answer.ts'
import type { ComparedSection } from './compared.ts'
import type { Marks } from './sheet.ts'

/** Which way people judge an earlier time by now: more strictly, more mildly, or as they did. */
export interface Shift {
  readonly stricter: number
  readonly milder: number
  readonly same: number
}

/** The field of a rating given later about an earlier time. It is kept with the earlier evaluation. */
export function thenField(field: string): string {
  return `then.${field}`
}

/**
 * How somebody’s standard moved between rating a time and looking back at it, by item. People
 * often judge more strictly once they know more: a response shift.
 *
 * @param marks of the earlier evaluation, with what was given later
 */
export function shiftOf(sections: readonly ComparedSection[], marks: Marks): Shift {
  const shift = { stricter: 0, milder: 0, same: 0 }
  for (const { items, side } of sections) {
    for (const { id, reversed, version } of items) {
      const field = ratingField(id, side)
      const [old, then] = [marks.get(field), marks.get(thenField(field))]
      if (old?.version !== version || then?.version !== version) continue
      if (!isPoint(old.mark) || !isPoint(then.mark)) continue
      const up = (then.mark - old.mark) * (reversed ? -1 : 1)
      if (up === 0) shift.same += 1
      else if (up < 0) shift.stricter += 1
      else shift.milder += 1
    }
  }
  return shift
}

/** True where somebody judges more items more strictly by now than more mildly. */
export function isStricter({ stricter, milder }: Shift): boolean {
  return stricter > milder
}
