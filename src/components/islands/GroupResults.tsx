import { groupResults as copy } from '../../copy/group-results/en.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import { ForWorkshop } from './ForWorkshop.tsx'
import './GroupResults.css'
import { Results, type ResultsProps } from './group-results/Results.tsx'
import { Saved } from './Saved.tsx'

interface Props extends Omit<ResultsProps, 'day'> {
  agendas: readonly Agenda[]
  /** Address of the page on which workshops are planned. */
  plan: string
}

/** Sums up what participants said at the end of a workshop. */
export function GroupResults({ agendas, plan, ...props }: Props) {
  return (
    <ForWorkshop agendas={agendas} plan={plan}>
      {(_, { setting: { day } }) => (
        <div class="group-results">
          <Results {...props} day={day} />
          <p class="meta no-print">
            {copy.out.workbook} <a href={props.compare}>{copy.out.compare}</a>
          </p>
          <p class="meta no-print">
            <Saved />
          </p>
        </div>
      )}
    </ForWorkshop>
  )
}
