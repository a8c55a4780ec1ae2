import { Window } from 'happy-dom'

/** What is dropped with all that is in it: scripts, their stand-ins, drawings, doubled words. */
const LEFT_OUT = 'script, style, template, noscript, svg, [aria-hidden=true]'

/** What somebody would write by hand. Other tags go, and what they hold stays. */
const KEPT = new Set(
  `a blockquote br button cite dd details dl dt em fieldset figcaption figure form h1 h2 h3 h4
  input label legend li ol option p progress select strong summary table tbody td textarea th
  thead tr ul`.split(/\s+/)
)
const ATTRIBUTES = ['href', 'type', 'name', 'value', 'rows']
const EMPTY = new Set(['br', 'input'])

const STYLE = `body{max-width:40rem;margin:0 auto;padding:1rem;font:1.1rem/1.5 Georgia,serif}
legend{font-weight:bold}
label{display:block;padding:.4rem 0}`

/**
 * The same words as a page with next to nothing around them. No page that says as much can be
 * much faster, so this is what the lesson is compared with.
 *
 * @param html the built lesson
 */
export function floorOf(html: string): string {
  const { DOMParser } = new Window()
  const { body, title } = new DOMParser().parseFromString(html, 'text/html')
  const main = body.querySelector('main')
  if (!main) throw new Error('The lesson has no <main>. Look whether the build went well.')
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove()
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<main>${inner(main as unknown as Element)}</main>
</html>`
}

function inner(element: Element): string {
  return [...element.childNodes].map(plain).join('')
}

function plain(node: ChildNode): string {
  if (node.nodeType === 3) return escaped(node.textContent?.replace(/\s+/g, ' ') ?? '')
  if (node.nodeType !== 1) return ''
  const element = node as Element
  const tag = element.localName
  if (!KEPT.has(tag)) return ` ${inner(element)} `
  const attributes = ATTRIBUTES.filter((name) => element.hasAttribute(name)).map(
    (name) => ` ${name}="${escaped(element.getAttribute(name) ?? '')}"`
  )
  const open = `<${tag}${attributes.join('')}>`
  return EMPTY.has(tag) ? open : `${open}${inner(element)}</${tag}>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
