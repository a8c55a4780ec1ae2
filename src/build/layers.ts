import type { Plugin } from 'vite'

/** Cascade layers, weakest first. A later one wins, whatever the order of the files. */
export const LAYERS = ['tokens', 'reset', 'base', 'prose', 'components', 'print']

/**
 * Begins each of our style sheets with the order of the layers, since the order in which a
 * page gets its style sheets is the bundler’s choice.
 */
export function layers(): Plugin {
  return {
    name: 'be-sure:layers',
    enforce: 'pre',
    transform(code, id) {
      const ours = /\/src\/.*\.css$/.test(id) || id.endsWith('virtual:accent.css')
      return ours ? { code: `@layer ${LAYERS.join(', ')};\n${code}`, map: null } : undefined
    }
  }
}
