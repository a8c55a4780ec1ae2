import { plan as copy } from '../../../copy/plan/en.ts'
import { namesSeveral } from '../../../core/workbook/plan.ts'
import type { Offer } from '../../../stores/workbook/plan.ts'
import { Dates } from './Dates.tsx'
import { Emptying } from './Emptying.tsx'
import { Head } from './Head.tsx'
import { ItemChoice } from './ItemChoice.tsx'
import { type InLine, PlanField } from './PlanField.tsx'
import { Reviews } from './Reviews.tsx'
import { Suggested } from './Suggested.tsx'
import type { PlanItems } from './words.ts'

interface Props extends InLine {
  sections: readonly PlanItems[]
  offer: Offer
  /** A whole if-then sentence to learn from. */
  example: { if: string; do: string }
  /** Given what to say once a suggestion was taken or left. */
  onDecide: (told: string) => void
}

const severalIn = (owner: string) => (namesSeveral(owner) ? copy.several : undefined)

/** One line of the plan, opened to be filled in. */
export function Line({ sections, offer, example, onDecide, ...page }: Props) {
  const { line } = page
  return (
    <details class="plan_line" open={line === 1} id={`plan-${line}`}>
      <summary>
        <Head {...page} />
      </summary>
      <div class="plan_parts">
        <Suggested {...page} onDecide={onDecide} />
        <fieldset>
          <legend>{copy.groups.what}</legend>
          <ItemChoice {...page} sections={sections} offer={offer} />
          <PlanField {...page} kind="lines" part="title" label={copy.parts.title} />
          <PlanField
            {...page}
            kind="lines"
            part="why"
            label={copy.parts.why}
            hint={copy.hints.why}
          />
        </fieldset>
        <fieldset class="plan_sentence">
          <legend>{copy.groups.sentence}</legend>
          <p class="meta">{copy.example(example.if, example.do)}</p>
          <PlanField {...page} kind="lines" part="if" label={copy.parts.if} />
          <PlanField {...page} kind="lines" part="then" label={copy.so} />
        </fieldset>
        <fieldset class="plan_pairs">
          <legend>{copy.groups.who}</legend>
          <PlanField {...page} kind="lines" part="step" label={copy.parts.step} />
          <PlanField
            {...page}
            part="owner"
            label={copy.parts.owner}
            hint={copy.hints.owner}
            note={severalIn}
          />
          <PlanField {...page} part="helper" label={copy.parts.helper} />
          <PlanField {...page} kind="date" part="start" label={copy.parts.start} />
          <Dates {...page} />
        </fieldset>
        <fieldset class="plan_pairs">
          <legend>{copy.groups.measure}</legend>
          <PlanField {...page} kind="lines" part="measure" label={copy.parts.measure} />
          <PlanField {...page} kind="lines" part="counted" label={copy.parts.counted} />
          <PlanField {...page} part="today" label={copy.parts.today} />
          <PlanField {...page} part="aim" label={copy.parts.aim} />
        </fieldset>
        <fieldset class="plan_pairs">
          <legend>{copy.groups.cost}</legend>
          <PlanField {...page} part="hours" label={copy.parts.hours} />
          <PlanField {...page} part="money" label={copy.parts.money} />
          <PlanField {...page} kind="lines" part="stop" label={copy.parts.stop} />
          <PlanField
            {...page}
            kind="lines"
            part="wrong"
            label={copy.parts.wrong}
            hint={copy.hints.wrong}
          />
        </fieldset>
        <details class="plan_reviews">
          <summary>{copy.groups.reviews}</summary>
          <Reviews {...page} />
        </details>
        {page.awake && <Emptying {...page} />}
      </div>
    </details>
  )
}
