import { posix } from 'node:path'

const LINK = /(\s(?:href|src|component-url|renderer-url|before-hydration-url)=")(\/[^"]*)"/g

/**
 * A page whose links lead to files beside it, each by the name of its file, so that they can be
 * followed from a disk and from any folder of a server.
 *
 * @param file the page’s place below the site’s root: `learn/index.html`
 * @param base path at which the site was built, with a `/` at both ends
 */
export function relativeLinks(html: string, file: string, base: string): string {
  const folder = posix.dirname(file)
  return html.replace(LINK, (link, start: string, address: string) => {
    if (!address.startsWith(base)) return link
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? []
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const relative = posix.relative(folder, target)
    return `${start}${relative.startsWith('.') ? relative : `./${relative}`}${rest}"`
  })
}
