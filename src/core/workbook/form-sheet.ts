import { crc32 } from '../completion/check-code.ts'
import type { Json } from '../record/fact.ts'
import { type Answer, isAnswer } from './answer.ts'
import { type HandIn, handInOf, raterId } from './hand-in.ts'
import { EMPTY_SHEET } from './sheet.ts'

/** The ratings among what was filled in, by their fields. */
export function marksIn(fields: ReadonlyMap<string, Json>): Map<string, Answer> {
  return new Map([...fields].flatMap(([field, value]) => (isAnswer(value) ? [[field, value]] : [])))
}

/**
 * The ratings of a filled form as a colleague’s sheet. Its id is made of all that the form holds,
 * and it names no week, so that the same form makes the same sheet whenever it is read.
 */
export function sheetFromForm(fields: ReadonlyMap<string, Json>, name: string): HandIn {
  const held = JSON.stringify([...fields].sort(([a], [b]) => (a < b ? -1 : 1)))
  const sum = (text: string) => crc32(new TextEncoder().encode(text))
  return handInOf(
    { ...EMPTY_SHEET, marks: marksIn(fields) },
    {
      mode: 'named',
      rater: raterId(sum(held), sum([...held].reverse().join(''))),
      ...{ name, code: '', part: '', week: '' }
    }
  )
}
