import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'

import { plan as copy } from '../../../copy/plan/en.ts'
import {
  LINES,
  NEXTS,
  type Part,
  planField,
  REVIEWS,
  type ReviewDay,
  type ReviewPart,
  reviewDays,
  type Words
} from '../../../core/workbook/plan.ts'
import { NO_OFFER, offerIn } from '../../../stores/workbook/plan.ts'
import { textOnPage } from '../../../stores/workbook/text.ts'
import './PlanPaper.css'
import { type PlanItems, suggestedIn } from './words.ts'

interface Props {
  sections: readonly PlanItems[]
}

/** The cells of a line, in their order; their style sheet gives each its width. */
const CELLS: readonly [Part, label: string][] = [
  ['title', copy.paper.what],
  ['why', copy.parts.why],
  ['if', copy.parts.if],
  ['then', copy.so],
  ['step', copy.paper.stepBy],
  ['owner', copy.parts.owner],
  ['helper', copy.parts.helper],
  ['start', copy.parts.start],
  ['measure', copy.parts.measure],
  ['counted', copy.parts.counted],
  ['today', copy.parts.today],
  ['aim', copy.parts.aim],
  ['hours', copy.parts.hours],
  ['money', copy.parts.money],
  ['stop', copy.parts.stop],
  ['wrong', copy.parts.wrong]
]

/** The plan as it is printed: three lines with their reviews, filled in as far as they are. */
export function PlanPaper({ sections }: Props) {
  const $offer = useMemo(() => offerIn(sections), [])
  const offer = useStore($offer, { ssr: () => NO_OFFER })
  return (
    <ol class="plan-paper">
      {LINES.map((line) => {
        const suggested = suggestedIn(line, offer, sections)
        const own = { line, suggested }
        return (
          <li key={line}>
            <h3>
              <span class="visually-hidden">{copy.line(line)}</span>
              <span aria-hidden="true">{line}</span>
            </h3>
            <dl class="plan-paper_parts">
              {CELLS.map(([part, label]) => (
                <Cell
                  key={part}
                  {...own}
                  part={part}
                  label={part === 'title' && suggested ? copy.paper.suggested : label}
                />
              ))}
            </dl>
            <Reviews {...own} />
          </li>
        )
      })}
    </ol>
  )
}

interface OnPaper {
  line: (typeof LINES)[number]
  suggested: Words | undefined
}

/** A text of a line; it is read anew when it changes, and no other is. */
function useText({ line, suggested }: OnPaper, part: Part | ReviewPart): string {
  const kept = useStore(textOnPage(planField(line, part)), { ssr: () => undefined })
  return kept ?? suggested?.[part as Part] ?? ''
}

function Cell({ part, label, ...own }: OnPaper & { part: Part; label: string }) {
  const text = useText(own, part)
  const day = part === 'start' && reviewDays(text).length > 0
  return (
    <div class={`plan-paper_cell is-${part}`}>
      <dt>{label}</dt>
      <dd>{day ? copy.paper.day(text) : text}</dd>
    </div>
  )
}

function Reviews(own: OnPaper) {
  const days = reviewDays(useText(own, 'start'))
  return (
    <div class="plan-paper_reviews">
      {REVIEWS.map((after) => (
        <ReviewBox
          key={after}
          {...own}
          days={after}
          on={days.find((one) => one.days === after)?.on}
        />
      ))}
    </div>
  )
}

function ReviewBox({ days, on, ...own }: OnPaper & { days: ReviewDay; on: string | undefined }) {
  const done = useText(own, `${days}-done`)
  const measure = useText(own, `${days}-measure`)
  const chosen = useText(own, `${days}-next`)
  return (
    <div class="plan-paper_review">
      <h4>{copy.paper.review(days, on)}</h4>
      <ul class="plan-paper_nexts">
        {NEXTS.map((next) => (
          <li key={next} class={next === chosen ? 'is-chosen' : ''}>
            {copy.review.nexts[next]}
          </li>
        ))}
      </ul>
      <dl>
        <div class="plan-paper_cell">
          <dt>{copy.paper.done}</dt>
          <dd>{done}</dd>
        </div>
        <div class="plan-paper_cell">
          <dt>{copy.paper.measure}</dt>
          <dd>{measure}</dd>
        </div>
      </dl>
    </div>
  )
}
