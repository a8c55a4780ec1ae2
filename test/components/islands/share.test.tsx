import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { ImportFile } from '../../../src/components/islands/ImportFile.tsx'
import { Share } from '../../../src/components/islands/Share.tsx'
import type { Json } from '../../../src/core/record/fact.ts'
import { packEvaluation, packHandIn, readWorkbookFile } from '../../../src/core/workbook/file.ts'
import type { HandIn } from '../../../src/core/workbook/hand-in.ts'
import { ratersIn } from '../../../src/core/workbook/raters.ts'
import { record } from '../../../src/stores/record.ts'
import { factsIn, showEvaluation } from '../../../src/stores/workbook/evaluation.ts'
import { BANDS, EVALUATION, factsOf, rating, SECTIONS } from '../../fixtures/workbook-share.ts'

const page = (
  <>
    <Share sections={SECTIONS} bands={BANDS} course="Be Sure" edition="0.1.0" home="/evaluate/" />
    <ImportFile home="/evaluate/" />
  </>
)
const SENT = renderToString(page)

const FILLED: Record<string, Json> = {
  begun: {},
  name: 'NAME of the evaluation',
  'W-01': rating(4),
  'W-02': rating('dk'),
  'W-31.want': rating(5),
  'W-31.get': rating(2),
  'W-31.alternative': rating(4)
}
/** A text in every kind of field that holds words. */
const TYPED = Object.fromEntries(
  [
    'team',
    'alternative',
    'W-31.proof',
    'own-1.text',
    'own-1.proof',
    'own-1.kind',
    'point-a.name',
    'point-a.owner',
    'point-a.withdrawal',
    'period',
    'chosen-how',
    'reason-1',
    'plan-1.title',
    'plan-1.why',
    'plan-1.owner',
    'plan-1.helper',
    'plan-1.30-measure',
    'check-1.where',
    'check-1.said',
    'hand-in-name',
    'hand-in-code',
    'hand-in-part'
  ].map((field) => [field, `TYPED <b>in</b> ${field}`])
)
const saved: { name: string; text: string }[] = []

/** Opens the page where these fields were filled in. */
function open(fields: Readonly<Record<string, Json>>): void {
  for (const { id, value } of factsOf(fields)) record.set(id, value)
  showEvaluation(EVALUATION)
  const main = document.createElement('main')
  main.innerHTML = SENT
  document.body.replaceChildren(main)
  hydrate(page, main)
}

function choose(...files: [name: string, text: string][]): void {
  const input = screen.getByLabelText<HTMLInputElement>(/besure\.json/)
  const list = files.map(([name, text]) => new File([text], name, { type: 'application/json' }))
  Object.defineProperty(input, 'files', { value: list, configurable: true })
  fireEvent.change(input)
}

async function click(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name })
  await waitFor(() => expect(button.disabled).toBe(false))
  fireEvent.click(button)
}

/** The text of the one file that was made since the page was opened. */
async function made(): Promise<string> {
  await waitFor(() => expect(saved).toHaveLength(1))
  return saved[0]?.text ?? ''
}

const sheet = (by: Partial<HandIn> = {}) =>
  packHandIn(
    {
      mode: 'grouped',
      rater: 'r-abc123',
      code: '',
      part: '',
      week: '2026-W47',
      answers: { 'W-01': [3, 1] },
      ...by
    } as HandIn,
    '0.1.0'
  )

beforeEach(() => {
  record.remove([...record.all().keys()])
  saved.length = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const entry = { name: '', text: '' }
    void (blob as Blob).text().then((text) => {
      entry.text = text
      saved.push(entry)
    })
    return 'blob:x'
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('the page as it was sent says what each part does, and nothing about the person', () => {
  for (const heading of ['Keep or move', 'Hand in my', 'spreadsheet', 'Show a summary']) {
    expect(SENT).toContain(heading)
  }
  expect(SENT).not.toMatch(/What leaves|would be added|There is no evaluation/)
})

test('without an evaluation it says so, and offers no file', async () => {
  open({})
  expect(await screen.findByText(/There is no evaluation in this browser yet/)).toBeTruthy()
  for (const name of [/Save the evaluation/, /Save the answers/, /Look at the summary/]) {
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true)
  }
})

test('an evaluation is saved whole', async () => {
  open({ ...FILLED, ...TYPED })
  await click('Save the evaluation')
  const read = readWorkbookFile(await made())
  expect(read).toMatchObject({ status: 'evaluation', evaluation: EVALUATION, bad: [] })
  expect(read.status === 'evaluation' && read.facts).toHaveLength(factsIn(EVALUATION).length)
  expect(await screen.findByText(/was made, read back and found whole/)).toBeTruthy()
})

test('a grouped sheet shows what leaves before it leaves, and carries no typed word', async () => {
  open({ ...FILLED, ...TYPED, 'hand-in-code': '', 'hand-in-part': '' })
  fireEvent.click(await screen.findByRole('radio', { name: /Grouped/ }))
  expect(
    await screen.findByText('5 of 17 ratings, each with the wording that it answers')
  ).toBeTruthy()
  expect(screen.getByText('No name')).toBeTruthy()
  expect(screen.getByText(/In a shop with six people this is weak/)).toBeTruthy()
  await click('Save the file to hand in')
  const text = await made()
  expect(text).not.toMatch(/TYPED|NAME|e-mgz1k2ab|\d{4}-\d\d-\d\d|\d{10}/)
  expect(readWorkbookFile(text)).toMatchObject({
    status: 'sheet',
    handIn: { mode: 'grouped', answers: { 'W-01': [4, 1], 'W-02': ['dk', 1] } }
  })
})

test('a later file of the same evaluation has the same mark', async () => {
  open(FILLED)
  fireEvent.click(await screen.findByRole('radio', { name: /Grouped/ }))
  await click('Save the file to hand in')
  const first = readWorkbookFile(await made())
  saved.length = 0
  fireEvent.input(screen.getByLabelText(/A code of your own/), { target: { value: 'heron' } })
  await screen.findByText('Your code: heron')
  await click('Save the file to hand in')
  const second = readWorkbookFile(await made())
  if (first.status !== 'sheet' || second.status !== 'sheet') throw new Error('No sheets.')
  expect(second.handIn.rater).toBe(first.handIn.rater)
  expect(second.handIn).toMatchObject({ code: 'heron' })
})

test('a named sheet waits for a name', async () => {
  open(FILLED)
  fireEvent.click(await screen.findByRole('radio', { name: /With my name/ }))
  expect(await screen.findByText('Write your name, or hand in grouped.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Save the file to hand in' })).toBeNull()
  fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Ana' } })
  await click('Save the file to hand in')
  expect(await made()).toContain('"name":"Ana"')
})

test('nothing that somebody typed gets into the summary', async () => {
  open({ ...FILLED, ...TYPED, top: ['own-1', 'W-31'], 'own-1.want': rating(5) })
  await click('Look at the summary')
  const summary = await screen.findByRole('article')
  expect(within(summary).getByText('You trail: fix first')).toBeTruthy()
  expect(within(summary).getByText(/Count the kept ones\./)).toBeTruthy()
  await click('Save this page')
  const text = await made()
  expect(text).toContain('You trail: fix first')
  expect(text).not.toMatch(/TYPED|NAME|own-1|Ana/)
  const page = new DOMParser().parseFromString(text, 'text/html')
  expect(page.querySelector('main')?.textContent?.trim()).toBe(summary.textContent?.trim())
})

test('sheets are added after a look, and adding them again changes nothing', async () => {
  open(FILLED)
  const files: [string, string][] = [
    ['one.besure.json', sheet()],
    ['two.besure.json', sheet({ rater: 'r-def456' })]
  ]
  choose(...files)
  expect(
    await screen.findAllByText(/It would be added to “NAME of the evaluation\.”/)
  ).toHaveLength(2)
  expect(ratersIn(factsIn(EVALUATION))).toEqual([])
  await click('Add 2 sheets')
  expect(await screen.findByText(/^2 sheets added\./)).toBeTruthy()
  expect(ratersIn(factsIn(EVALUATION)).map(({ id }) => id)).toEqual(['r-abc123', 'r-def456'])

  const before = JSON.stringify(factsIn(EVALUATION))
  choose(...files)
  expect(await screen.findAllByText(/is in “NAME of the evaluation” already/)).toHaveLength(2)
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull()
  await click('Leave it')
  expect(JSON.stringify(factsIn(EVALUATION))).toBe(before)
})

test('a later version of a sheet counts, and the earlier one stays', async () => {
  open(FILLED)
  choose(['a', sheet()], ['b', sheet({ answers: { 'W-01': [5, 1] } })])
  await click('Add 2 sheets')
  await screen.findByText(/^2 sheets added\./)
  const [rater] = ratersIn(factsIn(EVALUATION))
  expect(rater).toMatchObject({ revisions: 2 })
  expect(rater?.marks.get('W-01')?.mark).toBe(5)
})

test('every file gets its own answer, and none is dropped without a word', async () => {
  open(FILLED)
  choose(
    ['good', sheet()],
    ['cut', sheet().slice(0, -5)],
    ['holiday', '{"name":"holiday"}'],
    ['backup', '{"format":"be-sure-record","version":1,"facts":[]}'],
    ['newer', '{"format":"be-sure-workbook","version":7}'],
    ['damaged', '{"format":"be-sure-workbook","version":1,"kind":"sheet"}'],
    ['partly', sheet({ rater: 'r-def456' }).replace('{"W-01"', '{"W-1":[1,1],"W-01"')]
  )
  expect(await screen.findByText('7 files were read')).toBeTruthy()
  for (const says of [/can’t be read/, /not made by/, /Restore it/, /newer version/, /too much/]) {
    expect(screen.getByText(says)).toBeTruthy()
  }
  expect(screen.getByText(/1 entry in this file can’t be used/)).toBeTruthy()
  await click('Download what can’t be used')
  expect(await made()).toContain('W-1')
  await click('Add 2 sheets')
  expect(await screen.findByText(/^2 sheets added\./)).toBeTruthy()
})

test('one’s own sheet is not added to the evaluation that it came from', async () => {
  open({ ...FILLED, 'rater-id': 'r-abc123' })
  choose(['own', sheet()])
  expect(await screen.findByText(/You made it yourself/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull()
})

test('a sheet without an evaluation begins one', async () => {
  open({})
  choose(['one', sheet()])
  await click('Add the sheet')
  const link = await screen.findByRole('link', { name: 'Open it' })
  const evaluation = link.getAttribute('href')?.split('=')[1] ?? ''
  expect(ratersIn(factsIn(evaluation))).toHaveLength(1)
})

test('an evaluation that is not here is added whole', async () => {
  open({})
  choose([
    'e',
    packEvaluation({
      evaluation: 'e-other',
      facts: factsOf(FILLED, 'e-other'),
      edition: '1',
      savedAt: 1
    })
  ])
  expect(await screen.findByText(/All of it would be added: 7 entries/)).toBeTruthy()
  await click('Add this evaluation')
  expect(await screen.findByText('Added the evaluation: 7 entries.', { exact: false })).toBeTruthy()
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect(factsIn('e-other').sort(byId)).toEqual(factsOf(FILLED, 'e-other').sort(byId))
})

test('an evaluation that is here takes what is new, or becomes another one, and changes nothing', async () => {
  open(FILLED)
  const before = JSON.stringify(factsIn(EVALUATION))
  const theirs = factsOf({ name: 'OTHER', 'W-01': rating(4), 'W-03': rating(1) }, EVALUATION, 1)
  const file = packEvaluation({ evaluation: EVALUATION, facts: theirs, edition: '1', savedAt: 1 })
  choose(['e', file])
  expect(await screen.findByText(/1 entry would be new, 1 is the same and 1 differs/)).toBeTruthy()
  await click('Add it as an evaluation of its own')
  const link = await screen.findByRole('link', { name: 'Open it' })
  const copy = link.getAttribute('href')?.split('=')[1] ?? ''
  expect(copy).not.toBe(EVALUATION)
  expect(factsIn(copy)).toHaveLength(3)
  expect(JSON.stringify(factsIn(EVALUATION))).toBe(before)

  choose(['e', file])
  await click('Add what is new')
  await screen.findByText(/^Added what was new: 1 entry\./)
  const after = factsIn(EVALUATION)
  expect(JSON.stringify(after.filter(({ id }) => !id.endsWith('W-03')))).toBe(before)
  expect(after.find(({ id }) => id.endsWith('W-03'))?.value).toEqual(rating(1))
})
