import { checkFact, type Fact, type Why, writeFact } from './fact.ts'
import { isObject } from './is-object.ts'
import { FORMAT } from './migrate.ts'

/** A stored text which could not be read as a fact, and the key that it has in storage. */
export interface AsideText {
  key: string
  text: string
}

export interface Backup {
  facts: Fact[]
  setAside: AsideText[]
  /** Entries which are no facts, as they stand in the file. The id is empty where there is none. */
  bad: { id: string; why: Why; text: string }[]
  /** Which edition of the site wrote it. */
  edition: string
  /** When it was written, `undefined` where the file does not say so in a readable way. */
  savedAt: number | undefined
}

export type BackupReading =
  | ({ status: 'backup' } & Backup)
  | { status: 'too-big' | 'not-json' | 'not-a-backup' | 'newer-version' }

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
    facts: inOrder([...backup.facts].map(({ id, value, at }) => [id, value, at] as const)),
    setAside: inOrder([...backup.setAside].map(({ key, text }) => [key, text] as const))
  })
}

/** Reads a file which may have been written by anybody. It never throws. */
export function readBackup(text: string): BackupReading {
  if (text.length > LIMIT) return { status: 'too-big' }
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { status: 'not-json' }
  }
  if (!isObject(file) || file.format !== NAME) return { status: 'not-a-backup' }
  const { version, edition, savedAt, facts, setAside } = file
  if (!Number.isInteger(version) || Number(version) < 1) return { status: 'not-a-backup' }
  if (Number(version) > FORMAT) return { status: 'newer-version' }
  if (!Array.isArray(facts)) return { status: 'not-a-backup' }

  const backup: Backup = {
    facts: [],
    setAside: [],
    bad: [],
    edition: typeof edition === 'string' ? edition.slice(0, 40) : '',
    savedAt: typeof savedAt === 'string' ? Date.parse(savedAt) || undefined : undefined
  }
  for (const entry of facts) readEntry(backup, entry)
  for (const entry of listOf(setAside)) readAside(backup, entry)
  return { status: 'backup', ...backup }
}

/** True when a backup holds exactly these facts and texts, so that it can be trusted. */
export function verifyBackup(
  text: string,
  facts: Iterable<Fact>,
  setAside: Iterable<AsideText>
): boolean {
  const read = readBackup(text)
  if (read.status !== 'backup' || read.bad.length > 0) return false
  const wanted = textsOf(facts)
  const found = textsOf(read.facts)
  const aside = new Set([...setAside].map(({ key, text: held }) => JSON.stringify([key, held])))
  return (
    read.setAside.length === aside.size &&
    read.setAside.every(({ key, text: held }) => aside.has(JSON.stringify([key, held]))) &&
    read.facts.length === wanted.size &&
    [...wanted].every(([id, written]) => found.get(id) === written)
  )
}

function textsOf(facts: Iterable<Fact>): Map<string, string> {
  return new Map([...facts].map((fact) => [fact.id, writeFact(fact)]))
}

function readEntry({ bad, facts }: Backup, entry: unknown): void {
  const [id, value, at]: unknown[] = Array.isArray(entry) && entry.length === 3 ? entry : []
  const known = typeof id === 'string'
  const read = known ? checkFact(id, value, at) : ({ status: 'bad', why: 'wrong-shape' } as const)
  if (read.status === 'fact') facts.push(read.fact)
  else bad.push({ id: known ? id : '', why: read.why, text: textOf(entry) })
}

function readAside({ bad, setAside }: Backup, entry: unknown): void {
  const [key, text]: unknown[] = Array.isArray(entry) && entry.length === 2 ? entry : []
  if (typeof key === 'string' && typeof text === 'string') setAside.push({ key, text })
  else bad.push({ id: '', why: 'wrong-shape', text: textOf(entry) })
}

function textOf(entry: unknown): string {
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
