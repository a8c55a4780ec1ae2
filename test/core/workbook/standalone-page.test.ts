import { expect, test } from 'vitest'

import { standalonePage } from '../../../src/core/workbook/standalone-page.ts'

const tokens: Record<string, string> = {
  '--colour-ink': ' light-dark(#000, #fff)',
  '--size-lede': 'calc(2 * var(--size-text))',
  '--size-text': '1rem',
  '--unused': 'red'
}
const page = standalonePage({
  lang: 'en-US',
  title: 'Ours <and theirs> & more',
  markup: '<article><h3 class="title">One</h3><h4>Two</h4><hr></article>',
  css: [
    '.a { color: var(--colour-ink); gap: var(--nowhere) }',
    'b { font-size: var(--size-lede) }'
  ],
  tokenValue: (token) => tokens[token] ?? ''
})

test('a page that stands alone brings the tokens that it uses, and no others', () => {
  expect(page).toContain('--colour-ink: light-dark(#000, #fff);')
  expect(page).toContain('--size-lede: calc(2 * var(--size-text));')
  expect(page).toContain('--size-text: 1rem;')
  expect(page).not.toMatch(/--unused|--nowhere:/)
})

test('it can run no script and ask for nothing', () => {
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  expect(page).not.toMatch(/<script|\bsrc=|\bhref=|url\(/)
})

test('its headings begin at the top', () => {
  expect(page).toContain('<h1 class="title">One</h1><h2>Two</h2><hr>')
})

test('its title is text', () => {
  expect(page).toContain('<title>Ours &lt;and theirs> &amp; more</title>')
})
