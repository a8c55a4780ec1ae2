import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Stops a build in which a page would be hurt by its own Content Security Policy. */
export function policy(): AstroIntegration {
  return {
    name: 'be-sure:policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const faults = readdirSync(root, { encoding: 'utf8', recursive: true })
          .filter((file) => file.endsWith('.html'))
          .flatMap((file) =>
            policyFaults(readFileSync(root + file, 'utf8')).map((fault) => `${file}: ${fault}`)
          )
        if (faults.length > 0) throw new Error(faults.join('\n'))
      }
    }
  }
}

/**
 * What a page holds that its policy forbids, or where the policy comes too late to hold.
 *
 * @param html a whole page
 * @returns one sentence a fault; empty when the page keeps its policy
 */
export function policyFaults(html: string): string[] {
  const found = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)
  if (!found) return ['it has no Content Security Policy. Lay it out with components/layout/Page.']
  const [, rules = ''] = found
  const faults: string[] = []
  const firstScript = html.search(/<script\b/i)
  if (firstScript !== -1 && firstScript < found.index) {
    faults.push('a script stands before the policy. Move it behind the policy.')
  }
  if (/unsafe-inline|unsafe-eval/.test(rules)) {
    faults.push('its policy allows “unsafe” sources. Remove them.')
  }
  for (const [, kind = '', attributes = '', text = ''] of html.matchAll(
    /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi
  )) {
    if (/\bsrc=/.test(attributes) || /type="application\/(?:ld\+)?json"/.test(attributes)) continue
    const hash = createHash('sha256').update(text).digest('base64')
    if (!rules.includes(hash)) {
      faults.push(`an inline <${kind}> is not in its policy: ${text.trim().slice(0, 60)}…`)
    }
  }
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
  for (const [tag] of markup.matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)=(?:"|')[^>]*>/gi)) {
    faults.push(`an inline style or handler is blocked: ${tag.slice(0, 80)}… Use a class.`)
  }
  return faults
}
