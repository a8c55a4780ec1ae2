import type { Renames } from './migrate.ts'

/**
 * Ids of questions, lessons and cards which were published and then changed: old → new.
 *
 * Whoever changes a published id writes it here, and the line stays for ever, since somebody may
 * come back with a record or a backup from before. A chain is fine: `a → b` and later `b → c`.
 */
export const renamed: Renames = {}
