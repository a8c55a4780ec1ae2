import { globSync } from 'node:fs'

/** Addresses of all pages of the built site, relative to its root. */
export const PAGES = globSync('**/*.html', { cwd: 'dist' })
  .map((file) =>
    file.replace(/(?:^|\/)index\.html$/, (match) => (match.startsWith('/') ? '/' : ''))
  )
  .sort()

/** Pages on which a person does something that is stored. */
export const LESSON = 'learn/what-customers-truly-want/'
export const SPECIMENS = 'specimens/'
