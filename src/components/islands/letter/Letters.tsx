import { useStore } from '@nanostores/preact'
import { useEffect, useMemo } from 'preact/hooks'

import { dayInWords } from '../../../copy/workshop/en.ts'
import { eventValues, type Known } from '../../../core/workshop/letter/event.ts'
import { fieldsIn, lintLetters } from '../../../core/workshop/letter/faults.ts'
import type { Templates } from '../../../core/workshop/letter/letters.ts'
import { linkFault } from '../../../core/workshop/letter/links.ts'
import type { Person } from '../../../core/workshop/letter/people.ts'
import type { Letter } from '../../../core/workshop/letter/schema.ts'
import { readTemplate } from '../../../core/workshop/letter/template.ts'
import { rewritten, typedInto } from '../../../stores/workshop/letter.ts'
import { $table, reopenTable } from '../../../stores/workshop/people.ts'
import { today } from '../../../stores/workshop/sending.ts'
import { $host, wholeAddress } from '../../../stores/workshop/slides.ts'
import { EventFields } from './EventFields.tsx'
import { LetterText } from './LetterText.tsx'
import { People } from './People.tsx'
import { Preview } from './Preview.tsx'
import { TakeAlong } from './TakeAlong.tsx'

export interface LettersProps {
  letters: readonly Letter[]
  letter: Letter
  /** Id, name and day of the workshop. */
  workshop: string
  name: string
  day: string
  /** What the course knows. */
  known: Pick<Known, 'discussion' | 'questions' | 'later'>
  /** Paths on this site: the workbook, and what there is to read with what it is called. */
  workbook: string
  reading: readonly { readonly name: string; readonly path: string }[]
  /** Address that the site is built for. */
  site?: string | undefined
}

const NOBODY: readonly Person[] = []

/** One letter of the series: its fields, its text, who gets it, and the way out. */
export function Letters(props: LettersProps) {
  const { letters, letter, workshop, name, day, known, workbook, reading: toRead, site } = props
  const host = useStore($host)
  const $typed = useMemo(() => typedInto(letter.id), [])
  const typed = useStore($typed)
  const $subject = useMemo(() => rewritten(letter.id, 'subject'), [])
  const $text = useMemo(() => rewritten(letter.id, 'text'), [])
  const subject = useStore($subject) ?? letter.subject
  const text = useStore($text) ?? letter.text
  const table = useStore($table)
  useEffect(() => {
    void reopenTable(workshop)
  }, [])

  const reading = table?.workshop === workshop ? table.reading : undefined
  const people = reading?.status === 'read' ? reading.people : NOBODY
  // Where the page is read is where others find it, unless that is this computer.
  const whole = (path: string) => {
    const here = wholeAddress(path) ?? path
    return site && linkFault(here) ? new URL(path, site).href : here
  }
  const event = eventValues(
    {
      ...known,
      name,
      day,
      host,
      workbook: whole(workbook),
      reading: toRead.map(({ name: called, path }) => `${called}: ${whole(path)}`)
    },
    typed,
    letter,
    letters
  )
  const templates: Templates = useMemo(
    () => ({ subject: readTemplate(subject), text: readTemplate(text) }),
    [subject, text]
  )
  const used = new Set([...fieldsIn(templates.subject.parts), ...fieldsIn(templates.text.parts)])
  const faults = useMemo(
    () => lintLetters(templates, event, people, today(), dayInWords),
    [templates, people, JSON.stringify(event)]
  )
  const all = { templates, event, people, words: dayInWords }
  return (
    <>
      <EventFields letter={letter.id} event={event} used={used} />
      <LetterText letter={letter} subject={subject} text={text} />
      <People workshop={workshop} table={table?.workshop === workshop ? table : undefined} />
      <Preview {...all} />
      <TakeAlong {...all} letter={letter.id} faults={faults} />
    </>
  )
}
