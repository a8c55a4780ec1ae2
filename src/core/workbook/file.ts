import {
  type BadEntry,
  entriesOf,
  holdsExactly,
  isBackup,
  openJson,
  originOf,
  readEntries,
  textOf
} from '../record/backup.ts'
import type { Fact } from '../record/fact.ts'
import { isObject } from '../record/is-object.ts'
import { type HandIn, readHandIn, writtenHandIn } from './hand-in.ts'
import { evaluationFacts } from './sheet.ts'

/** A whole evaluation, as a file holds it. */
export interface EvaluationFile {
  /** Its id. */
  evaluation: string
  facts: Fact[]
  /** Which edition of the site wrote it. */
  edition: string
  /** In ms since 1970; `undefined` where the file does not say so in a readable way. */
  savedAt: number | undefined
}

export type WorkbookReading =
  | ({ status: 'evaluation'; bad: BadEntry[] } & EvaluationFile)
  | { status: 'sheet'; handIn: HandIn; bad: BadEntry[] }
  /** `backup`: of the whole record. `damaged`: one of ours, without what makes it useful. */
  | { status: 'too-big' | 'not-json' | 'not-ours' | 'backup' | 'newer-version' | 'damaged' }

const FORMAT = 'be-sure-workbook'
const VERSION = 1
const EVALUATION = /^e-[0-9a-z]{1,20}$/
const KEYS = 'format version edition kind evaluation savedAt facts'.split(' ')

/** The text of a file that holds a whole evaluation. The same evaluation gives the same bytes. */
export function packEvaluation(file: {
  evaluation: string
  facts: Iterable<Fact>
  edition: string
  savedAt: number
}): string {
  return pack('evaluation', file.edition, {
    evaluation: file.evaluation,
    savedAt: new Date(file.savedAt).toISOString(),
    facts: entriesOf(file.facts, evaluationFacts(file.evaluation))
  })
}

/** The text of a file that holds one person’s sheet. */
export function packHandIn(handIn: HandIn, edition: string): string {
  const { mode, ...held } = writtenHandIn(handIn)
  return pack('sheet', edition, { mode, rater: handIn.rater, ...held })
}

/** Reads a file of either kind, which may have been written by anybody. It never throws. */
export function readWorkbookFile(text: string): WorkbookReading {
  const opening = openJson(text)
  if (opening.status !== 'json') return opening
  const { file } = opening
  if (isBackup(file)) return { status: 'backup' }
  if (!isObject(file) || file.format !== FORMAT) return { status: 'not-ours' }
  const { version } = file
  if (!Number.isInteger(version) || Number(version) < 1) return { status: 'damaged' }
  if (Number(version) > VERSION) return { status: 'newer-version' }
  if (file.kind === 'evaluation') return readEvaluation(file)
  const read = file.kind === 'sheet' ? readHandIn(file) : undefined
  return read ? { status: 'sheet', ...read } : { status: 'damaged' }
}

/** True when a file holds exactly these facts of an evaluation, so that it can be trusted. */
export function verifyEvaluation(text: string, evaluation: string, facts: Iterable<Fact>): boolean {
  const read = readWorkbookFile(text)
  if (read.status !== 'evaluation' || read.bad.length > 0) return false
  return read.evaluation === evaluation && holdsExactly(read.facts, facts)
}

/** True when a file holds exactly this sheet. */
export function verifyHandIn(text: string, handIn: HandIn): boolean {
  const read = readWorkbookFile(text)
  if (read.status !== 'sheet' || read.bad.length > 0) return false
  return JSON.stringify(read.handIn) === JSON.stringify(handIn)
}

function pack(kind: string, edition: string, held: object): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, edition, kind, ...held })
}

function readEvaluation(file: Record<string, unknown>): WorkbookReading {
  const { evaluation, facts, edition, savedAt } = file
  if (typeof evaluation !== 'string' || !EVALUATION.test(evaluation)) return { status: 'damaged' }
  if (!Array.isArray(facts)) return { status: 'damaged' }
  const read = readEntries(facts, evaluationFacts(evaluation))
  for (const key of Object.keys(file)) {
    if (KEYS.includes(key)) continue
    read.bad.push({ id: key, why: 'wrong-shape', text: textOf([key, file[key]]) })
  }
  return { status: 'evaluation', evaluation, ...read, ...originOf(edition, savedAt) }
}
