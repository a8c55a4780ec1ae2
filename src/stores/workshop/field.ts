import { computed, type ReadableAtom } from 'nanostores'

import type { Fact, Json } from '../../core/record/fact.ts'
import { WORKSHOP, workshopFact } from '../../core/workshop/agenda/workshops.ts'
import { record } from '../record.ts'
import { $workshop } from './agenda.ts'

/** What is kept in one field of the workshop of this page, as anybody may have written it. */
export function fieldOf(field: string): ReadableAtom<Json | undefined> {
  return computed(
    [$workshop, record.under(WORKSHOP)],
    (workshop) => workshop && record.fact(workshopFact(workshop.id, field)).get()?.value
  )
}

/**
 * What is kept in the fields of the workshop of this page that begin alike, the oldest first. The
 * id of each is what follows the beginning.
 *
 * @param beginning with a `/` at its end, such as `wall/`
 */
export function fieldsUnder(beginning: string): ReadableAtom<readonly Fact[]> {
  return computed([$workshop, record.under(WORKSHOP)], (workshop, facts) => {
    const prefix = workshop && workshopFact(workshop.id, beginning)
    if (prefix === undefined) return []
    return facts
      .filter(({ id }) => id.startsWith(prefix))
      .map((fact) => ({ ...fact, id: fact.id.slice(prefix.length) }))
  })
}

/** Keeps a field of the workshop of this page. */
export function keepField(field: string, value: Json): void {
  const workshop = $workshop.get()
  if (workshop) record.set(workshopFact(workshop.id, field), value)
}

/** Forgets fields of the workshop of this page, here and in storage. */
export function forgetFields(fields: readonly string[]): void {
  const workshop = $workshop.get()
  if (workshop) record.remove(fields.map((field) => workshopFact(workshop.id, field)))
}
