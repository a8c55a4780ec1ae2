import { linksIn } from './links.ts'

/** A piece of a letter: a paragraph, whose lines stay lines, or a list. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** The paragraphs and lists of a letter that is filled in. */
export function piecesOf(text: string): Piece[] {
  const pieces: { kind: 'paragraph' | 'list'; lines: string[] }[] = []
  let fresh = true
  for (const line of text.split('\n')) {
    const kind = line.startsWith('- ') ? 'list' : 'paragraph'
    const last = pieces.at(-1)
    if (line === '') fresh = true
    else {
      const own = kind === 'list' ? line.slice(2) : line
      if (!fresh && last?.kind === kind) last.lines.push(own)
      else pieces.push({ kind, lines: [own] })
      fresh = false
    }
  }
  return pieces.map(({ kind, lines }) =>
    kind === 'list' ? { kind, items: lines } : { kind, lines }
  )
}

/**
 * A letter as a page of its own: no picture, no style sheet, nothing that tells who opened it.
 *
 * @param language such as `en-US`
 */
export function htmlOf(subject: string, text: string, language: string): string {
  const body = piecesOf(text).map((piece) =>
    piece.kind === 'list'
      ? `<ul>\n${piece.items.map((item) => `<li>${withLinks(item)}</li>`).join('\n')}\n</ul>`
      : `<p>${piece.lines.map(withLinks).join('<br>\n')}</p>`
  )
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${body.join('\n')}
</body>
</html>
`
}

function withLinks(line: string): string {
  let html = ''
  let from = 0
  for (const { text, at, href } of linksIn(line)) {
    const shown = text.replace(/^mailto:([^?]*).*$/i, '$1')
    html += `${escaped(line.slice(from, at))}<a href="${escaped(href)}">${escaped(shown)}</a>`
    from = at + text.length
  }
  return html + escaped(line.slice(from))
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
