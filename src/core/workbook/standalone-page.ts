/** What a page of its own is made of. */
export interface PageParts {
  lang: string
  title: string
  /** HTML of what it shows, as the site itself drew it, with headings from the third level on. */
  markup: string
  /** Style sheets, in order. */
  css: readonly string[]
  /** What a token holds on the site, such as `--colour-ink`. */
  tokenValue: (token: string) => string
}

/**
 * A page that stands alone: its style sheets and the tokens that they use are inside, and it can
 * run no script and ask for nothing.
 */
export function standalonePage({ lang, title, markup, css, tokenValue }: PageParts): string {
  const styles = css.join('\n')
  const tokens = tokensIn(styles, tokenValue)
  const root = [...tokens].map(([token, value]) => `${token}: ${value};`).join('\n    ')
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>
@layer tokens {
  :root {
    color-scheme: light dark;
    ${root}
  }
}
${styles}
</style>
</head>
<body>
<main>
${atTheTop(markup)}
</main>
</body>
</html>
`
}

/** The tokens that style sheets use, and those that these use in turn, with their values. */
function tokensIn(css: string, tokenValue: (token: string) => string): Map<string, string> {
  const found = new Map<string, string>()
  const look = (text: string): void => {
    for (const [, token = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (found.has(token)) continue
      const value = tokenValue(token).trim()
      if (value === '') continue
      found.set(token, value)
      look(value)
    }
  }
  look(css)
  return found
}

/** The markup with its headings two levels higher, since here nothing stands above them. */
function atTheTop(markup: string): string {
  return markup.replace(
    /(<\/?h)([3-6])(?=[\s>])/g,
    (_, tag: string, level: string) => `${tag}${Number(level) - 2}`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
