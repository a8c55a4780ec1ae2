import { inBetween } from '../../copy/agenda/en.ts'
import { liveAgenda as copy } from '../../copy/live-agenda/en.ts'
import { wholeDay } from '../../core/workshop/agenda/day.ts'
import type { Kit } from '../../core/workshop/agenda/kit.ts'
import { timingOf } from '../../core/workshop/agenda/plan.ts'
import { IN_ADDRESS } from '../../stores/workshop/agenda.ts'
import { ForWorkshop } from './ForWorkshop.tsx'
import './Card.css'
import './LiveAgenda.css'
import { Day } from './live-agenda/Day.tsx'

interface Props {
  kit: Pick<Kit, 'agendas' | 'activities'>
  /** Address of the page on which workshops are planned. */
  plan: string
}

/** The workshop on its day: where it stands, what is next, and how to catch up. */
export function LiveAgenda({ kit, plan }: Props) {
  const { agendas, activities } = kit
  return (
    <ForWorkshop agendas={agendas} plan={plan}>
      {({ id }, { agenda, setting }) => {
        const timing = timingOf(agenda, setting, activities, inBetween.pause)
        return (
          <div class="live-agenda">
            {timing.status === 'fits' ? (
              <Day blocks={wholeDay(timing, inBetween.free)} setting={setting} />
            ) : (
              <p class="lede">{copy.unfit}</p>
            )}
            <p class="live-agenda_foot">
              <a href={`${plan}?${IN_ADDRESS}=${id}`}>
                {timing.status === 'fits' ? copy.agenda : copy.mend}
              </a>
            </p>
          </div>
        )
      }}
    </ForWorkshop>
  )
}
