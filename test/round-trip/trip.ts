import { execFileSync, spawnSync } from 'node:child_process'
import { tool } from '../../scripts/pdf-tools.mjs'
import { LETTER } from '../../src/exports/document/paper.ts'
import { pdfOf, theDocument } from '../exports/made.ts'
import { type BlankField, fieldsOf } from './form.ts'
import { dotsIn } from './looks.ts'
import type { Program } from './programs/program.ts'
import { found } from './read.ts'
import type { Values } from './values.ts'

/** The form as it leaves here. */
export interface Form {
  readonly file: string
  readonly fields: readonly BlankField[]
  /** What its fields say before anybody wrote into them. */
  readonly blank: Values
  /** Its headings, tables and fields, as a screen reader meets them. */
  readonly structure: string
}

/** A field that came back with something else in it than it was given. */
export interface Lost {
  readonly name: string
  readonly given: string
  readonly back: string | undefined
}

/** A form that went through another program, and came back. */
export interface Trip {
  readonly file: string
  readonly lost: readonly Lost[]
}

let made: Promise<Form> | undefined

/** The form of this workbook, made once for all tests of a file. */
export function theForm(): Promise<Form> {
  made ??= makeForm()
  return made
}

async function makeForm(): Promise<Form> {
  const file = await pdfOf(theDocument(), LETTER)
  const [fields, blank] = [await fieldsOf(file), await found(file)]
  return { file, fields, blank, structure: structureOf(file) }
}

/** Lets a program fill in the form, and reads what it saved. */
export async function trip(program: Program, form: Form, values: Values): Promise<Trip> {
  const file = await program.fill(form.file, form.fields, values)
  const back = await found(file)
  const given = new Map([...form.blank, ...values])
  const lost = [...given].flatMap(([name, value]) =>
    back.get(name) === value ? [] : [{ name, given: value, back: back.get(name) }]
  )
  return { file, lost }
}

/** Groups that don’t show the dot that they should, each with the states that show one. */
export function dotsAstray(file: string, { fields }: Form, values: Values): Lost[] {
  const dots = dotsIn(file, fields)
  return fields.flatMap(({ kind, name }) => {
    const given = values.get(name) ?? ''
    const back = dots.get(name) ?? ''
    return kind === 'radios' && given !== back ? [{ name, given, back }] : []
  })
}

/** What a program broke in a file, beside the fields. */
export function damage(file: string, form: Form): string[] {
  const check = spawnSync(tool('qpdf'), ['--check', file], { encoding: 'utf8' })
  const said = execFileSync(tool('pdfinfo'), [file], { encoding: 'utf8' })
  return [
    ...(check.status === 0 ? [] : [`qpdf --check: ${check.stderr}`]),
    ...(/^Tagged:\s+yes$/m.test(said) ? [] : ['It is no longer tagged.']),
    ...(structureOf(file) === form.structure ? [] : ['Its structure is another one.'])
  ]
}

function structureOf(file: string): string {
  const tree = execFileSync(tool('pdfinfo'), ['-struct', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore']
  })
  // Programs number objects anew, and put what is said about them into another order.
  return tree.replaceAll(/Object \d+ \d+/g, 'Object').replaceAll(/^\s+\/.*\n/gm, '')
}
