import { computed, type ReadableAtom } from 'nanostores'

/**
 * A store that tells only of values which differ in what they hold, so that whoever listens does
 * not draw the same again at each key.
 *
 * @param $source holds what JSON can hold
 */
export function steady<Value>($source: ReadableAtom<Value>): ReadableAtom<Value> {
  let last: { text: string | undefined; value: Value } | undefined
  return computed($source, (value) => {
    const text = JSON.stringify(value)
    if (last?.text !== text) last = { text, value }
    return last.value
  })
}
