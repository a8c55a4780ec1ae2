import { describe, expect, test } from 'vitest'

import type { RolePlayFile } from '../../../src/core/roleplay/lint/finding.ts'
import { lintRolePlays } from '../../../src/core/roleplay/lint.ts'
import type { RolePlay } from '../../../src/core/roleplay/schema.ts'
import { rolePlay } from '../../fixtures/roleplays.ts'

const LETTERS = ['lead.listen', 'lead.delight', 'be-sure.sincere', 'pride.roles']
const file = (play: RolePlay): RolePlayFile => ({ file: `${play.id}.yaml`, play })

type Stage = RolePlay['stages'][number]
type Line = Stage['options'][number]

/** A role-play whose lines of stages are changed one by one. */
function withLines(change: (line: Line, stage: number) => Partial<Line>, play = rolePlay()) {
  return {
    ...play,
    stages: play.stages.map((stage, at) => ({
      ...stage,
      options: stage.options.map((line) => ({ ...line, ...change(line, at) }))
    }))
  }
}
const lint = (...plays: RolePlay[]) => lintRolePlays(plays.map(file), LETTERS)
const ids = (...plays: RolePlay[]) => [...new Set(lint(...plays).map(({ id }) => id))].sort()
const eight = (make: (at: number) => RolePlay) => Array.from({ length: 8 }, (_, at) => make(at))
/** Two people fewer than a panel sat on each example, which is no fault. */
const NO_PANEL = 'LN-16'
const long = (words: number) => Array.from({ length: words }, () => 'word').join(' ')

describe('one role-play', () => {
  test('that keeps the rules waits for a panel only', () => {
    expect(lint(rolePlay({ repairs: [0], redLines: [2] }))).toEqual([
      {
        id: NO_PANEL,
        level: 'warning',
        says: 'RP-01.yaml: 0 people ranked its lines. Ask 3 or more who know the work. (LN-16)'
      }
    ])
  })

  test.each<[string, string, RolePlay]>([
    [
      'LN-10',
      'lengths that give hints',
      withLines(({ kind, text }) => (kind === 'ok' ? { text: `${text} And one more thing.` } : {}))
    ],
    ['LN-15', 'a weak line without a belief', withLines(() => ({ misconception: undefined }))],
    ['LN-21', 'a line too long to be said', withLines(() => ({ text: long(26) }))],
    ['LN-23', 'feedback of a few words', withLines(() => ({ feedback: 'She feels heard.' }))],
    ['LN-23', 'feedback that goes on', withLines(() => ({ feedback: long(46) }))],
    ['LN-23', 'feedback that judges', withLines(() => ({ feedback: `Correct. ${long(25)}` }))],
    ['LN-22', 'nobody who looked for stereotypes', { ...rolePlay(), inclusion: false }],
    [
      'LN-21',
      'a customer who goes on',
      { ...rolePlay(), stages: rolePlay().stages.map((stage) => ({ ...stage, says: long(31) })) }
    ],
    [
      'LN-07',
      'no way to everything',
      withLines(({ kind }, at) => (at === 0 && kind === 'best' ? { kind: 'poor' } : {}))
    ],
    [
      'LN-08',
      'a middle line as good as the best',
      withLines(({ kind }, at) => (at === 0 && kind === 'ok' ? { kind: 'best' } : {}))
    ]
  ])('%s finds %s, and says where', (id, _, play) => {
    const found = lint(play).filter((finding) => finding.id === id)
    expect(found.length).toBeGreaterThan(0)
    for (const { says } of found) expect(says).toMatch(/^RP-01\.yaml: .*[.?] \(LN-\d\d\)$/)
  })

  test('stage directions are no length', () => {
    expect(ids(withLines(({ text }) => ({ text: `(pause) ${text}` })))).toEqual([NO_PANEL])
    const one = withLines(({ kind, text }) =>
      kind === 'best' ? { text: `(pause and look up) ${text}` } : {}
    )
    expect(ids(one)).toEqual([NO_PANEL])
  })

  test('LN-11 finds a best line that is the longest in four of five', () => {
    const play = withLines(({ kind, text }, at) =>
      kind === 'best' && at < 4 ? { text: `${text} So?` } : {}
    )
    expect(ids(play)).toContain('LN-11')
  })
})

describe('what a panel said', () => {
  const panel = (ranks: [number, number, number], best = 1, worst = 1): RolePlay => {
    const play = rolePlay()
    const of = <Entry>(entry: (stage: Stage) => Entry) =>
      Object.fromEntries(play.stages.map((stage) => [stage.id, entry(stage)]))
    return {
      ...play,
      keyReview: {
        panel: 3,
        note: 'Three people ranked the lines.',
        ranks: of(({ options }) =>
          Object.fromEntries(options.map(({ id }, at) => [id, ranks[at] as number]))
        ),
        agreed: of(() => ({ best, worst }))
      }
    }
  }

  test.each<[string, RolePlay, number]>([
    ['agrees', panel([1, 2, 3]), 0],
    ['ranks two lines alike', panel([1, 1.3, 3]), 5],
    ['ranks the weaker two alike', panel([1, 2.7, 3]), 5],
    ['is of two minds on the best', panel([1, 2, 3], 0.6), 5],
    ['is of two minds on the worst', panel([1, 2, 3], 1, 0.6), 5],
    ['left its ranks out', { ...panel([1, 2, 3]), keyReview: { panel: 3, note: '' } }, 5]
  ])('a panel that %s', (_, play, faults) => {
    expect(lint(play).filter(({ level }) => level === 'fault')).toHaveLength(faults)
  })
})

describe('the set', () => {
  test.each<[string, string, RolePlay[]]>([
    [
      'LN-11',
      'the longest line that is the best too often',
      eight(() => withLines(({ kind, text }) => (kind === 'best' ? { text: `${text} So?` } : {})))
    ],
    [
      'LN-12',
      'the shortest line that is the poor one too often',
      eight(() => withLines(({ kind, text }) => (kind === 'poor' ? { text: text.slice(2) } : {})))
    ],
    [
      'LN-14',
      'a word that stands in poor lines only',
      [withLines(({ kind, text }) => (kind === 'poor' ? { text: `Never ${text}` } : {}))]
    ],
    [
      'LN-14',
      'best lines that ask too often',
      [withLines(({ kind }) => (kind === 'best' ? { text: 'Is it you? '.repeat(3) } : {}))]
    ],
    ['LN-17', 'a letter without its chances', eight(() => rolePlay({ redLines: [0] }))],
    ['LN-18', 'too few red lines', eight(() => rolePlay())]
  ])('%s finds %s', (id, _, plays) => {
    expect(ids(...plays)).toContain(id)
  })

  test('LN-17 asks for letters of the three frameworks only', () => {
    const says = lint(...eight(() => rolePlay())).map((finding) => finding.says)
    expect(says.join()).toContain('0 stages show “lead.delight”')
    expect(says.join()).not.toContain('pride')
  })

  test('the cover of letters and red lines waits until the set is there', () => {
    expect(ids(rolePlay())).toEqual(expect.not.arrayContaining(['LN-17', 'LN-18']))
  })
})
