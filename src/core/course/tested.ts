import type { Fact } from '../record/fact.ts'
import { isObject } from '../record/is-object.ts'

/**
 * Whether a test after the course was finished, whatever came out.
 *
 * @param facts of `test/`, see core/record/kinds.ts
 */
export function testedIn(facts: readonly Fact[]): boolean {
  const ids = facts.map(({ id }) => id)
  return facts.some(
    ({ id, value }) =>
      isObject(value) &&
      (value['purpose'] === 'after' || value['purpose'] === 'retake') &&
      /^[ABC]$/.test(String(value['form'])) &&
      ids.some((one) => one.startsWith(id.replace(/form$/, 'finished/')))
  )
}
