import { isSeed } from '../core/record/kinds.ts'
import { randomSeed } from '../platform/chance.ts'
import { record } from './record.ts'

const ID = 'setting/seed'

/** The number from which this person's orders are drawn. Not for the server, which serves everybody. */
export function personSeed(): number {
  const known = record.fact(ID).get()?.value
  if (isSeed(known)) return known
  const seed = randomSeed()
  record.set(ID, seed)
  return seed
}
