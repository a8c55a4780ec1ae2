import type { Line, Play, StageLine } from './play.ts'
import type { RedLine } from './red-lines.ts'
import type { RolePlay } from './schema.ts'

/** A line with the words that a page shows of it. */
export interface PageLine extends Line {
  text: string
  reply: string
  feedback: string
}

/** What the customer does and says; at least one of them. */
export interface Moment {
  does?: string | undefined
  says?: string | undefined
}

interface PageStageLine extends PageLine, StageLine {
  redLine?: { type: RedLine; why: string } | undefined
  repair?: (Moment & { options: readonly PageLine[] }) | undefined
}

/** A role-play as its page plays it: all that is shown, and nothing else. */
export interface PagePlay extends Play {
  customer: string
  want: string
  feeling: readonly string[]
  stages: readonly (Moment & {
    id: string
    title: string
    weight: number
    shows: readonly string[]
    /** The lesson that teaches the better move: id, and address of its passage below the outline. */
    lesson: { title: string; href: string }
    options: readonly PageStageLine[]
  })[]
  endings: RolePlay['endings']
  mend: string
  debrief: readonly string[]
  /** What people who ranked the lines said of the key. */
  review: string
}

/**
 * What the page of a role-play needs of it.
 *
 * @param lessons id → title and last part of its address
 */
export function pagePlay(
  play: RolePlay,
  lessons: ReadonlyMap<string, { title: string; slug: string }>
): PagePlay {
  const { id, account, want, feeling, endings, mend, debrief } = play
  return {
    id,
    account,
    customer: play.customer.name,
    want,
    feeling,
    endings,
    mend,
    debrief,
    review: play.keyReview.note,
    stages: play.stages.map(({ lesson, options, ...stage }) => {
      const [name = '', passage = ''] = lesson.split('#')
      const { title = name, slug = '' } = lessons.get(name) ?? {}
      return {
        ...stage,
        lesson: { title, href: `${slug}/#${passage}` },
        options: options.map(({ misconception: _, repair, ...line }) => ({
          ...line,
          ...(repair && {
            repair: {
              ...repair,
              options: repair.options.map(({ misconception: _, ...mending }) => mending)
            }
          })
        }))
      }
    })
  }
}
