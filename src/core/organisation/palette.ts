import { clampChroma, formatHex, oklch, wcagContrast } from 'culori'

/** One `#rrggbb` for each theme. */
export interface Accent {
  light: string
  dark: string
}

/** The colours that follow from an accent, in one theme. */
export interface Palette {
  /** Links, buttons, tiles. */
  accent: string
  /** Ground of the key idea and of right answers. */
  wash: string
  /** What fills a letter tile as its letter is shown. */
  tile: string
  /** Text on the accent. */
  on: string
}

/** What text stands on; the same values as in styles/tokens.css. */
export const GROUNDS = {
  light: { paper: '#fbf8f2', sheet: '#ffffff' },
  dark: { paper: '#14191b', sheet: '#1b2225' }
} as const

/** Text on an accent: whichever can be read better. */
const TEXTS = ['#ffffff', '#0c1b1b'] as const

/** Contrast that WCAG 2.2 asks for between text and what it stands on (success criterion 1.4.3). */
const LEAST = 4.5

/** Lightness and chroma (OKLCH) of what is tinted with the accent’s hue. */
const TINTS = {
  light: { wash: { l: 0.945, c: 0.016 }, tile: { l: 0.84, c: 0.05 } },
  dark: { wash: { l: 0.295, c: 0.034 }, tile: { l: 0.43, c: 0.06 } }
} as const

/**
 * The colours of one theme that follow from its accent: tints of its hue, or of no hue where
 * the accent is a gray.
 */
export function paletteOf(theme: keyof Accent, accent: string): Palette {
  const { h, c = 0 } = oklch(accent) ?? {}
  const tint = (part: keyof (typeof TINTS)['light']) => {
    const { l, c: most } = TINTS[theme][part]
    return formatHex(clampChroma({ mode: 'oklch', l, c: Math.min(c, most), h }, 'oklch'))
  }
  const [first, second] = TEXTS
  return {
    accent,
    wash: tint('wash'),
    tile: tint('tile'),
    on: wcagContrast(first, accent) >= wcagContrast(second, accent) ? first : second
  }
}

/**
 * Says where an accent could not be read: on paper, sheets and its own wash, or under the
 * text of a button.
 *
 * @returns one sentence a fault; empty when all pairs reach 4.5:1
 */
export function contrastFaults(accent: Accent): string[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const { wash, on } = paletteOf(theme, accent[theme])
    const grounds = { ...GROUNDS[theme], 'its own wash': wash, 'the text of a button': on }
    return Object.entries(grounds).flatMap(([where, ground]) => {
      const ratio = wcagContrast(accent[theme], ground)
      if (ratio >= LEAST) return []
      // Rounded down, or 4.48 would be told as the 4.5 that it does not reach.
      const told = (Math.floor(ratio * 10) / 10).toFixed(1)
      const remedy = theme === 'light' ? 'darker' : 'lighter'
      return [
        `The ${theme} accent ${accent[theme]} has a contrast of ${told} with ${where} (${ground}). Choose a ${remedy} one that reaches ${LEAST}.`
      ]
    })
  })
}
