import { addDays, type Day } from '../../days.ts'
import type { Letter } from './schema.ts'

/** The first letter goes out this many working days after the workshop, while it is still fresh. */
const FIRST_AFTER = 3
/** Addresses are kept this long after the last letter, for answers to it, in days. */
const KEPT_AFTER = 7

/** The day on which a letter goes out, `undefined` while the workshop has no day. */
export function sendingDay(letter: Letter, letters: readonly Letter[], day: Day): Day | undefined {
  if (day === '') return undefined
  return letter === letters[0] ? workingDaysAfter(day, FIRST_AFTER) : addDays(day, letter.week * 7)
}

/** The letter that follows. */
export function nextLetter(letter: Letter, letters: readonly Letter[]): Letter | undefined {
  return letters[letters.indexOf(letter) + 1]
}

/** The day by which the addresses are erased, when nobody sets another one. */
export function erasingDay(letters: readonly Letter[], day: Day): Day | undefined {
  const last = letters.at(-1)
  const sent = last && sendingDay(last, letters, day)
  return sent && addDays(sent, KEPT_AFTER)
}

/** Monday to Friday; holidays are for people to know. */
function workingDaysAfter(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    const weekday = new Date(`${at}T00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left--
  }
  return at
}
