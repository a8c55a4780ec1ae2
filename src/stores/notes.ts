import type { ReadableAtom } from 'nanostores'

import type { Fact } from '../core/record/fact.ts'
import { record } from './record.ts'

const idOf = (lesson: string) => `note/${lesson}`

/** The note on a lesson: a fact that holds its text. */
export function noteOn(lesson: string): ReadableAtom<Fact | undefined> {
  return record.fact(idOf(lesson))
}

/** Keeps the note as it stands. An empty one is kept as well, so that no older one comes back. */
export function keepNote(lesson: string, text: string): void {
  record.set(idOf(lesson), text)
}
