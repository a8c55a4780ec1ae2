import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import type { Block } from '../document/blocks.ts'

const copy = workshopPapers.plan

/** A line of the 90-day plan, to fill in by hand. */
export function planLineBlocks(): Block[] {
  const row = (...labels: readonly string[]): Block => ({
    kind: 'beside',
    parts: labels.map((label) => ({ share: 1, blocks: [{ kind: 'writing', label, lines: 1 }] }))
  })
  return [
    row(copy.what),
    row(copy.why),
    row(copy.if),
    row(copy.so),
    row(copy.owner, copy.start),
    row(copy.measure, copy.today, copy.aim),
    row(copy.partner),
    row(copy.stop)
  ]
}
