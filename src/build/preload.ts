import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Lets each page fetch the modules of its islands side by side, as soon as its text is there.
 *
 * Otherwise a browser learns of the shared module only from the first island, and of a
 * question’s when the question comes near: three steps, each a round trip. It also means that
 * a reader who stays for an hour does not ask for a file that a new release has removed.
 */
export function preload(): AstroIntegration {
  return {
    name: 'be-sure:preload',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const modules = new Map(
          globSync('_astro/*.js', { cwd: root }).map((file) => [
            basename(file),
            readFileSync(root + file, 'utf8')
          ])
        )
        for (const file of globSync('**/*.html', { cwd: root })) {
          const html = straight(slim(readFileSync(root + file, 'utf8')), modules)
          writeFileSync(root + file, preloaded(html, modules))
        }
      }
    }
  }
}

/**
 * The page without what no island’s start asks for: a random number, which compresses badly,
 * and the name of its component, which is for messages of the development server.
 */
export function slim(html: string): string {
  return html
    .replace(/(<astro-island) uid="[^"]*"/g, '$1')
    .replace(/ opts="\{&quot;name&quot;:&quot;\w+&quot;,/g, ' opts="{')
}

/** A module that only passes on what another one has. */
const DOORWAY = /^export\{(\w+) as (\w+)\}from"\.\/([^"]+\.js)";?\s*$/

/**
 * The page with its islands taken straight from the module that holds them. An island in a
 * shared module is otherwise fetched through a file of its own that holds nothing else.
 *
 * @param modules file name → code, of everything in `_astro/`
 */
export function straight(html: string, modules: ReadonlyMap<string, string>): string {
  return html.replace(
    /component-url="([^"]*\/)([^"/]+\.js)" component-export="(\w+)"/g,
    (island, folder: string, name: string, wanted: string) => {
      const [, inside, outside, home] = DOORWAY.exec(modules.get(name) ?? '') ?? []
      return home && outside === wanted
        ? `component-url="${folder}${home}" component-export="${inside}"`
        : island
    }
  )
}

/**
 * The page with a `modulepreload` for each module that its islands need, at its end, where
 * they don’t compete with the text.
 *
 * @param modules file name → code, of everything in `_astro/`
 */
export function preloaded(html: string, modules: ReadonlyMap<string, string>): string {
  const islands = html.matchAll(/(?:component|renderer)-url="([^"]*\/)([^"/]+\.js)"/g)
  const needed = new Map<string, string>()
  const need = (folder: string, name: string): void => {
    if (needed.has(name)) return
    needed.set(name, folder + name)
    for (const [, other = ''] of (modules.get(name) ?? '').matchAll(
      /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g
    )) {
      need(folder, other)
    }
  }
  for (const [, folder = '', name = ''] of islands) need(folder, name)
  const links = [...needed.values()].map((href) => `<link rel="modulepreload" href="${href}">`)
  return html.replace('</body>', () => `${links.join('')}</body>`)
}
