import { checkFact, type Fact, type Json, type Why, writeFact } from './fact.ts'
import { isObject } from './is-object.ts'
import { FORMAT } from './migrate.ts'

/** A stored text which could not be read as a fact, and the key that it has in storage. */
export interface AsideText {
  key: string
  text: string
}

/** Something in a file that can’t be used, as it stands there. The id is empty where there is none. */
export interface BadEntry {
  id: string
  why: Why
  text: string
}

/** What a list of entries `[id, value, at]` holds, as anybody may have written it. */
export interface Entries {
  facts: Fact[]
  bad: BadEntry[]
}

export interface Backup extends Entries {
  setAside: AsideText[]
  /** Which edition of the site wrote it. */
  edition: string
  /** When it was written, `undefined` where the file does not say so in a readable way. */
  savedAt: number | undefined
}

export type BackupReading =
  | ({ status: 'backup' } & Backup)
  | { status: 'too-big' | 'not-json' | 'not-a-backup' | 'newer-version' }

/** What a file may turn out to be before anybody looks at what it says. */
export type Opening = { status: 'too-big' | 'not-json' } | { status: 'json'; file: unknown }

const NAME = 'be-sure-record'
const LIMIT = 20_000_000

/** The text of a backup file. The same record gives the same bytes. `readBackup` reads it back. */
export function packBackup(backup: {
  facts: Iterable<Fact>
  setAside: Iterable<AsideText>
  edition: string
  savedAt: number
}): string {
  return JSON.stringify({
    format: NAME,
    version: FORMAT,
    edition: backup.edition,
    savedAt: new Date(backup.savedAt).toISOString(),
    facts: entriesOf(backup.facts),
    setAside: inOrder([...backup.setAside].map(({ key, text }) => [key, text] as const))
  })
}

/** Reads a file which may have been written by anybody. It never throws. */
export function readBackup(text: string): BackupReading {
  const opening = openJson(text)
  if (opening.status !== 'json') return opening
  const { file } = opening
  if (!isBackup(file)) return { status: 'not-a-backup' }
  const { version, edition, savedAt, facts, setAside } = file
  if (!Number.isInteger(version) || Number(version) < 1) return { status: 'not-a-backup' }
  if (Number(version) > FORMAT) return { status: 'newer-version' }
  if (!Array.isArray(facts)) return { status: 'not-a-backup' }

  const backup: Backup = { ...readEntries(facts), setAside: [], ...originOf(edition, savedAt) }
  for (const entry of listOf(setAside)) readAside(backup, entry)
  return { status: 'backup', ...backup }
}

/** Opens a text that may be no JSON, or far too long. */
export function openJson(text: string): Opening {
  if (text.length > LIMIT) return { status: 'too-big' }
  try {
    return { status: 'json', file: JSON.parse(text) }
  } catch {
    return { status: 'not-json' }
  }
}

/** True for what calls itself a backup, whatever else it holds. */
export function isBackup(file: unknown): file is Record<string, unknown> {
  return isObject(file) && file.format === NAME
}

/** Which edition wrote a file and when, as far as it says so in a readable way. */
export function originOf(edition: unknown, savedAt: unknown): Pick<Backup, 'edition' | 'savedAt'> {
  return {
    edition: typeof edition === 'string' ? edition.slice(0, 40) : '',
    savedAt: typeof savedAt === 'string' ? Date.parse(savedAt) || undefined : undefined
  }
}

/** Facts as entries, in the order of their ids, which `prefix` begins and the entries leave out. */
export function entriesOf(facts: Iterable<Fact>, prefix = ''): (readonly [string, Json, number])[] {
  return inOrder(
    [...facts].map(({ id, value, at }) => [id.slice(prefix.length), value, at] as const)
  )
}

/** Reads entries, putting `prefix` before their ids. */
export function readEntries(entries: readonly unknown[], prefix = ''): Entries {
  const read: Entries = { facts: [], bad: [] }
  for (const entry of entries) readEntry(read, entry, prefix)
  return read
}

/** True where both hold the same facts, set at the same moments. */
export function holdsExactly(found: readonly Fact[], wanted: Iterable<Fact>): boolean {
  const texts = textsOf(found)
  const expected = textsOf(wanted)
  return (
    found.length === expected.size &&
    [...expected].every(([id, written]) => texts.get(id) === written)
  )
}

/** True when a backup holds exactly these facts and texts, so that it can be trusted. */
export function verifyBackup(
  text: string,
  facts: Iterable<Fact>,
  setAside: Iterable<AsideText>
): boolean {
  const read = readBackup(text)
  if (read.status !== 'backup' || read.bad.length > 0) return false
  const aside = new Set([...setAside].map(({ key, text: held }) => JSON.stringify([key, held])))
  return (
    read.setAside.length === aside.size &&
    read.setAside.every(({ key, text: held }) => aside.has(JSON.stringify([key, held]))) &&
    holdsExactly(read.facts, facts)
  )
}

function textsOf(facts: Iterable<Fact>): Map<string, string> {
  return new Map([...facts].map((fact) => [fact.id, writeFact(fact)]))
}

function readEntry({ bad, facts }: Entries, entry: unknown, prefix: string): void {
  const [id, value, at]: unknown[] = Array.isArray(entry) && entry.length === 3 ? entry : []
  const known = typeof id === 'string'
  const read = known
    ? checkFact(prefix + id, value, at)
    : ({ status: 'bad', why: 'wrong-shape' } as const)
  if (read.status === 'fact') facts.push(read.fact)
  else bad.push({ id: known ? id : '', why: read.why, text: textOf(entry) })
}

function readAside({ bad, setAside }: Backup, entry: unknown): void {
  const [key, text]: unknown[] = Array.isArray(entry) && entry.length === 2 ? entry : []
  if (typeof key === 'string' && typeof text === 'string') setAside.push({ key, text })
  else bad.push({ id: '', why: 'wrong-shape', text: textOf(entry) })
}

/** An entry as it stands in its file. */
export function textOf(entry: unknown): string {
  try {
    return JSON.stringify(entry)
  } catch {
    // Nested too deep to be written again. The file itself still has it.
    return ''
  }
}

/** A list as it is, nothing as an empty one, anything else as its only entry. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function inOrder<Entry extends readonly [string, ...unknown[]]>(entries: Entry[]): Entry[] {
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}
