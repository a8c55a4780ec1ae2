import { draw } from '../quiz/draw.ts'
import type { LineOf, Play, RepairLineOf } from './play.ts'
import type { Next, Turn } from './walk.ts'

type Choice<P extends Play> = Extract<Next<P>, { stage: unknown }> | Turn<P>

/**
 * The options of a choice in the order in which this attempt shows them: drawn anew for each
 * attempt, the same whenever the attempt is looked at again, and never as they were authored.
 *
 * @param attempt id of the attempt, from `attemptId`
 */
export function orderOf<P extends Play>(
  choice: Choice<P>,
  attempt: string
): (LineOf<P> | RepairLineOf<P>)[] {
  const { options } = choice.at === 'stage' ? choice.stage : choice.repair
  return draw<LineOf<P> | RepairLineOf<P>>(options, `${attempt}/${choice.stage.id}/${choice.at}`)
}
