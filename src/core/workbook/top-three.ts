import { MOST_TOP } from './lenses.ts'
import type { Sheet } from './sheet.ts'

/**
 * What stands first, second and third; `''` where a place was left out. Ids that are no items any
 * more are left out, and so is an id where it stands a second time.
 *
 * @param known ids of all items that can be chosen
 */
export function placesIn({ lists }: Sheet, known: readonly string[]): string[] {
  const stored = lists.get('top') ?? []
  return Array.from({ length: MOST_TOP }, (_, place) => {
    const id = stored[place] ?? ''
    return known.includes(id) && stored.indexOf(id) === place ? id : ''
  })
}

/**
 * The places after an item was put on one. It leaves the place that it had to what stood here.
 *
 * @param place 0 for the first
 * @param id `''` to leave the place out
 */
export function withPlace(places: readonly string[], place: number, id: string): string[] {
  const after = [...places]
  const before = id === '' ? -1 : after.indexOf(id)
  if (before >= 0) after[before] = places[place] ?? ''
  after[place] = id
  return after
}
