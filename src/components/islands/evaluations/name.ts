import { evaluation as copy } from '../../../copy/evaluation/en.ts'
import type { Evaluation } from '../../../core/workbook/evaluations.ts'

/** What an evaluation is called: by its name, or by the moment it began. */
export function labelOf(label: string | number): string {
  return typeof label === 'string' ? label : copy.begunOn(label)
}

/** What an evaluation is called, also before it has a name. */
export function nameOf({ name, begunAt }: Pick<Evaluation, 'name' | 'begunAt'>): string {
  return labelOf(name.trim() || begunAt)
}
