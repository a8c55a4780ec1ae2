import { computed } from 'nanostores'

import { pointField } from '../../core/workbook/contact-map.ts'
import type { ContactPoint } from '../../core/workbook/contact-points.ts'
import { now } from '../../platform/clock.ts'
import { $keptPoints } from '../practices/service-cycle.ts'
import { keepField } from './evaluation.ts'

/** The map that the person drew in the lesson on the service cycle, where there is one. */
export const $lessonMap = computed($keptPoints, (points) => (points?.length ? points : undefined))

/** Keeps the order in which customers pass the points. */
export function keepOrder(ids: readonly string[]): void {
  keepField('points', [...ids])
}

/** Adds a point that nobody has described yet after these, and gives back its id. */
export function addPoint(ids: readonly string[]): string {
  const id = `p${now().toString(36)}`
  keepField(pointField(id, 'name'), '')
  keepOrder([...ids, id])
  return id
}

/** Puts the map of the lesson in place of the rows to begin with. The lesson keeps its own. */
export function takeLessonMap(points: readonly ContactPoint[]): void {
  for (const { id, name, expects, owner, measure } of points) {
    for (const [column, text] of Object.entries({ name, expects, owner, measure })) {
      if (text) keepField(pointField(id, column as 'name'), text)
    }
  }
  keepOrder(points.map(({ id }) => id))
}
