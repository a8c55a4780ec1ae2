import { describe, expect, test, vi } from 'vitest'

import { accent, accentSheet } from '../../src/build/accent.ts'

const YAML = `name: Be Kind
accent:
  light: '#0c5a5b'
  dark: '#6fc7c0'
standards:
  rings: 3
  holdSeconds: 30
`

describe('accentSheet', () => {
  test('sets the accent for light and dark, and the text that can be read on it', () => {
    const sheet = accentSheet(YAML)
    expect(sheet).toContain('--colour-accent: light-dark(#0c5a5b, #6fc7c0);')
    expect(sheet).toContain('--colour-on-accent: light-dark(#ffffff, #0c1b1b);')
  })

  test('sets its colors where the other tokens stand, and nothing else', () => {
    const sheet = accentSheet(YAML)
    expect(sheet).toMatch(/^@layer tokens \{\s+:root \{/)
    expect(
      [...sheet.matchAll(/(--[\w-]+): light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);/g)].map(
        ([, name]) => name
      )
    ).toEqual(['--colour-accent', '--colour-accent-wash', '--colour-tile', '--colour-on-accent'])
  })

  test.each([
    [
      'an accent that cannot be read',
      "'#0c5a5b'",
      "'#9fd8d2'",
      /accent: The light accent #9fd8d2 .*Choose a darker one/
    ],
    ['a color by name', "'#6fc7c0'", 'teal', /accent\.dark: Write the colour as #0c5a5b/],
    [
      'a key that is not known',
      'name:',
      'color: teal\nname:',
      /“color” is not known here\. Correct or remove it/
    ]
  ])('refuses %s, naming the file and what to do', (_, piece, by, message) => {
    const broken = () => accentSheet(YAML.replace(piece, by))
    expect(broken).toThrow(/^src\/content\/organisation\.yaml: [^:]/)
    expect(broken).toThrow(message)
  })
})

describe('accent', () => {
  const { resolveId, load } = accent() as unknown as {
    resolveId: (id: string) => string | undefined
    load: (this: { addWatchFile: (file: string) => void }, id: string) => string | undefined
  }

  test('answers to virtual:accent.css with the accent of organisation.yaml, and watches it', () => {
    const addWatchFile = vi.fn()
    const sheet = load.call({ addWatchFile }, resolveId('virtual:accent.css') ?? '')
    expect(sheet).toContain('--colour-accent: light-dark(#')
    expect(addWatchFile).toHaveBeenCalledWith(
      expect.stringMatching(/src\/content\/organisation\.yaml$/)
    )
  })

  test('leaves all other style sheets alone', () => {
    expect(resolveId('accent.css')).toBeUndefined()
    expect(load.call({ addWatchFile: vi.fn() }, 'virtual:accent.css')).toBeUndefined()
  })
})
