import { useStore } from '@nanostores/preact'

import { groupResults } from '../../../copy/group-results/en.ts'
import type { AskedForm } from '../../../core/workshop/results/asked.ts'
import type { WorkshopForm } from '../../../core/workshop/results/form.ts'
import { $notes, writeNote } from '../../../stores/workshop/results.ts'
import '../TextField.css'
import '../LinkButton.css'

const copy = groupResults.words
const FIELDS = ['useful', 'least', 'change'] as const
const QUOTES = [1, 2, 3] as const
const YES = 'yes'

interface Props {
  asked: AskedForm
  forms: readonly WorkshopForm[]
}

/** What the facilitator says of the forms in words, and up to three quotations with consent. */
export function Words({ asked, forms }: Props) {
  const notes = useStore($notes)
  const note = (field: string) => notes.get(field) ?? ''
  const free = QUOTES.find((number) => note(`quote-${number}`).trim() === '')
  return (
    <section class="group-results_part" aria-labelledby="results-words">
      <h2 id="results-words">{copy.heading}</h2>
      <p class="meta no-print">{copy.text}</p>
      {forms.length > 0 && (
        <Written
          asked={asked}
          forms={forms}
          onTake={
            free &&
            ((text) => {
              writeNote(`quote-${free}`, text)
              writeNote(`consent-${free}`, YES)
            })
          }
        />
      )}
      {FIELDS.map((field) => (
        <Note key={field} id={field} label={copy[field]} text={note(field)} />
      ))}
      <h3>{copy.quotes}</h3>
      {QUOTES.map((number) => {
        const agreed = note(`consent-${number}`) === YES
        return (
          <div key={number} class={`group-results_quote ${agreed ? '' : 'no-print'}`}>
            <Note
              id={`quote-${number}`}
              label={copy.quote(number)}
              text={note(`quote-${number}`)}
              quoted
            />
            <label class="group-results_consent no-print">
              <input
                type="checkbox"
                checked={agreed}
                onChange={({ currentTarget }) =>
                  writeNote(`consent-${number}`, currentTarget.checked ? YES : '')
                }
              />
              {copy.consent}
            </label>
          </div>
        )
      })}
      <p class="meta no-print">{copy.noConsent}</p>
    </section>
  )
}

interface NoteProps {
  id: string
  label: string
  text: string
  quoted?: boolean
}

/** A field on the screen, and its text on paper, where it has one. */
function Note({ id, label, text, quoted }: NoteProps) {
  return (
    <>
      <div class="text-field no-print">
        <label for={`results-${id}`}>{label}</label>
        <textarea
          id={`results-${id}`}
          rows={2}
          value={text}
          onInput={({ currentTarget }) => writeNote(id, currentTarget.value)}
        />
      </div>
      {text.trim() !== '' && (
        <p class="group-results_print">
          {quoted ? (
            `“${text}”`
          ) : (
            <>
              {<strong>{label}:</strong>} {text}
            </>
          )}
        </p>
      )}
    </>
  )
}

interface WrittenProps extends Props {
  /** `undefined` where there is no room for another quotation. */
  onTake: ((text: string) => void) | undefined
}

/** What people wrote, in no order that says who. */
function Written({ asked, forms, onTake }: WrittenProps) {
  const lines = asked.open
    .map(({ id, text }) => ({
      id,
      text,
      written: forms
        .map(({ words, quote }) => ({ words: (words[id] ?? '').trim(), quote }))
        .filter(({ words }) => words !== '')
        .sort((a, b) => (a.words < b.words ? -1 : 1))
    }))
    .filter(({ written }) => written.length > 0)
  const count = lines.reduce((sum, { written }) => sum + written.length, 0)
  if (count === 0) return null
  return (
    <details class="no-print">
      <summary>{copy.written(count)}</summary>
      <p class="meta">{copy.writtenNote}</p>
      {lines.map(({ id, text, written }) => (
        <div key={id}>
          <h3>{text}</h3>
          <ul class="group-results_written">
            {written.map(({ words, quote }, at) => (
              <li key={at}>
                {words} {quote && <span class="meta">{copy.mayQuote}</span>}
                {quote && onTake && (
                  <button class="link-button" type="button" onClick={() => onTake(words)}>
                    {copy.take}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
