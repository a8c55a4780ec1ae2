import { useStore } from '@nanostores/preact'
import { useMemo, useRef, useState } from 'preact/hooks'

import { plan as copy } from '../../copy/plan/en.ts'
import { LINES, type LineNumber } from '../../core/workbook/plan.ts'
import { $planBegun, NO_OFFER, offerIn } from '../../stores/workbook/plan.ts'
import './Plan.css'
import { Calendar } from './plan/Calendar.tsx'
import { useAwakePlan } from './plan/early.ts'
import { Line } from './plan/Line.tsx'
import { PaperHead } from './plan/PaperHead.tsx'
import { PlanPaper } from './plan/PlanPaper.tsx'
import { type PlanItems, suggestedIn } from './plan/words.ts'
import { Saved } from './Saved.tsx'
import { Foot, type Neighbour } from './workbook/Foot.tsx'
import { Head } from './workbook/Head.tsx'
import './Workbook.css'

interface Props {
  /** Sections that have items, in their order. */
  sections: readonly PlanItems[]
  /** A whole if-then sentence to learn from. */
  example: { if: string; do: string }
  home: string
  previous: Neighbour
  next: Neighbour
}

/** Up to three things to do in 90 days, suggested by the answers and kept as they are typed. */
export function Plan({ sections, example, home, previous, next }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [told, tell] = useState('')
  const $offer = useMemo(() => offerIn(sections), [])
  const offer = useStore($offer, { ssr: () => NO_OFFER })
  const begun = useStore($planBegun, { ssr: () => false })
  const suggested = (line: LineNumber) => suggestedIn(line, offer, sections)
  const awake = useAwakePlan(form, (line) => suggestedIn(line, $offer.get(), sections))
  return (
    <div class="plan">
      <Head home={home} />
      <form
        ref={form}
        class="plan_form no-print"
        autocomplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        {LINES.map((line) => (
          <Line
            key={line}
            awake={awake}
            line={line}
            suggested={awake ? suggested(line) : undefined}
            sections={sections}
            offer={offer}
            example={example}
            onDecide={tell}
          />
        ))}
      </form>
      <p class="visually-hidden" role="status">
        {told}
      </p>
      <div class="plan_end no-print">
        <p class="meta">{begun && <Saved />}</p>
        <p class="plan_buttons">
          <button class="button" type="button" onClick={() => print()}>
            {copy.print}
          </button>
        </p>
        <p class="meta">{copy.printHint}</p>
        <Calendar />
      </div>
      <div class="plan_paper">
        <PaperHead />
        <PlanPaper sections={sections} />
      </div>
      <Foot previous={previous} next={next} />
    </div>
  )
}
