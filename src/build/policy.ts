import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi

/**
 * Narrows the Content Security Policy of each page to what the page holds, and stops a build
 * in which a page would be hurt by its own policy.
 */
export function policy(): AstroIntegration {
  return {
    name: 'be-sure:policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const faults = globSync('**/*.html', { cwd: root }).flatMap((file) => {
          const html = narrowed(readFileSync(root + file, 'utf8'))
          writeFileSync(root + file, html)
          return policyFaults(html).map((fault) => `${file}: ${fault}`)
        })
        if (faults.length > 0) throw new Error(faults.join('\n'))
      }
    }
  }
}

/**
 * The page with a policy that lists the hashes of its own inline scripts and styles, and no
 * others: the build lists those of all pages, which costs every page some 900 bytes.
 */
export function narrowed(html: string): string {
  const own = new Set(inlineOf(html).map(({ hash }) => `'sha256-${hash}'`))
  return html.replace(POLICY, (meta) =>
    meta.replace(/ ('sha256-[^']+')/g, (listed, hash: string) => (own.has(hash) ? listed : ''))
  )
}

/**
 * What a page holds that its policy forbids, or where the policy comes too late to hold.
 *
 * @param html a whole page
 * @returns one sentence a fault; empty when the page keeps its policy
 */
export function policyFaults(html: string): string[] {
  const found = POLICY.exec(html)
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
  for (const { kind, text, hash } of inlineOf(html)) {
    if (!rules.includes(hash)) {
      faults.push(`an inline <${kind}> is not in its policy: ${text.trim().slice(0, 60)}…`)
    }
  }
  for (const [tag] of html
    .replace(INLINE, '')
    .matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)=(?:"|')[^>]*>/gi)) {
    faults.push(`an inline style or handler is blocked: ${tag.slice(0, 80)}… Use a class.`)
  }
  return faults
}

/** Scripts and styles that stand in the page itself; data in JSON is neither. */
function inlineOf(html: string): { kind: string; text: string; hash: string }[] {
  return [...html.matchAll(INLINE)]
    .filter(([, , attributes = '']) => !/\bsrc=|type="application\/(?:ld\+)?json"/.test(attributes))
    .map(([, kind = '', , text = '']) => ({
      kind,
      text,
      hash: createHash('sha256').update(text).digest('base64')
    }))
}
