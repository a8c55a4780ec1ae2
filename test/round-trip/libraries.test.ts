import { expect, test } from 'vitest'
import { pdfJs } from './programs/pdf-js.ts'
import { pdfLib } from './programs/pdf-lib.ts'
import { promises } from './promises.ts'
import { theForm } from './trip.ts'
import { TURNS, turnsFor } from './values.ts'

promises(pdfJs, 0, 6)
promises(pdfLib, 4)

test('the programs take so many turns that each circle is chosen', async () => {
  const { fields } = await theForm()
  expect(turnsFor(fields)).toBe(TURNS)
})
