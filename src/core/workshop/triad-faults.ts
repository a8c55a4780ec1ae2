import type { Framework } from '../reference/schema.ts'
import type { Triad } from './schema.ts'

/** Behaviors of the observer sheet that name a letter which no framework has. */
export function triadFaults(
  { behaviours }: Triad,
  frameworks: readonly Pick<Framework, 'id' | 'letters'>[]
): string[] {
  const known = frameworks.flatMap(({ id, letters }) =>
    letters.map((letter) => `${id}.${letter.id}`)
  )
  return behaviours.flatMap(({ id, letters }) =>
    letters
      .filter((letter) => !known.includes(letter))
      .map(
        (letter) =>
          `src/content/workshop/triad.yaml: behavior “${id}” names the letter “${letter}”, which is not in src/content/frameworks.yaml. Add or correct it.`
      )
  )
}
