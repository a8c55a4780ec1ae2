import { computed, type ReadableAtom } from 'nanostores'

import type { Json } from '../../core/record/fact.ts'
import {
  type EventField,
  type EventValues,
  eventFields,
  OWN_TO_LETTER
} from '../../core/workshop/letter/fields.ts'
import { fieldOf, fieldsUnder, forgetFields, keepField } from './field.ts'

const FIELDS = 'letter/field/'
const kept = (letter: string, field: EventField) =>
  OWN_TO_LETTER.includes(field) ? `${letter}.${field}` : field

/** What was typed into the fields of a letter of this page’s workshop. */
export function typedInto(letter: string): ReadableAtom<Partial<EventValues>> {
  return computed(fieldsUnder(FIELDS), (facts) => {
    const texts = new Map(facts.map(({ id, value }) => [id, value]))
    return Object.fromEntries(
      eventFields
        .map((field) => [field, texts.get(kept(letter, field))])
        .filter(([, value]) => typeof value === 'string')
    )
  })
}

/** Keeps what was typed into a field of a letter. */
export function typeInto(letter: string, field: EventField, text: string): void {
  keepField(`${FIELDS}${kept(letter, field)}`, text)
}

/** A part of a letter that can be written anew. */
export type LetterPart = 'subject' | 'text'

const place = (letter: string, part: LetterPart) => `letter/${letter}/${part}`

/** A part of a letter as it was written anew, `undefined` where it is as the course has it. */
export function rewritten(letter: string, part: LetterPart): ReadableAtom<string | undefined> {
  return computed(fieldOf(place(letter, part)), (value: Json | undefined) =>
    typeof value === 'string' ? value : undefined
  )
}

/** Keeps a part of a letter as somebody writes it. */
export function rewrite(letter: string, part: LetterPart, text: string): void {
  keepField(place(letter, part), text)
}

/** Lets go of what was written anew, so that the letter is as the course has it. */
export function asBefore(letter: string): void {
  forgetFields([place(letter, 'subject'), place(letter, 'text')])
}
