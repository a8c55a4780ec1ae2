import { atom, type ReadableAtom } from 'nanostores'

import { minutesAsked, type Turn } from '../../core/workshop/kiosk/turn.ts'
import { askedFor } from '../../platform/address.ts'
import { now } from '../../platform/clock.ts'

export { openForGuest, watchGuest } from '../../platform/guest.ts'
export { $clock, keepScreenOn } from './live.ts'

const $open = atom<Turn | undefined>()

/** Whose turn it is; `undefined` while nobody is there. It is in no storage. */
export const $turn: ReadableAtom<Turn | undefined> = $open

/** Begins a turn. */
export function beginTurn(): void {
  const moment = now()
  $open.set({ begun: moment, touched: moment })
}

/** Notes that somebody is there. */
export function touchTurn(): void {
  const turn = $open.get()
  if (turn) $open.set({ ...turn, touched: now() })
}

/** Ends a turn, for the next person. */
export function endTurn(): void {
  $open.set(undefined)
}

/** What the address of this page asks for: a station, and minutes for each person. */
export function kioskAsked(otherwise: number): { station: string; minutes: number } {
  return {
    station: askedFor('station') ?? '',
    minutes: minutesAsked(askedFor('minutes'), otherwise)
  }
}
