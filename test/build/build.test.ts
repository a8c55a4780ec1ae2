import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const LESSON = 'src/content/course/01-why-people-come-back/01-what-customers-truly-want.mdx'

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'be-sure-'))
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(copy, part), { recursive: true })
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'dir')
})

afterAll(() => rmSync(copy, { recursive: true }))

/** Breaks one file of the copy, builds it, and mends it again. */
function buildWith(file: string, change: (text: string) => string): { ok: boolean; says: string } {
  const path = join(copy, file)
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, change(whole))
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    // Vitest sets DEV, with which a build takes twice as long.
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      DEV: undefined
    }
  })
  writeFileSync(path, whole)
  return { ok: status === 0, says: stdout + stderr }
}

test('a build stops at a lesson that does not fit its schema, and names the file and the thing', () => {
  const { ok, says } = buildWith(LESSON, (text) => text.replace('minutes: 6', 'minuets: 6'))
  expect(ok).toBe(false)
  expect(says).toContain('01-what-customers-truly-want')
  expect(says).toContain('minuets')
}, 180_000)

test('a build stops at a tag without a question, and says what to do', () => {
  const { ok, says } = buildWith(LESSON, (text) => text.replace('"L-01.slide"', '"L-01.slid"'))
  expect(ok).toBe(false)
  const lines = readFileSync(LESSON, 'utf8').split('\n')
  const line = lines.findIndex((one) => one.includes('L-01.slide')) + 1
  expect(says).toContain(`${LESSON}: line ${line}: <Check id="L-01.slid"> has no question.`)
  expect(says).toContain('question “L-01.slide” stands in the text 0 times. Put its tag in once.')
}, 180_000)

test('a build stops at an accent that could not be read', () => {
  const { ok, says } = buildWith('src/content/organisation.yaml', (text) =>
    text.replace('light: "#0c5a5b"', 'light: "#f0c000"')
  )
  expect(ok).toBe(false)
  expect(says).toMatch(/The light accent #f0c000 has a contrast of 1\.\d.*Choose a darker one/)
}, 180_000)

test('the name, accent, contact and standards of another organisation reach the pages', () => {
  const { ok } = buildWith(
    'src/content/organisation.yaml',
    () => `name: Cartwright Care
logo: icon.svg
accent: { light: "#7a1f3d", dark: "#f2a7bd" }
contact: { name: Ask the training desk, url: https://example.org/ask }
discussion: { name: Talk with others, url: https://example.org/talk }
standards: { rings: 4, holdSeconds: 45 }
`
  )
  expect(ok).toBe(true)
  for (const page of ['index.html', 'about/index.html', 'learn/the-rising-bar/index.html']) {
    const html = readFileSync(join(copy, 'dist', page), 'utf8')
    for (const part of [
      'Cartwright Care',
      'src="/icon.svg"',
      '#7a1f3d',
      'href="https://example.org/ask"',
      'href="https://example.org/talk"'
    ]) {
      expect(html, page).toContain(part)
    }
    expect(html, page).not.toContain('Be Sure')
  }
  const about = readFileSync(join(copy, 'dist/about/index.html'), 'utf8')
  expect(about).toContain('within 4 rings')
  expect(about).toContain('more than 45 seconds')
}, 180_000)
