import type { Plugin } from 'vite'

/**
 * Lets code that comes later be imported as the browser does it. Vite’s own helper fetches
 * style sheets and modules of such code ahead, of which this site has none, and costs every
 * page some 600 bytes.
 */
export function plainImport(): Plugin {
  return {
    name: 'be-sure:plain-import',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load()'
        : undefined
  }
}
