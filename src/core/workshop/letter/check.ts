import { fieldsIn } from './faults.ts'
import { isPersonField } from './fields.ts'
import type { Letter } from './schema.ts'
import { type Part, readTemplate, type TemplateFault } from './template.ts'

const FILE = 'src/content/workshop/letters.yaml'
/** What every letter has to say, since people gave their address for it. */
const PROMISED = ['salutation', 'unsubscribe', 'delete_date']

/** What is wrong with the letters as they are written, one sentence a fault, the file first. */
export function letterFaults(letters: readonly Letter[]): string[] {
  return letters.flatMap(({ id, subject, text }) => {
    const both = [
      { where: 'subject', template: readTemplate(subject) },
      { where: 'text', template: readTemplate(text) }
    ]
    const inText = fieldsIn(readTemplate(text).parts)
    return [
      ...both.flatMap(({ where, template }) => [
        ...template.faults.map((fault) => `${FILE}: letter “${id}”, ${where}, ${told(fault)}`),
        ...bare(template.parts, []).map(
          (field) =>
            `${FILE}: letter “${id}”, ${where}: a row may have no “${field}”. Write {{${field}|"words"}}, or put it into {{#${field}}}…{{/${field}}}.`
        )
      ]),
      ...PROMISED.filter((field) => !inText.includes(field)).map(
        (field) => `${FILE}: letter “${id}” never says {{${field}}}. Put it into the text.`
      )
    ]
  })
}

function told(fault: TemplateFault): string {
  switch (fault.kind) {
    case 'unknown':
      return `line ${fault.line}: there is no field “${fault.name}”.${fault.meant ? ` Do you mean “${fault.meant}”?` : ' Correct it.'}`
    case 'malformed':
      return `line ${fault.line}: “${fault.written}” is no field. Write {{field}} or {{field|"words"}}.`
    case 'open':
      return `line ${fault.line}: {{#${fault.name}}} is never closed. Add {{/${fault.name}}}.`
    case 'stray':
      return `line ${fault.line}: {{/${fault.name}}} closes nothing. Remove it, or open {{#${fault.name}}} before it.`
  }
}

/** Fields of persons that stand where a row without them would leave a hole. */
function bare(parts: readonly Part[], within: readonly string[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return []
    if (part.kind === 'section') return bare(part.parts, [...within, part.field])
    const fields = part.ways.flatMap((way) => ('field' in way ? way.field : []))
    const held = part.ways.length > fields.length || fields.some((field) => within.includes(field))
    return held ? [] : fields.filter(isPersonField)
  })
}
