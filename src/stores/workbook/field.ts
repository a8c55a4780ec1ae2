import { atom, onMount, type ReadableAtom } from 'nanostores'

import type { Json } from '../../core/record/fact.ts'
import { $evaluationId, fieldIn } from './evaluation.ts'

const fields = new Map<string, ReadableAtom<Json | undefined>>()

/**
 * What a field of the evaluation that this page shows holds, `undefined` where it was not touched.
 * The store stays the same when an evaluation begins, so that whoever listens misses nothing.
 */
export function fieldOnPage(field: string): ReadableAtom<Json | undefined> {
  let $value = fields.get(field)
  if (!$value) {
    $value = following(field)
    fields.set(field, $value)
  }
  return $value
}

function following(field: string): ReadableAtom<Json | undefined> {
  const $value = atom<Json | undefined>()
  onMount($value, () => {
    let leave = () => {}
    const stop = $evaluationId.subscribe((evaluation) => {
      leave()
      leave = fieldIn(evaluation, field).subscribe((fact) => $value.set(fact?.value))
    })
    return () => {
      leave()
      stop()
    }
  })
  return $value
}
