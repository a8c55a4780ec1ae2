import { mailAddress } from './address.ts'
import { bundle, letterFileName } from './bundle.ts'
import type { EventValues } from './fields.ts'
import { htmlOf } from './html.ts'
import { LETTER_LANGUAGE } from './language.ts'
import { type DayWords, type Templates, writeLetter } from './letters.ts'
import { messageFile } from './message.ts'
import type { Person } from './people.ts'
import { whoIs } from './who.ts'

/**
 * Letters as one zip: drafts for a mail program, or plain texts with subject and address at the top.
 *
 * @param at when they are written, in ms since 1970
 */
export function packLetters(
  {
    templates,
    event,
    people,
    words
  }: {
    templates: Templates
    event: EventValues
    people: readonly Person[]
    words: DayWords
  },
  ending: 'eml' | 'txt',
  at: number
): Uint8Array {
  const files = people.map((person, index) => {
    const { subject, text } = writeLetter(templates, event, person, words)
    const { email, first_name, last_name } = person.fields
    const message = {
      from: { name: event.facilitator_name, address: mailAddress(event.facilitator_email) ?? '' },
      to: { name: [first_name, last_name].filter(Boolean).join(' '), address: email },
      subject: subject.text,
      text: `${text.text}\n`,
      html: htmlOf(subject.text, text.text, LETTER_LANGUAGE),
      stop: event.unsubscribe.trim(),
      language: LETTER_LANGUAGE,
      at
    }
    return {
      name: letterFileName(index + 1, whoIs(person.fields), ending),
      text: ending === 'eml' ? messageFile(message) : `${email}\n${subject.text}\n\n${text.text}\n`
    }
  })
  return bundle(files, at)
}
