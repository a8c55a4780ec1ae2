const DAY = 24 * 60

/** Minutes after midnight of a time such as `08:30`, `undefined` where it is none. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const all = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 ? all : undefined
}

/** The time of day so many minutes after midnight, `08:30`. */
export function timeOf(minutes: number): string {
  const whole = ((Math.floor(minutes) % DAY) + DAY) % DAY
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}
