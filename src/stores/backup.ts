import { packBackup, readBackup, verifyBackup } from '../core/record/backup.ts'
import { now, today } from '../platform/clock.ts'
import { offerFile, readFile } from '../platform/files.ts'
import { record } from './record.ts'

export type Saved = { status: 'saved'; name: string; count: number } | { status: 'failed' }

/**
 * Makes a backup file and reads it back before it is called saved.
 *
 * @param edition which edition of the course writes it
 * @param name from a date `2026-11-21` to a file name
 */
export async function saveBackup(edition: string, name: (date: string) => string): Promise<Saved> {
  const facts = [...record.all().values()]
  const savedAt = now()
  const setAside = record.$setAside.get()
  const text = packBackup({ facts, setAside, edition, savedAt })
  const file = name(today())
  try {
    const written = await offerFile(file, text, 'application/json')
    if (!verifyBackup(written, facts, setAside)) return { status: 'failed' }
    return { status: 'saved', name: file, count: facts.length }
  } catch {
    return { status: 'failed' }
  }
}

export type Opened = ReturnType<typeof readBackup> | { status: 'unreadable' }

/** Reads a file that the person chose. Nothing changes yet. */
export async function openBackup(file: File): Promise<Opened> {
  const text = await readFile(file)
  return text === undefined ? { status: 'unreadable' } : readBackup(text)
}

/** Offers things that the course could not use as a file, as they were found. */
export async function offerUnusable(
  things: readonly unknown[],
  name: (date: string) => string
): Promise<void> {
  await offerFile(name(today()), JSON.stringify(things, null, 2), 'application/json')
}
