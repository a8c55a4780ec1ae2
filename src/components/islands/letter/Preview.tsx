import { useState } from 'preact/hooks'

import { letter as all } from '../../../copy/letter/en.ts'
import { piecesOf } from '../../../core/workshop/letter/html.ts'
import { writeLetter } from '../../../core/workshop/letter/letters.ts'
import { whoIs } from '../../../core/workshop/letter/who.ts'
import type { Letters } from '../../../stores/workshop/sending.ts'
import '../TextField.css'

const copy = all.look

/** Each letter as it will be, one after the other. */
export function Preview({ templates, event, people, words }: Letters) {
  const [chosen, choose] = useState(0)
  const at = Math.min(chosen, Math.max(0, people.length - 1))
  const person = people[at]
  const { subject, text } = writeLetter(templates, event, person, words)
  const named = (name: string, address: string) => (name ? `${name} <${address}>` : address)
  return (
    <section class="letter-writer_part" aria-labelledby="letter-look">
      <h2 id="letter-look">{copy.heading}</h2>
      {person ? (
        <div class="letter-writer_turn">
          <div class="text-field">
            <label for="letter-to">{copy.label}</label>
            <select
              id="letter-to"
              value={at}
              onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
            >
              {people.map(({ row, fields }, index) => (
                <option key={row} value={index}>
                  {copy.option(index + 1, whoIs(fields))}
                </option>
              ))}
            </select>
          </div>
          <button
            class="button button-quiet"
            type="button"
            disabled={at === 0}
            onClick={() => choose(at - 1)}
          >
            {copy.previous}
          </button>
          <button
            class="button button-quiet"
            type="button"
            disabled={at === people.length - 1}
            onClick={() => choose(at + 1)}
          >
            {copy.next}
          </button>
          <p role="status" class="meta">
            {copy.of(at + 1, people.length)}
          </p>
        </div>
      ) : (
        <p class="meta">{copy.nobody}</p>
      )}
      <div class="card letter-writer_letter">
        <dl>
          <dt>{copy.from}</dt>
          <dd>{named(event.facilitator_name, event.facilitator_email)}</dd>
          {person && (
            <>
              <dt>{copy.to}</dt>
              <dd>
                {named(
                  [person.fields.first_name, person.fields.last_name].filter(Boolean).join(' '),
                  person.fields.email
                )}
              </dd>
            </>
          )}
          <dt>{copy.subject}</dt>
          <dd>{subject.text}</dd>
        </dl>
        {piecesOf(text.text).map((piece, index) =>
          piece.kind === 'list' ? (
            <ul key={index}>
              {piece.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : (
            <p key={index}>{piece.lines.join('\n')}</p>
          )
        )}
      </div>
    </section>
  )
}
