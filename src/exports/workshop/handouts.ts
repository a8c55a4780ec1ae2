import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import type { Handout } from '../../core/workshop/paper/schema.ts'
import type { Sheet } from '../document/blocks.ts'
import { type Known, partBlocks } from './sheet-parts.ts'

/** A handout on one side of paper. */
export function handoutSheet(
  { id, title, use, parts, credit }: Handout,
  course: string,
  known: Known
): Sheet {
  return {
    fits: true,
    blocks: [
      { kind: 'title', over: workshopPapers.over(course, id), text: title },
      { kind: 'text', look: 'lede', text: use },
      ...parts.flatMap((part) => partBlocks(part, known)),
      ...(credit ? [{ kind: 'text', look: 'note', text: credit } as const] : [])
    ]
  }
}
