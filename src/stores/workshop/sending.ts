import type { EventValues } from '../../core/workshop/letter/fields.ts'
import type { DayWords, Templates } from '../../core/workshop/letter/letters.ts'
import type { Person } from '../../core/workshop/letter/people.ts'
import { now } from '../../platform/clock.ts'
import { offerBytes, offerFile } from '../../platform/files.ts'

export { today } from '../../platform/clock.ts'

/** Letters to go out. They have no fault, see `faults.ts`. */
export interface Letters {
  readonly templates: Templates
  readonly event: EventValues
  readonly people: readonly Person[]
  readonly words: DayWords
}

/** Offers letters as one zip, a file each. The writer and the packer come with the first click. */
export async function offerLetters(
  letters: Letters,
  ending: 'eml' | 'txt',
  name: string
): Promise<void> {
  const { packLetters } = await import('../../core/workshop/letter/pack.ts')
  offerBytes(name, packLetters(letters, ending, now()), 'application/zip')
}

/** Offers a table with nothing but its heads. */
export async function offerEmptyTable(heads: readonly string[], name: string): Promise<void> {
  const { csvOf } = await import('../../core/csv.ts')
  await offerFile(name, `${csvOf([heads])}\r\n`, 'text/csv')
}
