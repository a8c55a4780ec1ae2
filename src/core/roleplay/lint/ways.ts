import { crossingsOf, optionsOf, type Path, pathsOf } from '../paths.ts'
import { type Finding, fault, type RolePlayFile } from './finding.ts'

/** Turns and the ending, on the longest way. */
const MOST_NODES = 12
/** Shares are compared as numbers of few digits. */
const SAME = 1e-9

/** LN-03 to LN-09: what must hold on every way through a role-play. */
export function wayFindings(whole: RolePlayFile): Finding[] {
  const paths = pathsOf(whole.play)
  return [
    ...unreached(whole, paths),
    ...longWays(whole, paths),
    ...skippedStages(whole, paths),
    ...otherMaxima(whole, paths),
    ...payingMistakes(whole, paths),
    ...lostPasses(whole, paths)
  ]
}

/** LN-03: every line can be reached from the start. */
function unreached({ file, play }: RolePlayFile, paths: readonly Path[]): Finding[] {
  const reached = new Set(paths.flatMap(({ choices }) => choices))
  return play.stages
    .flatMap(({ options }) => options)
    .flatMap(({ id, repair }) => [id, ...(repair?.options ?? []).map((option) => option.id)])
    .filter((id) => !reached.has(id))
    .map((id) => fault('LN-03', file, `option “${id}” can’t be reached. Check the ids before it.`))
}

/** LN-04 and LN-05: every way ends, after 12 nodes at most. `pathsOf` throws at an endless one. */
function longWays({ file }: RolePlayFile, paths: readonly Path[]): Finding[] {
  const nodes = Math.max(...paths.map(({ choices }) => choices.length)) + 1
  if (nodes <= MOST_NODES) return []
  return [fault('LN-05', file, `its longest way has ${nodes} nodes. Keep it to ${MOST_NODES}.`)]
}

/** LN-06: every way that is not lost runs through all stages in their order. */
function skippedStages({ file, play }: RolePlayFile, paths: readonly Path[]): Finding[] {
  const skipping = paths.find(
    ({ score }) =>
      score.ending !== 'lost' &&
      score.stages.some(({ turns }, at) => turns[0]?.stage !== play.stages[at])
  )
  if (!skipping) return []
  return [fault('LN-06', file, `the way ${skipping.choices.join(', ')} leaves a stage out.`)]
}

/** LN-07: the same maximum on all ways, reached on exactly one of them. */
function otherMaxima({ file }: RolePlayFile, paths: readonly Path[]): Finding[] {
  const whole = paths.filter(({ score }) => score.points === score.of)
  const maxima = new Set(paths.map(({ score }) => score.of))
  if (whole.length === 1 && maxima.size === 1) return []
  return [
    fault('LN-07', file, `${whole.length} ways reach everything, and one should. Check “kind”.`)
  ]
}

/** LN-08: at every choice the best line leads furthest and the poor one least far. */
function payingMistakes({ file, play }: RolePlayFile, paths: readonly Path[]): Finding[] {
  const places = crossingsOf(play, paths)
    .filter(({ node, reach }) => {
      const [best, ok, poor] = ['best', 'ok', 'poor'].map((kind) => {
        const option = optionsOf(node).find((one) => one.kind === kind)
        return reach.get(option?.id ?? '') ?? 0
      }) as [number, number, number]
      return best <= ok + SAME || ok <= poor + SAME
    })
    .map(({ node }) => node.stage.id)
  return [...new Set(places)].map((id) =>
    fault('LN-08', file, `a worse line at stage “${id}” leads as far as a better one.`)
  )
}

/** LN-09: nobody passes who lost the customer. */
function lostPasses({ file }: RolePlayFile, paths: readonly Path[]): Finding[] {
  const lost = paths.find(({ score }) => score.ending === 'lost' && score.passed)
  return lost
    ? [fault('LN-09', file, `the way ${lost.choices.join(', ')} is lost and passes.`)]
    : []
}
