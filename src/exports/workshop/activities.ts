import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import type { Activity } from '../../core/workshop/paper/schema.ts'
import type { Block, Sheet } from '../document/blocks.ts'

const copy = workshopPapers.activities

/** An activity on one side, for the facilitator. */
export function activitySheet(activity: Activity, course: string): Sheet {
  const { id, title, minutes, aim, needs, steps, watch, ask } = activity
  const head = (text: string): Block => ({ kind: 'heading', level: 2, look: 3, text })
  return {
    fits: true,
    blocks: [
      {
        kind: 'title',
        over: workshopPapers.over(course, `${id} · ${copy.minutes(minutes)}`),
        text: title
      },
      { kind: 'text', look: 'lede', text: aim },
      ...(needs.length > 0 ? [head(copy.needs), { kind: 'list', items: needs } as const] : []),
      head(copy.steps),
      {
        kind: 'table',
        summary: copy.steps,
        columns: [{ share: 1 }],
        head: [],
        rows: steps.map((text, at) => ({
          cells: [{ kind: 'words', number: String(at + 1), text }],
          height: 24
        }))
      },
      { kind: 'gap', height: 12 },
      head(copy.watch),
      { kind: 'text', text: watch },
      head(copy.ask),
      { kind: 'text', text: ask }
    ]
  }
}

/** The cards of an activity, to cut out. */
export function cardsSheet({ id, cards }: Activity): Sheet | undefined {
  if (!cards) return undefined
  return {
    fits: true,
    blocks: [
      { kind: 'heading', level: 2, text: copy.cards(`${id} · ${cards.title}`) },
      { kind: 'cards', items: cards.items }
    ]
  }
}
