import type { CalendarEvent } from '../../calendar/ics.ts'
import { addDays } from '../../days.ts'
import { minutesOf, timeOf } from './clock.ts'
import type { Setting } from './plan.ts'
import type { TimedBlock } from './timing.ts'

interface Words {
  title: string
  description: string
}

const DAY = 24 * 60

/**
 * A workshop as an event, and its blocks as events of their own where they are wanted. Without a
 * day there is none.
 *
 * @param each says what stands in the event of a block
 */
export function eventsOf(
  workshop: string,
  { day, start, minutes }: Pick<Setting, 'day' | 'start' | 'minutes'>,
  blocks: readonly TimedBlock[],
  words: Words,
  each?: (block: TimedBlock) => Words
): CalendarEvent[] {
  const begins = minutesOf(start)
  if (day === '' || begins === undefined) return []
  const at = (after: number) => {
    const time = begins + after
    return `${addDays(day, Math.floor(time / DAY))}T${timeOf(time)}`
  }
  const uid = `${workshop}@be-sure`
  return [
    { uid, ...words, start: at(0), end: at(minutes) },
    ...(each ? blocks : []).map((one) => ({
      uid: `${one.block.id}.${uid}`,
      title: each?.(one).title ?? '',
      description: each?.(one).description ?? '',
      start: at(one.from),
      end: at(one.from + one.minutes)
    }))
  ]
}
