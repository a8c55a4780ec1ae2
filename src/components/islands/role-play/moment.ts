import type { Moment, PagePlay } from '../../../core/roleplay/page-play.ts'
import type { Next, Turn } from '../../../core/roleplay/walk.ts'

/** What the customer does and says before a choice; nothing before an ending. */
export function momentOf(choice: Turn<PagePlay> | Next<PagePlay>): Moment | undefined {
  if (choice.at === 'stage') return choice.stage
  return choice.at === 'repair' ? choice.repair : undefined
}
