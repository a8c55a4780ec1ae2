/** The day it is here, written `2026-11-21`. */
export function today(): string {
  return dayOf(now())
}

/** The day that it is here at a moment, in milliseconds since 1970. */
export function dayOf(moment: number): string {
  const date = new Date(moment)
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** The moment it is now, in milliseconds since 1970. */
export function now(): number {
  return Date.now()
}
