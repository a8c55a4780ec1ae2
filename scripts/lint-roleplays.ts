/**
 * Says what is wrong with the role-plays, and what people would reach who only follow a rule of
 * thumb. Ends with 1 where something stops the build.
 */
import { readContent } from '../src/build/read-content.ts'
import { FIGURES } from '../src/components/figures/names.ts'
import { rolePlayFaults } from '../src/core/roleplay/check.ts'
import { cueCounts } from '../src/core/roleplay/lint/set.ts'
import { lintRolePlays } from '../src/core/roleplay/lint.ts'
import { crossingsOf, pathsOf } from '../src/core/roleplay/paths.ts'
import { knows, NAIVE, simulate } from '../src/core/roleplay/simulate.ts'

const RUNS = 2000

const content = readContent('.', FIGURES)
const { rolePlays } = content
const faults = rolePlayFaults(content)
const warnings = lintRolePlays(rolePlays, []).filter(({ level }) => level === 'warning')
for (const fault of faults) console.log(`Fault    ${fault}`)
for (const { says } of warnings) console.log(`Warning  ${says}`)
console.log(
  `\n${rolePlays.length} role-plays, ${faults.length} faults, ${warnings.length} warnings.`
)

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

console.log('\nWhat can still be reached after each line, when all before it were best')
for (const { play } of rolePlays) {
  const paths = pathsOf(play)
  console.log(`${play.id} (${paths.length} ways)`)
  const best = paths.find(({ score }) => score.points === score.of)?.choices ?? []
  for (const { before, node, reach } of crossingsOf(play, paths)) {
    if (node.at !== 'stage' || !before.every((id, at) => id === best[at])) continue
    const shares = node.stage.options.map(
      ({ id, kind }) => `${kind} ${percent(reach.get(id) ?? 0)}`
    )
    console.log(`  ${node.stage.id}: ${shares.join(', ')}`)
  }
}

console.log('\nStages in which a kind of line stands out')
console.table(cueCounts(rolePlays))

const learners = {
  ...NAIVE,
  ...Object.fromEntries([50, 60, 70, 80, 85, 90].map((k) => [`knows ${k} %`, knows(k / 100)]))
}
if (rolePlays.length > 0) {
  console.log(`Learners who follow a rule, ${RUNS} times through all role-plays`)
  console.table(
    Object.entries(learners).map(([learner, rule]) => {
      const { mean, passes, mastery } = simulate(
        rolePlays.map(({ play }) => play),
        rule,
        { runs: RUNS, seed: learner }
      )
      return {
        learner,
        mean: mean.toFixed(2),
        'passes one': percent(passes),
        mastery: percent(mastery)
      }
    })
  )
}
process.exitCode = faults.length === 0 ? 0 : 1
