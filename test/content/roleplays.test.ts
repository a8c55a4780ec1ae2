import { describe, expect, test } from 'vitest'

import { readContent } from '../../src/build/read-content.ts'
import { FIGURES } from '../../src/components/figures/names.ts'
import { lintRolePlays } from '../../src/core/roleplay/lint.ts'
import { pathsOf } from '../../src/core/roleplay/paths.ts'
import { keyOf } from '../../src/core/roleplay/play.ts'
import type { RolePlay } from '../../src/core/roleplay/schema.ts'
import { knows, NAIVE, simulate } from '../../src/core/roleplay/simulate.ts'
import { gradeOf } from './reading-level.ts'

const { rolePlays } = readContent('.', FIGURES)
const plays = rolePlays.map(({ play }) => play)
const RUNS = 400

/** All that somebody reads who plays it and goes through the debrief, a line each. */
function wordsOf({ setting, you, want, mend, endings, debrief, stages }: RolePlay): string {
  const lines = stages.flatMap(({ does, says = '', options }) => [
    does,
    says,
    ...options.flatMap(({ repair, ...line }) => [
      ...[line, ...(repair?.options ?? [])].flatMap(({ text, reply, feedback }) => [
        text,
        reply,
        feedback
      ]),
      repair?.does ?? '',
      repair?.says ?? '',
      line.redLine?.why ?? ''
    ])
  ])
  return [setting, you, want, mend, ...Object.values(endings), ...debrief, ...lines].join('\n')
}

describe('the role-plays', () => {
  test('are eight', () => {
    expect(plays.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, at) => `RP-0${at + 1}`))
  })

  test('wait for people who rank their lines, and for nothing else', () => {
    const others = lintRolePlays(rolePlays, []).filter(({ id }) => id !== 'LN-16')
    expect(others).toEqual([])
  })

  test('need the gate: some lost or unmended ways have points enough to pass', () => {
    const all = plays.flatMap((play) => pathsOf(play))
    const caught = all.filter(({ score }) => score.share >= 0.75 && score.gate !== 'open')
    expect(caught.length).toBeGreaterThan(0)
    expect(caught.filter(({ score }) => score.passed)).toEqual([])
  })

  test.each(plays)('$id has a key without its words', (play) => {
    const key = JSON.stringify(keyOf(play))
    for (const { does, options } of play.stages) {
      for (const words of [does, ...options.map(({ text }) => text)]) {
        expect(key).not.toContain(words)
      }
    }
  })

  test.each(plays)('$id can be read at grade 8 or below', (play) => {
    expect(gradeOf(wordsOf(play))).toBeLessThanOrEqual(8)
  })
})

describe('somebody who only follows a rule of thumb', () => {
  test.each(Object.entries(NAIVE))('%s: passes seldom and masters nothing', (name, learner) => {
    const { passes, mastery } = simulate(plays, learner, { runs: RUNS, seed: name })
    expect(passes).toBeLessThanOrEqual(0.2)
    expect(mastery).toBeLessThanOrEqual(0.01)
  })

  test('gets further the more they know', () => {
    const fates = [0, 0.5, 0.7, 0.9].map((share) =>
      simulate(plays, knows(share), { runs: RUNS, seed: 'knows' })
    )
    for (const measure of ['mean', 'passes', 'mastery'] as const) {
      const values = fates.map((fate) => fate[measure])
      expect(values, measure).toEqual([...values].sort((a, b) => a - b))
    }
    expect(fates.at(-1)?.mastery).toBeGreaterThan(0.9)
  })

  test('has the same fate whenever it is simulated', () => {
    const fate = () => simulate(plays, knows(0.5), { runs: 20, seed: 'same' })
    expect(fate()).toEqual(fate())
  })
})
