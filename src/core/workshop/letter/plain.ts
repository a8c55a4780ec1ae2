import { type Part, readTemplate } from './template.ts'

/** A template for people without a script: where it would be filled in stands `[what it is]`. */
export function plainTemplate(text: string): string {
  return shown(readTemplate(text).parts).trim()
}

function shown(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'section') return shown(part.parts)
      const field = part.ways.flatMap((way) => ('field' in way ? way.field : []))[0] ?? ''
      return `[${field.replaceAll('_', ' ')}]`
    })
    .join('')
}
