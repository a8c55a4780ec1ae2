import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tool } from '../../../scripts/pdf-tools.mjs'
import { temporaryFile } from '../../fixtures/temporary.ts'
import type { Values } from '../values.ts'
import type { Program } from './program.ts'

type Thing = string | number | boolean | null | Thing[] | Dictionary
interface Dictionary {
  [key: string]: Thing | undefined
}
type Objects = Record<string, { value?: Thing }>

/**
 * qpdf, which changes the objects of a file one by one. It draws Latin-1 alone, so the file says
 * that viewers have to draw the fields.
 */
export const qpdf: Program = {
  name: 'qpdf',

  async fill(form, _, values) {
    const unpacked = temporaryFile('unpacked.pdf')
    // qpdf 11.3 loses changes of objects that are packed into streams.
    run(['--object-streams=disable', form, unpacked])
    const json = run(['--json=2', '--json-key=qpdf', '--json-stream-data=none', unpacked])
    const [head, objects] = JSON.parse(json).qpdf as [object, Objects]
    const changes = temporaryFile('changes.json')
    const changed = { version: 2, qpdf: [head, filled(objects, values)] }
    writeFileSync(changes, JSON.stringify(changed))
    const file = temporaryFile('qpdf.pdf')
    run([`--update-from-json=${changes}`, '--object-streams=generate', unpacked, file])
    return file
  }
}

function run(options: readonly string[]): string {
  return execFileSync(tool('qpdf'), options, { encoding: 'utf8', maxBuffer: 2 ** 28 })
}

/** The objects that change. */
function filled(objects: Objects, values: Values): Objects {
  const changed: Objects = {}
  for (const [key, object] of Object.entries(objects)) {
    const field = dictionary(object.value)
    if (field['/Fields']) changed[key] = { value: { ...field, '/NeedAppearances': true } }
    const value = values.get(String(field['/T'] ?? '').replace(/^u:/, ''))
    if (value === undefined) continue
    const isRadios = field['/FT'] === '/Btn'
    changed[key] = { value: { ...field, '/V': isRadios ? `/${value}` : `u:${value}` } }
    for (const kid of isRadios ? [field['/Kids']].flat() : []) {
      const button = dictionary(objects[`obj:${kid}`]?.value)
      const states = dictionary(dictionary(button['/AP'])['/N'])
      const isOn = `/${value}` in states
      changed[`obj:${kid}`] = { value: { ...button, '/AS': isOn ? `/${value}` : '/Off' } }
    }
  }
  return changed
}

function dictionary(thing: Thing | undefined): Dictionary {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing) ? thing : {}
}
