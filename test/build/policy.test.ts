import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { narrowed, policy, policyFaults } from '../../src/build/policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const SCRIPT = `document.body.hidden = false; document.body.title = '<p style="x">'`
const STYLE = 'p { color: inherit }'
const META = `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${hash(SCRIPT)}; style-src 'self' ${hash(STYLE)};">`
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">${META}<title>A page</title>
<script>${SCRIPT}</script><style>${STYLE}</style><script src="/x.js" type="module"></script>
<script type="application/json">{"style": "x"}</script></head>
<body><p class="style">The words style="x" and onclick do no harm.</p></body></html>`

describe('policyFaults', () => {
  test('finds none in a page that keeps its policy', () => {
    expect(policyFaults(PAGE)).toEqual([])
  })

  test.each([
    ['no policy', META, '', /^it has no Content Security Policy\. Lay it out with/],
    [
      'a script before the policy',
      '<meta charset="utf-8">',
      '<script src="/early.js"></script>',
      /^a script stands before the policy\. Move it behind the policy\.$/
    ],
    [
      'unsafe scripts',
      "'self'; script",
      "'self'; script-src-elem 'unsafe-inline'; script",
      /^its policy allows “unsafe” sources\. Remove them\.$/
    ],
    [
      'evaluated text',
      "script-src 'self'",
      "script-src 'self' 'unsafe-eval'",
      /^its policy allows “unsafe” sources/
    ],
    [
      'an inline script',
      '<title>',
      '<script>steal()</script><title>',
      /^an inline <script> is not in its policy: steal\(\)…$/
    ],
    [
      'an inline module',
      '<title>',
      '<script type="module">steal()</script><title>',
      /^an inline <script> is not in its policy/
    ],
    [
      'a changed script',
      'hidden = false',
      'hidden = true',
      /^an inline <script> is not in its policy/
    ],
    [
      'an inline style sheet',
      '<title>',
      '<style>p { margin: 0 }</style><title>',
      /^an inline <style> is not in its policy: p \{ margin: 0 \}…$/
    ],
    [
      'a style attribute',
      '<p class',
      '<p style="margin: 0" class',
      /^an inline style or handler is blocked: <p style="margin: 0".*Use a class\.$/
    ],
    [
      'a handler',
      '<p class',
      '<p class="x" onclick="steal()" id',
      /^an inline style or handler is blocked: <p class="x" onclick/
    ],
    [
      'a handler in capitals',
      '<p class',
      "<P ONCLICK='steal()' class",
      /^an inline style or handler is blocked: <P ONCLICK/
    ]
  ])('says what to do about %s', (_, piece, by, message) => {
    const page = PAGE.replace(piece, by)
    expect(page, 'the piece to replace').not.toBe(PAGE)
    expect(policyFaults(page)).toEqual([expect.stringMatching(message)])
  })
})

/** The page with a policy that lists more hashes, as those of other pages. */
const WIDE = PAGE.replace("script-src 'self'", `script-src 'self' ${hash('elsewhere()')}`).replace(
  /;">/,
  ` ${hash('p { margin: 0 }')};">`
)

describe('narrowed', () => {
  test('takes the hashes of other pages out of a policy, and nothing else', () => {
    expect(WIDE).toContain(hash('elsewhere()'))
    expect(narrowed(WIDE)).toBe(PAGE)
  })

  test('leaves alone what has its own scripts only, or no policy', () => {
    expect(narrowed(PAGE)).toBe(PAGE)
    expect(narrowed(PAGE.replace(META, ''))).toBe(PAGE.replace(META, ''))
  })

  test('does not take hashes out of the text of a page', () => {
    const page = WIDE.replace('The words', `The hash ${hash('elsewhere()')} and the words`)
    expect(narrowed(page)).toContain(`The hash ${hash('elsewhere()')}`)
  })

  test('does not let a script in that the policy did not list', () => {
    const page = narrowed(PAGE.replace('<title>', '<script>steal()</script><title>'))
    expect(policyFaults(page)).toEqual([expect.stringContaining('steal()')])
  })
})

describe('policy', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-'))
    mkdirSync(join(folder, 'learn/one'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), PAGE)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const build = () => {
    const done = policy().hooks['astro:build:done'] as (built: { dir: URL }) => void
    done({ dir: pathToFileURL(`${folder}/`) })
  }

  test('lets a build through in which every page keeps its policy', () => {
    writeFileSync(join(folder, 'learn/one/index.html'), PAGE)
    writeFileSync(join(folder, 'learn/one/data.json'), '<p style="x">')
    expect(build).not.toThrow()
  })

  test('narrows the policy of every page that was built', () => {
    const file = join(folder, 'learn/one/index.html')
    writeFileSync(file, WIDE)
    build()
    expect(readFileSync(file, 'utf8')).toBe(PAGE)
  })

  test('stops a build for one fault', () => {
    writeFileSync(join(folder, 'learn/one/index.html'), PAGE.replace(META, ''))
    expect(build).toThrow(/^learn\/one\/index\.html: it has no Content Security Policy/)
  })

  test('stops a build, naming each page that does not', () => {
    writeFileSync(join(folder, 'learn/one/index.html'), PAGE.replace(META, ''))
    writeFileSync(join(folder, '404.html'), PAGE.replace('<p class', '<p style="x" class'))
    expect(build).toThrow(/learn\/one\/index\.html: it has no Content Security Policy/)
    expect(build).toThrow(/404\.html: an inline style or handler/)
    expect(build).not.toThrow(/^index\.html/)
  })
})
