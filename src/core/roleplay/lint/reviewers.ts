import { type Finding, fault, type RolePlayFile, warning } from './finding.ts'

/** People who rank the lines without seeing which is best. */
const FEWEST_PEOPLE = 3
/** Share of them that agrees on the best line, and on the worst. */
const AGREED = 2 / 3
/** Between the mean ranks of two lines. */
const LEAST_APART = 0.5

/** LN-16: people who know the work tell the three lines of every stage apart, and agree (SC-13). */
export function unclearKeys({ file, play: { stages, keyReview } }: RolePlayFile): Finding[] {
  const { panel, ranks = {}, agreed = {} } = keyReview
  if (panel < FEWEST_PEOPLE) {
    const says = `${panel} people ranked its lines. Ask ${FEWEST_PEOPLE} or more who know the work.`
    return [warning('LN-16', file, says)]
  }
  return stages.flatMap(({ id, options }) => {
    const where = `${file}: stage “${id}”`
    const means = options.map((option) => ranks[id]?.[option.id]).sort()
    const [first, second, third] = means
    const agreement = agreed[id]
    if (first === undefined || second === undefined || third === undefined || !agreement) {
      return [fault('LN-16', where, 'the panel’s ranks are missing. Add them to “keyReview”.')]
    }
    return [
      ...(Math.min(second - first, third - second) < LEAST_APART
        ? [fault('LN-16', where, 'the panel ranked two lines alike. Reword the stage.')]
        : []),
      ...(Math.min(agreement.best, agreement.worst) < AGREED
        ? [fault('LN-16', where, 'fewer than two thirds of the panel agree. Reword the stage.')]
        : [])
    ]
  })
}

/** LN-22: somebody looked at names, roles, ages and moods. A machine can’t. */
export function unseenStereotypes({ file, play }: RolePlayFile): Finding[] {
  if (play.inclusion) return []
  const says = 'nobody looked at its names, roles and moods yet. Do, and set “inclusion: true”.'
  return [fault('LN-22', file, says)]
}
