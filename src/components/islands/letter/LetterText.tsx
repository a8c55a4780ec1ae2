import { letter as all } from '../../../copy/letter/en.ts'
import { eventFields, PERSON_FIELDS } from '../../../core/workshop/letter/fields.ts'
import type { Letter } from '../../../core/workshop/letter/schema.ts'
import { asBefore, rewrite } from '../../../stores/workshop/letter.ts'
import { TwoStep } from '../TwoStep.tsx'
import '../TextField.css'

const copy = all.text

interface Props {
  letter: Letter
  /** As they stand now. */
  subject: string
  text: string
}

/** The letter as a template, to be changed. */
export function LetterText({ letter, subject, text }: Props) {
  const changed = subject !== letter.subject || text !== letter.text
  const fields = (heading: string, names: readonly string[]) => (
    <p class="letter-writer_names">
      {heading}:{' '}
      {names.map((name) => (
        <code key={name}>{name}</code>
      ))}
    </p>
  )
  return (
    <section class="letter-writer_part" aria-labelledby="letter-text-heading">
      <h2 id="letter-text-heading">{copy.heading}</h2>
      <p class="meta" id="letter-text-hint">
        {copy.hint}
      </p>
      <details>
        <summary>{copy.fields}</summary>
        {fields(copy.ofEvent, eventFields)}
        {fields(copy.ofPerson, PERSON_FIELDS)}
      </details>
      <div class="text-field">
        <label for="letter-subject">{copy.subject}</label>
        <input
          id="letter-subject"
          type="text"
          value={subject}
          aria-describedby="letter-text-hint"
          onInput={({ currentTarget }) => rewrite(letter.id, 'subject', currentTarget.value)}
        />
      </div>
      <div class="text-field">
        <label for="letter-text">{copy.text}</label>
        <textarea
          id="letter-text"
          rows={12}
          value={text}
          aria-describedby="letter-text-hint"
          onInput={({ currentTarget }) => rewrite(letter.id, 'text', currentTarget.value)}
        />
      </div>
      {changed && (
        <TwoStep
          open={copy.before.open}
          yes={copy.before.yes}
          no={copy.before.no}
          onYes={() => asBefore(letter.id)}
        >
          <p>{copy.before.question}</p>
        </TwoStep>
      )}
    </section>
  )
}
