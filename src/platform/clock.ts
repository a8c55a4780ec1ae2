/** The day it is here, written `2026-11-21`. */
export function today(): string {
  const date = new Date()
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** The moment it is now, in milliseconds since 1970. */
export function now(): number {
  return Date.now()
}
