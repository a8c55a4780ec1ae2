import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Addresses of all pages of the built site, relative to its root. */
export const PAGES = globSync('**/*.html', { cwd: 'dist' })
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/(?:^|\/)index\.html$/, (match) => (match.startsWith('/') ? '/' : ''))
  )
  .sort()

if (PAGES.length === 0)
  throw new Error('There is no dist. Run `npm run test:e2e`, which builds it.')

/** All pages, and of those which one template makes for each role-play the first one. */
export const KINDS_OF_PAGES = PAGES.filter((page, at) => {
  const template = (path: string) => path.replace(/^practice\/[^/]+\/(?=cards|show)/, '')
  return PAGES.findIndex((other) => template(other) === template(page)) === at
})

/** Pages on which a person does something that is stored. */
export const LESSON = 'learn/what-customers-truly-want/'
export const SPECIMENS = 'specimens/'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** It takes a while to hand axe to a page, so that is done once, and without its comments. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What a theme can get wrong: it changes colors and nothing else. */
const COLORS = ['color-contrast', 'link-in-text-block']

/** Elements that make a page scroll sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= innerWidth) return []
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName}.${element.className}`)
    return [`${root.scrollWidth} px`, ...wide]
  })
}

/** What axe finds on a page as it stands: everything in the light theme, the colors in both. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await scan(page, (axe) => axe.withTags(TAGS))
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await scan(page, (axe) => axe.withRules(COLORS))
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((fault) => `in the dark theme: ${fault}`)]
}

async function scan(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const there = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, axeSource: there ? 'void 0' : AXE })
    .options({ resultTypes: ['violations'] })
    // Only for frames does axe need a second page, to which it carries all that it found.
    .setLegacyMode(page.frames().length === 1)
  const { violations } = await choose(axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, target }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
  )
}
