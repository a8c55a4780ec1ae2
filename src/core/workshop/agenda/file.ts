import { type BadEntry, isBackup, openJson, originOf, textOf } from '../../record/backup.ts'
import { isObject } from '../../record/is-object.ts'
import { readSetting } from './kept.ts'
import type { Setting } from './plan.ts'
import type { Agenda } from './schema.ts'

/** A workshop as a file holds it: how it is set up, and nothing of what came of it. */
export interface WorkshopFile {
  readonly name: string
  readonly setting: Setting
  /** Which edition of the site wrote it. */
  readonly edition: string
  /** In ms since 1970; `undefined` where the file does not say so in a readable way. */
  readonly savedAt: number | undefined
}

export type WorkshopReading =
  /** `bad`: what can’t be used. In a setting, what was planned stands in its place. */
  | ({ readonly status: 'workshop'; readonly bad: readonly BadEntry[] } & WorkshopFile)
  /** `other-agenda`: made from an agenda that is not here. `damaged`: one of ours, with no setting. */
  | {
      readonly status:
        | 'too-big'
        | 'not-json'
        | 'not-ours'
        | 'backup'
        | 'newer-version'
        | 'other-agenda'
        | 'damaged'
    }

const FORMAT = 'be-sure-workshop'
const VERSION = 1
const KEYS = 'format version edition savedAt name setting'.split(' ')
/** A longer name is none. */
const LONGEST_NAME = 200

/** The text of a file that holds a workshop. The same workshop gives the same bytes. */
export function packWorkshop({ name, setting, edition, savedAt }: WorkshopFile): string {
  const saved = savedAt === undefined ? undefined : new Date(savedAt).toISOString()
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    edition,
    savedAt: saved,
    name,
    setting
  })
}

/** Reads a file, which may have been written by anybody. It never throws. */
export function readWorkshopFile(text: string, agendas: readonly Agenda[]): WorkshopReading {
  const opening = openJson(text)
  if (opening.status !== 'json') return opening
  const { file } = opening
  if (isBackup(file)) return { status: 'backup' }
  if (!isObject(file) || file['format'] !== FORMAT) return { status: 'not-ours' }
  const { version, edition, savedAt, name, setting } = file
  if (!Number.isInteger(version) || Number(version) < 1) return { status: 'damaged' }
  if (Number(version) > VERSION) return { status: 'newer-version' }
  if (!isObject(setting)) return { status: 'damaged' }
  const kept = readSetting(setting, agendas)
  if (!kept) return { status: 'other-agenda' }
  if (kept.bad.includes('agenda')) {
    return { status: typeof setting['agenda'] === 'string' ? 'other-agenda' : 'damaged' }
  }
  const named = typeof name === 'string' && name.length <= LONGEST_NAME
  const strange = [
    ...Object.keys(file).filter((key) => !KEYS.includes(key)),
    ...(named ? [] : ['name'])
  ]
  const unknown = Object.keys(setting).filter((key) => !(key in kept.setting))
  return {
    status: 'workshop',
    name: named ? name : '',
    setting: kept.setting,
    ...originOf(edition, savedAt),
    bad: [
      ...strange.map((key) => badEntry(key, file[key])),
      ...[...kept.bad, ...unknown].map((key) => badEntry(key, setting[key]))
    ]
  }
}

/** True when a file holds exactly this workshop, so that it can be trusted. */
export function verifyWorkshop(
  text: string,
  { name, setting }: Pick<WorkshopFile, 'name' | 'setting'>,
  agendas: readonly Agenda[]
): boolean {
  const read = readWorkshopFile(text, agendas)
  if (read.status !== 'workshop' || read.bad.length > 0) return false
  return read.name === name && sameSetting(read.setting, setting)
}

/** True where both are set alike. */
export function sameSetting(one: Setting, other: Setting): boolean {
  const written = (setting: Setting) =>
    JSON.stringify(Object.entries(setting).sort(([a], [b]) => (a < b ? -1 : 1)))
  return written(one) === written(other)
}

function badEntry(id: string, value: unknown): BadEntry {
  return { id, why: 'wrong-shape', text: textOf([id, value]) }
}
