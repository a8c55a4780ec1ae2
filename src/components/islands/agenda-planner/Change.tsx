import { agenda } from '../../../copy/agenda/en.ts'
import { canGo, canSwap, type Setting } from '../../../core/workshop/agenda/plan.ts'
import type { Agenda } from '../../../core/workshop/agenda/schema.ts'
import type { Activity } from '../../../core/workshop/paper/schema.ts'

const copy = agenda.change

interface Props {
  /** Id of the block. */
  block: string
  /** The agenda as it is planned. */
  planned: Agenda
  activities: readonly Activity[]
  setting: Setting
  onSet: (change: Partial<Setting>) => void
}

/** Leaves a block out, or puts another activity in its place. Nothing, where neither can be done. */
export function Change({ block: id, planned, activities, setting, onSet }: Props) {
  const block = planned.blocks.find((one) => one.id === id)
  if (!block || !canGo(block)) return null
  const { without, instead } = setting
  const others = canSwap(block) ? activities.filter((one) => one.id !== block.activity) : []
  const value = without.includes(id) ? 'out' : (instead[id] ?? '')
  const change = (next: string) => {
    const { [id]: _, ...rest } = instead
    onSet({
      without: next === 'out' ? [...without, id] : without.filter((one) => one !== id),
      instead: next === 'out' || next === '' ? rest : { ...rest, [id]: next }
    })
  }
  return (
    <select
      class="agenda-planner_change no-print"
      aria-label={copy.label(block.title)}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    >
      <option value="">{copy.asPlanned}</option>
      <option value="out">{copy.out}</option>
      {others.map((one) => (
        <option key={one.id} value={one.id}>
          {copy.instead(one.id, one.title, one.minutes)}
        </option>
      ))}
    </select>
  )
}
