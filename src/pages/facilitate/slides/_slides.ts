import type { SlidesProps } from '../../../components/islands/slides/use-deck.ts'
import type { Course } from '../../../content.course.ts'
import { figures } from '../../../copy/figures/en.ts'

/**
 * What the pages of the slides have in common. A drawing on the wall has fewer words than one
 * that is read alone.
 *
 * @param site address that the site is built for
 */
export function slidesFor(
  { workshop: { slides, agendas, activities } }: Course,
  base: string,
  site: URL | undefined
): SlidesProps {
  return {
    slides,
    kit: { agendas, activities: activities.map(({ cards: _, ...activity }) => activity) },
    drawings: {
      'running-balance': figures.runningBalance,
      'satisfaction-loyalty-curve': { ...figures.satisfactionLoyaltyCurve, flat: [], steep: [] },
      'want-get-competition': figures.wantGetCompetition
    },
    base,
    site: site && new URL(base, site).href
  }
}
