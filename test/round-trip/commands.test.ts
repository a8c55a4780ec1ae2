import { expect, test } from 'vitest'
import { pdftk, pdftkFdf } from './programs/pdftk.ts'
import { qpdf } from './programs/qpdf.ts'
import { promises } from './promises.ts'
import { theForm, trip } from './trip.ts'
import { everyField } from './values.ts'

promises(pdftk, 1)
promises(qpdf, 3)

test('the fields can be filled from a file in FDF as well as in XFDF', async () => {
  const form = await theForm()
  expect((await trip(pdftkFdf, form, everyField(form.fields, 2))).lost).toEqual([])
})
