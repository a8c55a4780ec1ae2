import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'

import { groupResults as copy } from '../../../copy/group-results/en.ts'
import { dayInWords } from '../../../copy/workshop/en.ts'
import { readCount } from '../../../core/workbook/counts.ts'
import type { AskedForm } from '../../../core/workshop/results/asked.ts'
import { resultRows } from '../../../core/workshop/results/csv-rows.ts'
import { summaryOf } from '../../../core/workshop/results/summary.ts'
import { formsTally, handTally, type Keys, together } from '../../../core/workshop/results/tally.ts'
import { $hand, formsIn, offerRows } from '../../../stores/workshop/results.ts'
import { $host } from '../../../stores/workshop/slides.ts'
import { Files } from './Files.tsx'
import { HandCount } from './HandCount.tsx'
import { HowMany } from './HowMany.tsx'
import { Said } from './Said.tsx'
import { Words } from './Words.tsx'

export interface ResultsProps {
  asked: AskedForm
  keys: Keys
  /** Said with every result. */
  caution: string
  day: string
  /** Address of the form that participants fill in. */
  form: string
  /** Address of the page that compares workbooks. */
  compare: string
}

/** All that is counted of one workshop, and what may be said of it. */
export function Results({ asked, keys, caution, day, form }: ResultsProps) {
  const $forms = useMemo(() => formsIn(asked), [])
  const forms = useStore($forms)
  const typed = useStore($hand)
  const host = useStore($host)
  const hand = handTally(typed, asked)
  const count = (field: string) => {
    const read = readCount(typed.get(field) ?? '')
    return read.status === 'count' ? read.count : undefined
  }
  const tally = together(hand.tally, formsTally(forms, asked, keys))
  const [present, returned] = [count('present'), count('returned')]
  const summary = summaryOf(tally, asked, present)
  return (
    <>
      <p class="group-results_print meta">
        {dayInWords(day)} {host && copy.print.host(host)}
      </p>
      <HowMany typed={typed} />
      <Files asked={asked} count={forms.length} form={form} />
      <HandCount asked={asked} keys={keys} typed={typed} bad={hand.bad} />
      <Said summary={summary} present={present} returned={returned} />
      <Words asked={asked} forms={forms} />
      <p class="group-results_caution">{caution}</p>
      <section class="group-results_part no-print" aria-labelledby="results-out">
        <h2 id="results-out">{copy.out.heading}</h2>
        <p>{copy.out.text}</p>
        <p class="group-results_ways">
          <button class="button" type="button" onClick={() => print()}>
            {copy.out.print}
          </button>
          <button
            class="button button-quiet"
            type="button"
            onClick={() => offerRows(copy.out.file, resultRows(summary, copy.csv))}
          >
            {copy.out.csv}
          </button>
        </p>
      </section>
    </>
  )
}
