import { CIRCLE_AREAS } from './areas.ts'
import type { Board } from './schema.ts'

const FILE = 'src/content/workshop/boards.yaml'

/** What boards name and nobody has, one sentence each. `withCards`: ids of activities that have cards. */
export function boardFaults(boards: readonly Board[], withCards: readonly string[]): string[] {
  return boards.flatMap(({ id, activity, circles, piles }) => [
    ...(activity && !withCards.includes(activity)
      ? [
          `${FILE}: board “${id}” takes cards from “${activity}”, which has none. Correct it, or add cards to the activity.`
        ]
      : []),
    ...(circles && piles.map((pile) => pile.id).join() !== CIRCLE_AREAS.join()
      ? [
          `${FILE}: board “${id}” shows circles, so its piles are ${CIRCLE_AREAS.join(', ')}. Correct them.`
        ]
      : [])
  ])
}
