import { type CalendarEvent, calendarFile } from '../../core/calendar/ics.ts'
import {
  packWorkshop,
  readWorkshopFile,
  sameSetting,
  verifyWorkshop,
  type WorkshopReading
} from '../../core/workshop/agenda/file.ts'
import { readSetting } from '../../core/workshop/agenda/kept.ts'
import type { Setting } from '../../core/workshop/agenda/plan.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import { now, today } from '../../platform/clock.ts'
import { offerFile, readFile } from '../../platform/files.ts'
import { $workshops, beginWorkshop, keptSetting } from './agenda.ts'

/** What came of making a file. It was read back before it is called saved. */
export type Made = { status: 'saved'; name: string } | { status: 'failed' }

/** A file that the person chose, and what it holds. */
export interface OpenedWorkshop {
  readonly name: string
  readonly reading: WorkshopReading | { readonly status: 'unreadable' }
}

/**
 * Makes a file with how a workshop is set, for another facilitator or another browser.
 *
 * @param nameOf from a date `2026-11-21` to the name of the file
 */
export async function saveWorkshop(
  name: string,
  setting: Setting,
  agendas: readonly Agenda[],
  edition: string,
  nameOf: (date: string) => string
): Promise<Made> {
  const file = nameOf(today())
  const text = packWorkshop({ name, setting, edition, savedAt: now() })
  try {
    const written = await offerFile(file, text, 'application/json')
    const whole = verifyWorkshop(written, { name, setting }, agendas)
    return whole ? { status: 'saved', name: file } : { status: 'failed' }
  } catch {
    return { status: 'failed' }
  }
}

/** Reads a file that the person chose. Nothing changes yet. */
export async function openWorkshop(
  file: File,
  agendas: readonly Agenda[]
): Promise<OpenedWorkshop> {
  const text = await readFile(file)
  const reading =
    text === undefined ? ({ status: 'unreadable' } as const) : readWorkshopFile(text, agendas)
  return { name: file.name, reading }
}

/** Adds a workshop beside those that are here, unless one of them is the same. */
export function addWorkshop(
  name: string,
  setting: Setting,
  agendas: readonly Agenda[]
): 'added' | 'known' {
  const known = $workshops.get().some((one) => {
    const kept = readSetting(keptSetting(one.id), agendas)
    return one.name === name.trim() && kept !== undefined && sameSetting(setting, kept.setting)
  })
  if (known) return 'known'
  beginWorkshop(setting, name)
  return 'added'
}

/** Offers events as one file for the person’s calendar. Saved again, it moves them. */
export async function offerEvents(file: string, events: readonly CalendarEvent[]): Promise<void> {
  await offerFile(file, calendarFile(events, now()), 'text/calendar')
}
