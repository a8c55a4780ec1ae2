import { atom, type ReadableAtom } from 'nanostores'

import { isObject } from '../../core/record/is-object.ts'
import { decode } from '../../core/workshop/letter/decode.ts'
import type { PeopleReading } from '../../core/workshop/letter/people.ts'
import { today } from '../../platform/clock.ts'
import { bytesOf } from '../../platform/files.ts'
import { forgetInTab, keepInTab, keptInTab } from '../../platform/tab.ts'

/** The table of participants that is open. */
export interface OpenTable {
  /** The workshop whose letters it is for. */
  readonly workshop: string
  /** Name of the file. */
  readonly file: string
  readonly reading: PeopleReading
  /** True where its encoding was guessed. */
  readonly guessed: boolean
  /** False where a reload of the page loses it. */
  readonly kept: boolean
}

/** What came of opening a file. */
export type Opened = 'open' | 'unreadable'

const KEY = 'be-sure-participants'
const $open = atom<OpenTable | undefined>()

/**
 * The table that is open in this tab. Names are held nowhere else: not in the record, in no backup,
 * and no longer than the tab is open.
 */
export const $table: ReadableAtom<OpenTable | undefined> = $open

/** Opens a table that the person chose, for the letters of a workshop. */
export async function openTable(file: File, workshop: string): Promise<Opened> {
  const bytes = await bytesOf(file)
  if (!bytes) return 'unreadable'
  const { text, guessed } = decode(bytes)
  const kept = keepInTab(KEY, JSON.stringify({ workshop, file: file.name, text, guessed }))
  $open.set({ workshop, file: file.name, reading: await read(text), guessed, kept })
  return 'open'
}

/** Opens the table again that this tab had open before a reload, when it is for this workshop. */
export async function reopenTable(workshop: string): Promise<void> {
  if ($open.get()?.workshop === workshop) return
  $open.set(undefined)
  const table = tableIn(keptInTab(KEY))
  if (table?.workshop !== workshop) return
  const { file, text, guessed } = table
  $open.set({ workshop, file, reading: await read(text), guessed, kept: true })
}

/** Forgets all names. */
export function forgetTable(): void {
  forgetInTab(KEY)
  $open.set(undefined)
}

async function read(text: string): Promise<PeopleReading> {
  // The parser comes with the first table.
  const { readPeople } = await import('../../core/workshop/letter/people.ts')
  return readPeople(text, today())
}

function tableIn(kept: string | undefined) {
  try {
    const table: unknown = JSON.parse(kept ?? '')
    if (!isObject(table)) return undefined
    const { workshop, file, text, guessed } = table
    if (typeof workshop !== 'string' || typeof file !== 'string' || typeof text !== 'string') {
      return undefined
    }
    return { workshop, file, text, guessed: guessed === true }
  } catch {
    return undefined
  }
}
