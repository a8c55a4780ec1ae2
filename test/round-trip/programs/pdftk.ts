import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tool } from '../../../scripts/pdf-tools.mjs'
import { FACES } from '../../../src/exports/document/faces.ts'
import { temporaryFile } from '../../fixtures/temporary.ts'
import type { Values } from '../values.ts'
import type { Program } from './program.ts'

/** It draws with no embedded font but this: without it, its texts show as boxes. */
const FONT = createRequire(import.meta.url).resolve(FACES.plain)

/** pdftk-java, told by XFDF what to fill in. */
export const pdftk: Program = told('XFDF', (values) => xfdf(values))

/** pdftk-java, told by FDF with its texts in UTF-16. */
export const pdftkFdf: Program = told('FDF', fdf)

type Written = (values: Values, radios: ReadonlySet<string>) => string

function told(format: string, written: Written): Program {
  return {
    name: `pdftk-java (${format})`,

    async fill(form, fields, values) {
      const radios = fields.flatMap(({ kind, name }) => (kind === 'radios' ? name : []))
      const said = temporaryFile(`values.${format.toLowerCase()}`)
      writeFileSync(said, written(values, new Set(radios)))
      const file = temporaryFile('pdftk.pdf')
      const options = ['fill_form', said, 'output', file, 'replacement_font', FONT]
      execFileSync(tool('pdftk'), [form, ...options])
      return file
    }
  }
}

function xfdf(values: Values): string {
  const fields = [...values].map(
    ([name, value]) => `<field name="${name}"><value>${escaped(value)}</value></field>`
  )
  return `<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve"><fields>${fields.join('')}</fields></xfdf>`
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function fdf(values: Values, radios: ReadonlySet<string>): string {
  const fields = [...values].map(
    ([name, value]) => `<</T(${name})/V ${radios.has(name) ? `/${value}` : utf16(value)}>>`
  )
  return `%FDF-1.2\n1 0 obj\n<</FDF<</Fields[${fields.join('\n')}]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`
}

function utf16(text: string): string {
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`
}
