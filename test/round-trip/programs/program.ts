import type { BlankField } from '../form.ts'
import type { Values } from '../values.ts'

/** A program that fills forms. */
export interface Program {
  readonly name: string
  /** Letters that nobody can type into it. */
  readonly lacks?: RegExp
  /** Opens a form, puts values into it, and saves it. Gives back the path of what was saved. */
  fill(form: string, fields: readonly BlankField[], values: Values): Promise<string>
}
