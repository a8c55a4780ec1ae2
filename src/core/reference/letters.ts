import type { Framework, Letter } from './schema.ts'

/**
 * The letters that a lesson names, by framework, in the order of the frameworks.
 *
 * @param names written `framework.letter`
 */
export function lettersNamed(
  frameworks: readonly Framework[],
  names: readonly string[]
): { framework: Framework; letters: Letter[] }[] {
  return frameworks.flatMap((framework) => {
    const letters = framework.letters.filter(({ id }) => names.includes(`${framework.id}.${id}`))
    return letters.length > 0 ? [{ framework, letters }] : []
  })
}
