import type { Activity, Handout, Preparation } from '../paper/schema.ts'
import type { KitPieces } from './kit-list.ts'
import type { Agenda } from './schema.ts'

/** What the pages of the agenda need of the content. */
export interface Kit {
  readonly agendas: readonly Agenda[]
  readonly activities: readonly Activity[]
  /** `observers`: filled in by those who observe. */
  readonly handouts: readonly {
    readonly id: string
    readonly title: string
    readonly observers: boolean
  }[]
  /** `href`: the page with its role cards. */
  readonly rolePlays: readonly {
    readonly id: string
    readonly title: string
    readonly href: string
  }[]
  readonly materials: Preparation['materials']
}

/** What a kit of papers is counted from. */
export function piecesOfKit({
  activities,
  handouts
}: {
  readonly activities: readonly Activity[]
  readonly handouts: readonly Handout[]
}): KitPieces {
  return {
    observers: handouts
      .filter(({ parts }) => parts.some(({ kind }) => kind === 'observer'))
      .map(({ id }) => id),
    withCards: activities.filter(({ cards }) => cards).map(({ id }) => id)
  }
}

/** The kit without what the pages of the agenda don’t show. */
export function pageKit(
  workshop: {
    readonly agendas: readonly Agenda[]
    readonly activities: readonly Activity[]
    readonly handouts: readonly Handout[]
    readonly preparation: Preparation
  },
  rolePlays: Kit['rolePlays']
): Kit {
  const { agendas, activities, handouts, preparation } = workshop
  return {
    agendas,
    // Cards to cut out are on the activity card.
    activities: activities.map(({ cards: _, ...activity }) => activity),
    handouts: handouts.map(({ id, title, parts }) => ({
      id,
      title,
      observers: parts.some(({ kind }) => kind === 'observer')
    })),
    rolePlays,
    materials: preparation.materials
  }
}
