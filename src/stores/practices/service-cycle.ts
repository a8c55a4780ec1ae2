import { computed } from 'nanostores'

import type { Json } from '../../core/record/fact.ts'
import { isObject } from '../../core/record/is-object.ts'
import {
  type ContactPoint,
  contactPoint,
  readContactPoints
} from '../../core/workbook/contact-points.ts'
import { now } from '../../platform/clock.ts'
import { record } from '../record.ts'

const ID = 'practice/service-cycle'
const $fact = record.fact(ID)

/** The points of the person’s own map, `undefined` before there is one. */
export const $keptPoints = computed($fact, (fact) => fact && readContactPoints(fact.value))

/** Keeps the map as it is now, and what else an edition may have noted beside its points. */
export function keepPoints(points: readonly ContactPoint[]): void {
  const kept = $fact.get()?.value
  record.set(ID, { ...(isObject(kept) ? kept : {}), rows: points } as Json)
}

/** A point that nobody has described yet, with an id that no other has. */
export function newPoint(): ContactPoint {
  return contactPoint(`p-${now().toString(36)}`)
}
