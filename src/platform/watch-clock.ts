import { now } from './clock.ts'

/**
 * Tells the time at each full second of the clock, so that nothing drifts and two screens agree.
 *
 * @returns a function that ends it
 */
export function everySecond(hear: (moment: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const tick = () => {
    hear(now())
    timer = setTimeout(tick, 1000 - (now() % 1000))
  }
  tick()
  return () => clearTimeout(timer)
}

/** The moment in ms since 1970 at which it is a time here, such as `08:30` on `2026-12-01`. */
export function momentOf(day: string, time: string): number | undefined {
  const moment = new Date(`${day}T${time.padStart(5, '0')}`).getTime()
  return Number.isNaN(moment) ? undefined : moment
}
