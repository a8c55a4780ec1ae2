import { useRef, useState } from 'preact/hooks'

import { letter as all } from '../../../copy/letter/en.ts'
import { PERSON_FIELDS } from '../../../core/workshop/letter/fields.ts'
import { LETTER_LANGUAGE } from '../../../core/workshop/letter/language.ts'
import type { PeopleReading } from '../../../core/workshop/letter/people.ts'
import { forgetTable, type OpenTable, openTable } from '../../../stores/workshop/people.ts'
import { offerEmptyTable } from '../../../stores/workshop/sending.ts'
import { FileField } from '../FileField.tsx'
import '../LinkButton.css'

const copy = all.people

interface Props {
  workshop: string
  table: OpenTable | undefined
}

/** The table of participants: taken in, looked at, and erased. */
export function People({ workshop, table }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [told, tell] = useState('')
  const open = async (files: FileList | null) => {
    const [file] = files ?? []
    if (!file) return
    const opened = await openTable(file, workshop)
    tell(opened === 'unreadable' ? copy.bad.unreadable : '')
  }
  return (
    <section class="letter-writer_part" aria-labelledby="letter-people">
      <h2 id="letter-people">{copy.heading}</h2>
      <p>{copy.text}</p>
      <p>
        <button
          class="link-button"
          type="button"
          onClick={() => offerEmptyTable(PERSON_FIELDS, copy.emptyFile)}
        >
          {copy.empty}
        </button>
      </p>
      <FileField
        id="letter-table"
        label={copy.label}
        hint={copy.hint}
        accept=".csv,.txt,.tsv,text/csv"
        input={input}
        onFiles={open}
      />
      <div role="status" class="letter-writer_told">
        {told && <p>{told}</p>}
        {table && <Told table={table} />}
      </div>
      {table && (
        <p>
          <button
            class="button button-quiet"
            type="button"
            onClick={() => {
              forgetTable()
              if (input.current) input.current.value = ''
              input.current?.focus()
              tell(copy.erased)
            }}
          >
            {copy.erase}
          </button>
        </p>
      )}
    </section>
  )
}

function Told({ table: { file, reading, guessed, kept } }: { table: OpenTable }) {
  if (reading.status !== 'read') return <p class="letter-writer_bad">{bad(reading)}</p>
  const { people, leftOut, missing, unknown } = reading
  const strangers = people.filter(({ fields }) => isOtherLanguage(fields.language)).length
  const noConsent = missing.includes('consent_date')
  const rest = missing.filter((field) => field !== 'consent_date' && field !== 'language')
  return (
    <>
      <p>
        <strong>{copy.count(people.length, file)}</strong>
      </p>
      {noConsent && <p class="letter-writer_bad">{copy.noConsentColumn}</p>}
      {leftOut.length > 0 && !noConsent && (
        <details>
          <summary>{copy.leftOut(leftOut.length)}</summary>
          <ul class="letter-writer_rows">
            {leftOut.map(({ row, who, why }) => (
              <li key={row}>{copy.leftOutRow(row, who, why)}</li>
            ))}
          </ul>
        </details>
      )}
      {rest.length > 0 && <p class="meta">{copy.missing(rest)}</p>}
      {unknown.length > 0 && <p class="meta">{copy.unknown(unknown)}</p>}
      {strangers > 0 && <p class="meta">{copy.languages(strangers)}</p>}
      {guessed && <p class="meta">{copy.guessed}</p>}
      {!kept && <p class="meta">{copy.notKept}</p>}
    </>
  )
}

function bad(reading: Exclude<PeopleReading, { status: 'read' }>): string {
  if (reading.status === 'broken') return copy.bad.broken(reading.row)
  if (reading.status === 'no-addresses') return copy.bad.noAddresses(reading.heads)
  return copy.bad.empty
}

function isOtherLanguage(written: string): boolean {
  const [own = ''] = LETTER_LANGUAGE.split('-')
  return written !== '' && !written.toLowerCase().startsWith(own)
}
