/** Prints which program brings back what: `node test/round-trip/report.ts`. */
import { clearTemporary } from '../fixtures/temporary.ts'
import type { BlankField } from './form.ts'
import { wordsIn } from './looks.ts'
import { chromium } from './programs/chromium.ts'
import { pdfJs } from './programs/pdf-js.ts'
import { pdfLib } from './programs/pdf-lib.ts'
import { pdftk, pdftkFdf } from './programs/pdftk.ts'
import type { Program } from './programs/program.ts'
import { qpdf } from './programs/qpdf.ts'
import { damage, dotsAstray, type Form, theForm, trip } from './trip.ts'
import { ACCENTS, everyField, STRANGE, type Values } from './values.ts'

const PROGRAMS = [chromium, pdfJs, pdftk, pdftkFdf, qpdf, pdfLib]

/** Kinds of fields, and what they are called in the table. */
const KINDS: readonly [string, (field: BlankField, value: string) => boolean][] = [
  ['circles 1–5', ({ kind }, value) => kind === 'radios' && /^v\d$/.test(value)],
  ['“?”', ({ kind }, value) => kind === 'radios' && value === 'dk'],
  ['“–”', ({ kind }, value) => kind === 'radios' && value === 'na'],
  ['ways on', ({ kind }, value) => kind === 'radios' && /^[a-z]{4,}$/.test(value)],
  ['choices', ({ kind }) => kind === 'pick'],
  ['accents', ({ kind }, value) => kind === 'text' && value === ACCENTS],
  ['line breaks', ({ kind }, value) => kind === 'text' && value.includes('\n')],
  [
    'other texts',
    ({ kind }, value) => kind === 'text' && value !== ACCENTS && !value.includes('\n')
  ]
]

const form = await theForm()
const heads = ['Program', 'empty', ...KINDS.map(([head]) => head), '🎁 我', 'seen', 'sound']
console.log(row(heads))
console.log(row(heads.map(() => '---')))
for (const program of PROGRAMS) console.log(row([program.name, ...(await cells(program, form))]))

async function cells(program: Program, form: Form): Promise<string[]> {
  const empty = await trip(program, form, new Map())
  const values = everyField(form.fields, 0)
  const full = await trip(program, form, values)
  const strange = await trip(program, form, new Map([['name', STRANGE]]))
  const lost = new Set(full.lost.map(({ name }) => name))
  const kinds = KINDS.map(([, isKind]) => {
    const some = form.fields.filter((field) => isKind(field, values.get(field.name) ?? ''))
    return `${some.filter(({ name }) => !lost.has(name)).length} of ${some.length}`
  })
  const back = strange.lost.find(({ name }) => name === 'name')
  return [
    yes(empty.lost.length === 0),
    ...kinds,
    back ? `“${back.back}”` : 'yes',
    yes(isSeen(full.file, values)),
    yes([empty, full, strange].every(({ file }) => damage(file, form).length === 0))
  ]
}

function isSeen(file: string, values: Values): boolean {
  const words = wordsIn(file)
  const hasAccents = ACCENTS.split(', ').every((word) => words.includes(word))
  return hasAccents && dotsAstray(file, form, values).length === 0
}

function yes(isTrue: boolean): string {
  return isTrue ? 'yes' : 'NO'
}

function row(words: readonly string[]): string {
  return `| ${words.join(' | ')} |`
}
clearTemporary()
