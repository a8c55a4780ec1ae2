import { beforeAll, describe, expect, test, vi } from 'vitest'
import { wordsIn } from './looks.ts'
import type { Program } from './programs/program.ts'
import { damage, dotsAstray, type Form, theForm, trip } from './trip.ts'
import { ACCENTS, everyField, STRANGE } from './values.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

/**
 * What the form promises to whoever fills it in with a program.
 *
 * @param turns that this program takes. Each chooses other circles, and all of them choose each.
 */
export function promises(program: Program, ...turns: readonly number[]): void {
  describe(program.name, () => {
    let form: Form
    beforeAll(async () => {
      form = await theForm()
    })

    test('saves an empty form as an empty one', async () => {
      const { file, lost } = await trip(program, form, new Map())
      expect(lost).toEqual([])
      expect(damage(file, form)).toEqual([])
    })

    test.each(turns)('gives back every field as it was filled in, turn %i', async (turn) => {
      const values = everyField(form.fields, turn)
      const { file, lost } = await trip(program, form, values)
      expect(lost).toEqual([])
      expect(damage(file, form)).toEqual([])
      expect(dotsAstray(file, form, values)).toEqual([])
      const shown = wordsIn(file)
      expect(ACCENTS.split(', ').filter((word) => !shown.includes(word))).toEqual([])
    })

    test('gives back letters that the form cannot show, and loses no dot over them', async () => {
      const strange = program.lacks ? STRANGE.replaceAll(program.lacks, '') : STRANGE
      const values = new Map([
        ['name', strange],
        ['W-31_proof', strange],
        ['W-01', 'v3'],
        ['W-31_get', 'dk']
      ])
      const { file, lost } = await trip(program, form, values)
      expect(lost).toEqual([])
      expect(damage(file, form)).toEqual([])
      expect(dotsAstray(file, form, values)).toEqual([])
    })
  })
}
