import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { PdfForm } from '../../../src/components/islands/PdfForm.tsx'
import type { Json } from '../../../src/core/record/fact.ts'
import type { FormField } from '../../../src/core/workbook/form-fields.ts'
import { ratersIn } from '../../../src/core/workbook/raters.ts'
import type { FilledPdf, PdfReading } from '../../../src/platform/pdf-form.ts'
import { record } from '../../../src/stores/record.ts'
import { factsIn, showEvaluation } from '../../../src/stores/workbook/evaluation.ts'
import { ASKED, blankForm, filled } from '../../fixtures/filled-form.ts'
import { EVALUATION, factsOf, rating } from '../../fixtures/workbook-share.ts'

/** What the files of a test hold, by their text. */
const pdfs = new Map<string, PdfReading>()
/** What was put into the blank form last. */
let put: ReadonlyMap<string, string> | undefined
const offered: string[] = []
/** True where a form loses a value on its way. */
let lossy = false

vi.mock('../../../src/platform/pdf-form.ts', () => ({
  MOST_BYTES: 1000,
  bytesAt: async (address: string) =>
    address.endsWith('.pdf') ? new TextEncoder().encode('made') : undefined,
  readPdf: async (bytes: Uint8Array): Promise<PdfReading> =>
    pdfs.get(new TextDecoder().decode(bytes)) ?? { status: 'not-pdf' },
  fillPdf: async (bytes: Uint8Array, values: ReadonlyMap<string, string>): Promise<FilledPdf> => {
    put = values
    const held = lossy ? new Map([...values, ['W-01', 'v1']]) : values
    pdfs.set('made', { status: 'fields', fields: filled(held) })
    return { bytes, missing: values.has('own-1_proof') ? ['own-1_proof'] : [] }
  }
}))
vi.mock('../../../src/platform/files.ts', async (original) => ({
  ...(await original<typeof import('../../../src/platform/files.ts')>()),
  offerBytes: (name: string) => offered.push(name)
}))

const forms = { letter: '/workbook.pdf', a4: '/workbook-a4.pdf' }
const page = <PdfForm asked={ASKED} forms={forms} home="/evaluate/" />
const SENT = renderToString(page)
const FILLED: Record<string, Json> = { begun: {}, name: 'Spring', 'W-01': rating(4) }

function open(fields: Readonly<Record<string, Json>>): void {
  for (const { id, value } of factsOf(fields)) record.set(id, value)
  showEvaluation(EVALUATION)
  const main = document.createElement('main')
  main.innerHTML = SENT
  document.body.replaceChildren(main)
  hydrate(page, main)
}

async function make(name: string): Promise<void> {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name })
  await waitFor(() => expect(button.disabled).toBe(false))
  fireEvent.click(button)
}

/** Chooses files, each with what its PDF turns out to be. */
async function choose(...files: PdfReading[]): Promise<void> {
  const list = files.map((reading, at) => {
    pdfs.set(`file ${at}`, reading)
    return new File([`file ${at}`], `file-${at}.pdf`, { type: 'application/pdf' })
  })
  const input = screen.getByLabelText<HTMLInputElement>('Workbooks that were filled in')
  Object.defineProperty(input, 'files', { value: list, configurable: true })
  fireEvent.change(input)
  const found = await screen.findByRole('heading', { name: /(?:was|were) read$/ })
  await waitFor(() => expect(document.activeElement).toBe(found))
}

const ours = (values: Readonly<Record<string, string>>, blank?: FormField[]): PdfReading => ({
  status: 'fields',
  fields: filled(values, blank)
})
const add = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
const heldIn = (evaluation: string) =>
  Object.fromEntries(
    factsIn(evaluation).map(({ id, value }) => [id.replace(/^workbook\/[^/]+\//, ''), value])
  )

beforeAll(async () => {
  // These come with the first file, and take their time where nothing is compiled yet.
  await import('../../../src/components/islands/pdf-form/making.ts')
  await import('../../../src/components/islands/pdf-form/reading.ts')
})
beforeEach(() => {
  record.remove([...record.all().keys()])
  pdfs.clear()
  offered.length = 0
  lossy = false
})
afterEach(cleanup)

test('the page as it was sent says nothing about the person', () => {
  expect(SENT).toContain('I filled in the PDF')
  expect(SENT).not.toMatch(/There is no evaluation|Spring|was read/)
})

test('without an evaluation there is nothing to put into a form', async () => {
  open({})
  expect(await screen.findByText(/There is no evaluation in this browser yet/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /My answers/ })).toBeNull()
})

test('answers go into the form, which is read back before it is offered', async () => {
  open({ ...FILLED, 'own-1.proof': 'a note', 'W-09': rating(2) })
  await make('My answers on A4')
  expect(await screen.findByText(/was made, read back and found whole/)).toBeTruthy()
  expect(put?.get('W-01')).toBe('v4')
  expect(put?.get('evaluation')).toBe(EVALUATION)
  expect(offered).toEqual([expect.stringMatching(/^be-sure-workbook-\d{4}-\d\d-\d\d\.pdf$/)])
  expect(screen.getByText('2 answers are not in it. They stay here:')).toBeTruthy()
  expect(screen.getByText(/^Own item 1: Proof/)).toBeTruthy()
})

test('a form that does not hold what was put into it is not offered', async () => {
  lossy = true
  open(FILLED)
  await make('My answers on US Letter')
  expect(await screen.findByText(/could not be made, or not be checked/)).toBeTruthy()
  expect(offered).toEqual([])
})

test('a form adds what is new, and replaces only what was ticked', async () => {
  open({ ...FILLED, 'W-31.proof': 'a list' })
  await choose(
    ours({
      evaluation: EVALUATION,
      'W-01': 'v1',
      'W-31_get': 'v2',
      'W-31_proof': 'a count',
      name: 'Spring'
    })
  )
  const before = heldIn(EVALUATION)
  expect(screen.getByText('1 answer is new, 1 is here already, 2 differ.')).toBeTruthy()
  const table = within(screen.getByRole('table'))
  const box = table.getByRole<HTMLInputElement>('checkbox', { name: /W-01/ })
  expect(table.getAllByRole<HTMLInputElement>('checkbox').some(({ checked }) => checked)).toBe(
    false
  )
  fireEvent.click(box)
  expect(heldIn(EVALUATION)).toEqual(before)
  add('Add 1 answer, replace 1')
  expect(await screen.findByText(/1 answer added to “Spring\.” 1 answer replaced\./)).toBeTruthy()
  expect(heldIn(EVALUATION)).toEqual({ ...before, 'W-01': rating(1), 'W-31.get': rating(2) })
})

test('a form of an evaluation that is not here becomes that evaluation, and once is enough', async () => {
  open({})
  const form = ours({ evaluation: 'e-other', 'W-01': 'v1' })
  await choose(form)
  add('Add 1 answer')
  await screen.findByText(/1 answer added/)
  expect(heldIn('e-other')).toMatchObject({ begun: {}, 'W-01': rating(1) })
  await choose(form)
  expect(screen.getByText(/All of it is here already/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Add \d/ })).toBeNull()
})

test('a blank form that was filled in begins an evaluation, and is known again', async () => {
  open(FILLED)
  const form = ours({ name: 'Fall', 'W-01': 'v1', 'point-waiting_owner': 'Ana' })
  await choose(form)
  const before = heldIn(EVALUATION)
  add('Add 3 answers')
  await screen.findByText(/3 answers added to “Fall\.”/)
  expect(heldIn(EVALUATION)).toEqual(before)
  await choose(form)
  expect(screen.getByText(/All of it is here already/)).toBeTruthy()
  const into = screen.getByLabelText<HTMLSelectElement>('Where does it go?')
  expect(into.selectedOptions[0]?.textContent).toBe('Fall')
})

test('every file gets its own words, and one that was read leaves the others alone', async () => {
  open(FILLED)
  await choose(
    ours({ 'W-01': 'v5' }),
    { status: 'no-fields', text: 'The Self-evaluation workbook, edition 2' },
    { status: 'no-fields', text: 'An invoice' },
    { status: 'encrypted' },
    { status: 'fields', fields: [{ kind: 'text', name: 'name', text: 'Ana' }] }
  )
  expect(screen.getByText('4 of them can’t be used.')).toBeTruthy()
  for (const says of [
    /its fields are gone/,
    /nothing to fill in/,
    /password/,
    /not our workbook/
  ]) {
    expect(screen.getByText(says)).toBeTruthy()
  }
  add('Add 1 answer')
  await screen.findByText(/1 answer added/)
  expect(screen.getByRole('heading', { name: '4 files were read' })).toBeTruthy()
  add('Leave them all')
  expect(screen.queryByRole('heading', { name: /read$/ })).toBeNull()
})

test('a file far too large is not even opened', async () => {
  open(FILLED)
  const input = screen.getByLabelText<HTMLInputElement>('Workbooks that were filled in')
  const list = [new File(['x'.repeat(1001)], 'scan.pdf')]
  Object.defineProperty(input, 'files', { value: list, configurable: true })
  fireEvent.change(input)
  expect(await screen.findByText(/larger than 20 megabytes/)).toBeTruthy()
})

test('problems are told in words, and what can’t be used can be taken away', async () => {
  open(FILLED)
  const odd = [
    ...blankForm().filter(({ name }) => name !== 'W-01'),
    { kind: 'radios', name: 'W-01', value: 'v2', shown: ['v2', 'v4'] },
    { kind: 'radios', name: 'W-09', value: 'v2', shown: ['v2'] },
    { kind: 'text', name: 'mood', text: 'fine' }
  ] as FormField[]
  await choose(ours({ edition: '1', 'plan-1_start': 'soon' }, odd))
  for (const says of [
    /It was made from edition 1; today’s is 2/,
    /Two answers are ticked, so neither counts: W-01 Steps \(“2 and 4”\)/,
    /Today’s workbook no longer asks this: W-09/,
    /does not know a field of the form: mood/,
    /can’t be read as a date: Line 1: Start \(“soon”\)/,
    /^2 answers can’t be used/
  ]) {
    expect(screen.getByText(says)).toBeTruthy()
  }
})

test('a colleague’s form goes in under a name, beside one’s own answers', async () => {
  open(FILLED)
  const form = ours({ evaluation: EVALUATION, 'W-01': 'v1', name: 'SECRET' })
  await choose(form)
  const before = heldIn(EVALUATION)
  add('Add as a colleague’s sheet')
  expect(await screen.findByText('Write a name first.')).toBeTruthy()
  expect(heldIn(EVALUATION)).toEqual(before)
  fireEvent.input(screen.getByLabelText('Whose answers are these?'), { target: { value: 'Marek' } })
  add('Add as a colleague’s sheet')
  await screen.findByText(/The sheet by Marek was added to “Spring\.”/)
  const [rater, ...others] = ratersIn(factsIn(EVALUATION))
  expect(others).toEqual([])
  expect(rater).toMatchObject({ name: 'Marek', mode: 'named', revisions: 1 })
  expect(heldIn(EVALUATION)).toMatchObject(before)
  expect(JSON.stringify(heldIn(EVALUATION))).not.toContain('SECRET')

  await choose(form)
  fireEvent.input(screen.getByLabelText('Whose answers are these?'), { target: { value: 'Marek' } })
  expect(await screen.findByText(/This sheet is there already/)).toBeTruthy()
})
