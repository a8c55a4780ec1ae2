import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'

import { LETTER } from '../../src/exports/document/paper.ts'
import { pdfOf } from './made.ts'
import { accessibilityFaults } from './pdf-ua.ts'
import { SMALL } from './small-document.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

describe('what would shut out somebody is seen', () => {
  let file = ''
  let code = ''
  beforeAll(async () => {
    file = await pdfOf(SMALL, LETTER)
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, `${file}.qdf`])
    code = readFileSync(`${file}.qdf`, 'latin1')
  })

  /** The faults of the same file with a piece of it replaced. */
  function faultsWith(piece: RegExp, other: string): string {
    expect(code).toMatch(piece)
    writeFileSync(`${file}.changed`, code.replace(piece, other), 'latin1')
    // It tells of the offsets that moved, and mends them.
    spawnSync('qpdf', [`${file}.changed`, `${file}.mended`])
    return accessibilityFaults(`${file}.mended`).join('\n')
  }

  test.each([
    ['a field without a tooltip', /\/TU \(Your name\)/, '', 'has no tooltip'],
    ['a field that leads nowhere', /\/StructParent \d+/, '/StructParent 99999', 'does not lead'],
    ['tabs in another order', /\/Tabs \/S/, '/Tabs /R', 'the order of tabs'],
    ['no language', /\/Lang \([^)]*\)/, '', 'the language is not said'],
    ['a heading cell that heads nothing', /\/Scope \/Row/, '', 'does not say what it heads'],
    ['rows of unequal width', /\/ColSpan 2/, '/ColSpan 3', 'columns wide'],
    ['a heading that is none', /\/S \/H1/, '/S /P', 'a level too high'],
    ['a line outside of the structure', /\/Artifact <<[^>]*>> BDC/, '', 'outside of the structure'],
    ['a figure without words', /\/Alt \([^)]*\)/, '', 'a figure has no text']
  ])('%s', (_, piece, other, fault) => {
    expect(faultsWith(piece, other)).toContain(fault)
  })
})
