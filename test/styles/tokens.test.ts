import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'

import { GROUNDS, paletteOf } from '../../src/core/organisation/palette.ts'

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8')
const SHEETS = globSync('src/**/*.css')
  .filter((file) => !file.endsWith('tokens.css'))
  .map((file) => [file, readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')] as const)

/** Both values of a `light-dark()` token. */
function token(name: string): { light: string; dark: string } {
  const [, light = '', dark = ''] =
    new RegExp(`--colour-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(TOKENS) ?? []
  return { light, dark }
}

describe('style sheets', () => {
  test.each(SHEETS)('%s names tokens instead of colours', (file, css) => {
    // Paper is white in print, whatever the theme.
    const found = css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? []
    expect(found).toEqual(file.endsWith('print.css') ? ['#ffffff'] : [])
  })

  test.each(SHEETS.filter(([file]) => !/print\.css$/.test(file)))(
    '%s names tokens instead of lengths',
    (_file, css) => {
      const rules = css.replace(/@(?:media|container)[^{]*|clamp\([^)]*\)|min\([^)]*\)/g, '')
      expect(rules.match(/\b\d*\.?\d+(?:px|rem|pt)\b/g) ?? []).toEqual([])
    }
  )

  test.each(SHEETS)('%s uses no token that does not exist', (_file, css) => {
    const known = new Set(
      [...TOKENS.matchAll(/(--[\w-]+):/g), ...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)
    )
    const given = /^--(?:colour-(?:accent|accent-wash|tile|on-accent)|font-serif)$/
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)
    expect(used.filter((name) => !known.has(name) && !given.test(name))).toEqual([])
  })

  test.each(SHEETS.filter(([file]) => file.includes('/islands/')))(
    'the classes of %s wear its name',
    (file, css) => {
      const name = basename(file, '.css')
        .replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`)
        .toLowerCase()
      const shared = /^(?:is-|button|meta|visually-hidden|label$|no-print|print-only|figure)/
      const classes = [...css.replace(/@import.*/g, '').matchAll(/\.([a-z][\w-]*)/g)].map(
        ([, one = '']) => one
      )
      expect(
        classes.filter((one) => !one.startsWith(name) && !shared.test(one)),
        dirname(file)
      ).toEqual([])
    }
  )
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const { paper, sheet } = GROUNDS[theme]
  const palette = paletteOf(theme, theme === 'light' ? '#0c5a5b' : '#6fc7c0')

  test('grounds are the same in tokens and in the check of the accent', () => {
    expect([token('paper')[theme], token('sheet')[theme]]).toEqual([paper, sheet])
  })

  test.each(['ink', 'ink-soft', 'delight', 'withdrawal'])(
    '%s can be read on every ground',
    (name) => {
      const grounds = [
        paper,
        sheet,
        palette.wash,
        token('delight-wash')[theme],
        token('withdrawal-wash')[theme]
      ]
      for (const ground of grounds) {
        expect(
          wcagContrast(token(name)[theme], ground),
          `${name} on ${ground}`
        ).toBeGreaterThanOrEqual(4.5)
      }
    }
  )

  test('what a control is drawn with stands out from its ground', () => {
    for (const ground of [paper, sheet]) {
      expect(wcagContrast(token('line-strong')[theme], ground)).toBeGreaterThanOrEqual(3)
    }
  })
})
