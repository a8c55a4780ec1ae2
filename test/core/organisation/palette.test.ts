import { readFileSync } from 'node:fs'
import { oklch, wcagContrast } from 'culori'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import {
  type Accent,
  contrastFaults,
  GROUNDS,
  paletteOf
} from '../../../src/core/organisation/palette.ts'

const shipped: Accent = parse(readFileSync('src/content/organisation.yaml', 'utf8')).accent
const themes = ['light', 'dark'] as const
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`)

describe('contrastFaults', () => {
  test('finds none in the accent that the course ships with', () => {
    expect(contrastFaults(shipped)).toEqual([])
  })

  test.each([
    ['light', '#9fd8d2', '1.4', '#fbf8f2', 'darker'],
    ['dark', '#0c5a5b', '2.2', '#14191b', 'lighter']
  ] as const)('refuses a %s accent of %s, in words', (theme, accent, ratio, paper, remedy) => {
    const faults = contrastFaults({ ...shipped, [theme]: accent })
    expect(faults).toContain(
      `The ${theme} accent ${accent} has a contrast of ${ratio} with paper (${paper}). Choose a ${remedy} one that reaches 4.5.`
    )
    expect(faults.join()).toMatch(/with sheet \(#.*with its own wash \(#/)
    for (const fault of faults) expect(fault).toContain(`The ${theme} accent`)
  })

  test('refuses an accent on which neither light nor dark text can be read', () => {
    // A contrast of 4.3 with white and of 4.1 with the dark text.
    expect(contrastFaults({ ...shipped, dark: '#777a77' }).join()).toContain(
      'with the text of a button (#ffffff)'
    )
  })

  test('does not round a contrast up to the one that it misses', () => {
    const [fault] = contrastFaults({ ...shipped, light: '#777777' }).filter((text) =>
      text.includes('sheet')
    )
    expect(fault).toContain('has a contrast of 4.4 with sheet (#ffffff)')
  })

  test('lets no accent pass that cannot be read wherever it is used', () => {
    fc.assert(
      fc.property(colour, colour, (light, dark) => {
        const readable = themes.every((theme) => {
          const accent = { light, dark }[theme]
          const { wash, on } = paletteOf(theme, accent)
          const grounds = [...Object.values(GROUNDS[theme]), wash, on]
          return grounds.every((ground) => wcagContrast(accent, ground) >= 4.5)
        })
        expect(contrastFaults({ light, dark }).length === 0).toBe(readable)
      })
    )
  })
})

describe('paletteOf', () => {
  test.each(themes)('puts text on the shipped %s accent that reaches 4.5', (theme) => {
    const { accent, on } = paletteOf(theme, shipped[theme])
    expect(accent).toBe(shipped[theme])
    expect(wcagContrast(on, accent)).toBeGreaterThanOrEqual(4.5)
  })

  test('puts the text on an accent that can be read better', () => {
    fc.assert(
      fc.property(fc.constantFrom(...themes), colour, (theme, accent) => {
        const { on } = paletteOf(theme, accent)
        const [one, other] = ['#ffffff', '#0c1b1b'].map((text) => wcagContrast(text, accent))
        expect(wcagContrast(on, accent)).toBe(Math.max(one ?? 0, other ?? 0))
      })
    )
  })

  test.each(themes)(
    'washes the sheet with a little of the %s accent, a tile with more',
    (theme) => {
      const { wash, tile, accent } = paletteOf(theme, shipped[theme])
      const apart = [GROUNDS[theme].sheet, wash, tile, accent].map((shade) =>
        wcagContrast(shade, GROUNDS[theme].sheet)
      )
      expect(apart).toEqual(apart.toSorted((a, b) => a - b))
      expect(new Set(apart).size).toBe(4)
    }
  )

  test('tints quietly, no more strongly than the accent is colored, and in gray for a gray', () => {
    const chroma = (shade: string) => oklch(shade)?.c ?? 0
    fc.assert(
      fc.property(fc.constantFrom(...themes), colour, (theme, accent) => {
        const { wash, tile } = paletteOf(theme, accent)
        // A hundredth for what is lost in writing a color as #rrggbb.
        expect(chroma(tile)).toBeLessThan(chroma(accent) + 0.01)
        expect(chroma(wash)).toBeLessThan(chroma(tile) + 0.01)
        expect(chroma(tile)).toBeLessThan(0.08)
        expect(chroma(wash)).toBeLessThan(0.05)
      })
    )
    expect(paletteOf('light', '#555555').tile).toMatch(/^#(..)\1\1$/)
  })

  test.each(themes)('gives a tile the hue of the shipped %s accent', (theme) => {
    const { tile, accent } = paletteOf(theme, shipped[theme])
    expect(oklch(tile)?.c).toBeGreaterThan(0.04)
    expect(Math.abs((oklch(tile)?.h ?? 0) - (oklch(accent)?.h ?? 360))).toBeLessThan(3)
  })
})
