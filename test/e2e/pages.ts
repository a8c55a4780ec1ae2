import { globSync } from 'node:fs'

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
