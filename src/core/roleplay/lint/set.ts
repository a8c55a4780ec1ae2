import { fairThird } from '../../quiz/key-lengths.ts'
import { attemptId } from '../attempt.ts'
import { orderOf } from '../order.ts'
import { KINDS, type Kind } from '../play.ts'
import { type Choice, choicesIn, lengthOf, type Spoken } from './choices.ts'
import { type Finding, fault, type RolePlayFile, warning } from './finding.ts'

const HOME = 'src/content/roleplays'
/** The set is judged as a whole once it is there. */
const WHOLE_SET = 8
/** Below this many choices a share says nothing. */
const FEWEST = 12
const MOST_LONGEST = 3
/** Stages that a letter needs over the set, by framework. */
const STAGES_OF_LETTER: Readonly<Record<string, number>> = { lead: 6, 'be-sure': 4, rater: 4 }
const FEWEST_RED_LINES = 5
/** Attempts that are drawn, and the percentage of them in which a best line may take one place. */
const DRAWS = { attempts: 1000, least: 30, most: 37 }
const CUES = [
  ...['always', 'never', 'just', 'honestly', 'policy', 'calm down', 'unfortunately'].map(
    (word) => [`“${word}”`, new RegExp(`\\b${word}\\b`, 'i')] as const
  ),
  ['an exclamation mark', /!/],
  ['an emoji', /\p{Extended_Pictographic}/u]
] as const
/** Times from which a cue in one class only is no accident. */
const FEWEST_CUES = 2
const MOST_ASKING = 0.7

/** LN-11: the best line is the longest about as often as a fair third, over stages and over repairs. */
export function longestIsBest(files: readonly RolePlayFile[]): Finding[] {
  return [
    ...(['stage', 'repair'] as const).flatMap((at) => {
      const choices = files.flatMap(choicesIn).filter((choice) => choice.at === at)
      const out = outOfThird(choices, 'best', Math.max)
      return out ? [fault('LN-11', HOME, `the best of a ${at} is the longest ${out}`)] : []
    }),
    ...files.flatMap((one) => {
      const stages = choicesIn(one).filter(({ at }) => at === 'stage')
      const count = extremes(stages, 'best', Math.max)
      return count > MOST_LONGEST
        ? [fault('LN-11', one.file, `the best line is the longest in ${count} of 5. Reword some.`)]
        : []
    })
  ]
}

/** LN-12: the poor line is the shortest about as often as a fair third. */
export function shortestIsPoor(files: readonly RolePlayFile[]): Finding[] {
  const stages = files.flatMap(choicesIn).filter(({ at }) => at === 'stage')
  const out = outOfThird(stages, 'poor', Math.min)
  return out ? [warning('LN-12', HOME, `the poor line of a stage is the shortest ${out}`)] : []
}

function outOfThird(choices: readonly Choice[], kind: Kind, extreme: Extreme): string | undefined {
  if (choices.length < FEWEST) return undefined
  const count = extremes(choices, kind, extreme)
  const { least, most } = fairThird(choices.length)
  if (count >= least && count <= most) return undefined
  return `in ${Number(count.toFixed(1))} of ${choices.length}; a fair draw gives ${least} to ${most}. Reword some.`
}

type Extreme = (...lengths: number[]) => number

/** In how many choices a kind of line is the longest or shortest. Ties share. */
function extremes(choices: readonly Choice[], kind: Kind, extreme: Extreme): number {
  return choices.reduce((sum, { options }) => {
    const at = extreme(...options.map(lengthOf))
    const there = options.filter((option) => lengthOf(option) === at)
    return sum + (there.some((option) => option.kind === kind) ? 1 / there.length : 0)
  }, 0)
}

/** LN-13: over many attempts the best line takes each place about as often as the others. */
export function tellingPlaces(files: readonly RolePlayFile[]): Finding[] {
  const places = [0, 0, 0]
  for (const { play } of files) {
    for (const stage of play.stages) {
      for (let number = 0; number < DRAWS.attempts; number += 1) {
        const order = orderOf({ at: 'stage', stage }, attemptId(play.id, String(number)))
        const place = order.findIndex(({ kind }) => kind === 'best')
        places[place] = (places[place] ?? 0) + 1
      }
    }
  }
  const all = places.reduce((sum, count) => sum + count, 0)
  return places.flatMap((count, place) => {
    const share = (count / all) * 100
    if (all === 0 || (share >= DRAWS.least && share <= DRAWS.most)) return []
    const says = `the best line takes place ${place + 1} in ${share.toFixed(1)} % of the draws.`
    return [fault('LN-13', HOME, says)]
  })
}

/** LN-14: no word, sign or question gives a kind of line away. */
export function wordingCues(files: readonly RolePlayFile[]): Finding[] {
  const lines = files.flatMap(choicesIn).flatMap(({ options }) => options)
  const cues = CUES.flatMap(([name, cue]) => {
    const holding = lines.filter(({ text }) => cue.test(text))
    const kinds = new Set(holding.map(({ kind }) => kind))
    if (kinds.size !== 1 || holding.length < FEWEST_CUES) return []
    const says = `${name} stands in ${holding.length} lines, all of them ${[...kinds][0]}. Reword one.`
    return [warning('LN-14', HOME, says)]
  })
  const best = lines.filter(({ kind }) => kind === 'best')
  const asking = best.filter(({ text }) => text.includes('?')).length
  return asking > MOST_ASKING * best.length
    ? [...cues, warning('LN-14', HOME, `${asking} of ${best.length} best lines ask something.`)]
    : cues
}

/** LN-17: over the set, every letter of L.E.A.D., BE SURE and RATER has its chances. */
export function uncovered(files: readonly RolePlayFile[], letters: readonly string[]): Finding[] {
  if (files.length < WHOLE_SET) return []
  const shown = files.flatMap(({ play }) => play.stages.flatMap(({ shows }) => shows))
  return letters.flatMap((letter) => {
    const wanted = STAGES_OF_LETTER[letter.split('.')[0] ?? '']
    const count = shown.filter((one) => one === letter).length
    if (wanted === undefined || count >= wanted) return []
    const says = `${count} stages show “${letter}”. Let ${wanted} or more show it.`
    return [fault('LN-17', HOME, says)]
  })
}

/** LN-18: red lines are trained, too. At most two in one role-play, the schema says. */
export function fewRedLines(files: readonly RolePlayFile[]): Finding[] {
  if (files.length < WHOLE_SET) return []
  const options = files.flatMap(({ play }) => play.stages.flatMap((stage) => stage.options))
  const count = options.filter(({ redLine }) => redLine).length
  if (count >= FEWEST_RED_LINES) return []
  const says = `${count} options cross a red line. Keep ${FEWEST_RED_LINES} or more over the set.`
  return [fault('LN-18', HOME, says)]
}

/** How often a kind of line is the longest and asks, for the report: of as many stages. */
export function cueCounts(files: readonly RolePlayFile[]) {
  const stages = files.flatMap(choicesIn).filter(({ at }) => at === 'stage')
  const ofKind = (kind: Kind): Spoken[] =>
    stages.flatMap(({ options }) => options.filter((option) => option.kind === kind))
  return KINDS.map((kind) => ({
    kind,
    of: stages.length,
    longest: extremes(stages, kind, Math.max),
    shortest: extremes(stages, kind, Math.min),
    asking: ofKind(kind).filter(({ text }) => text.includes('?')).length
  }))
}
