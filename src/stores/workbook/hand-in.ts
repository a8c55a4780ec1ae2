import { computed, type ReadableAtom } from 'nanostores'

import { weekOf } from '../../core/days.ts'
import { packHandIn, verifyHandIn } from '../../core/workbook/file.ts'
import { type HandIn, handInOf, raterId } from '../../core/workbook/hand-in.ts'
import { RATER_FIELD } from '../../core/workbook/offers.ts'
import { isMode, type Mode } from '../../core/workbook/raters.ts'
import { randomSeed } from '../../platform/chance.ts'
import { today } from '../../platform/clock.ts'
import { $sheet, keepField } from './evaluation.ts'
import { type Made, makeFile } from './files.ts'

/** What somebody typed about handing in, as it stands. `mode` is missing while none was chosen. */
export interface Typed {
  mode: Mode | undefined
  name: string
  code: string
  part: string
}

export const NOTHING_TYPED: Typed = { mode: undefined, name: '', code: '', part: '' }

const FIELD = 'hand-in-'

/** What was typed about handing in the evaluation that this page shows. */
export const $typed: ReadableAtom<Typed> = computed($sheet, ({ texts }) => {
  const text = (key: keyof Typed) => texts.get(FIELD + key) ?? ''
  const mode = text('mode')
  return {
    mode: isMode(mode) ? mode : undefined,
    name: text('name'),
    code: text('code'),
    part: text('part')
  }
})

/** What would leave, `undefined` while nobody chose how. */
export const $handIn: ReadableAtom<HandIn | undefined> = computed(
  [$sheet, $typed],
  (sheet, { mode, ...typed }) =>
    mode && handInOf(sheet, { ...typed, mode, rater: raterIn(sheet), week: weekOf(today()) })
)

/** Keeps what was chosen or typed about handing in. */
export function keepTyped(key: keyof Typed, value: string): void {
  if (raterIn($sheet.get()) === '') keepField(RATER_FIELD, raterId(randomSeed(), randomSeed()))
  keepField(FIELD + key, value)
}

/**
 * Makes the file to hand in.
 *
 * @param nameOf from the week and the id of the rater to the file’s name
 */
export async function saveHandIn(
  handIn: HandIn,
  edition: string,
  nameOf: (week: string, rater: string) => string
): Promise<Made> {
  const name = nameOf(handIn.week, handIn.rater)
  return makeFile(name, packHandIn(handIn, edition), 'application/json', (written) =>
    verifyHandIn(written, handIn)
  )
}

function raterIn({ texts }: { texts: ReadonlyMap<string, string> }): string {
  return texts.get(RATER_FIELD) ?? ''
}
