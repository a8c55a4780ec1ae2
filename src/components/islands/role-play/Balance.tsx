import { rolePlay as copy } from '../../../copy/role-play/en.ts'
import type { PagePlay } from '../../../core/roleplay/page-play.ts'
import type { Turn } from '../../../core/roleplay/walk.ts'

interface Props {
  play: PagePlay
  turns: readonly Turn<PagePlay>[]
}

const STEP = 40
const UNIT = 6

/** The account after each turn, drawn. The turns below say the same in words. */
export function Balance({ play, turns }: Props) {
  const points = [play.account, ...turns.map(({ account }) => account)]
  const high = Math.max(0, ...points)
  const low = Math.min(0, ...points)
  const x = (at: number) => 20 + at * STEP
  const y = (value: number) => 16 + (high - value) * UNIT
  const width = x(points.length - 1) + 20
  const height = y(low) + 24
  return (
    <figure class="debrief_balance">
      <figcaption class="meta">{copy.turns.account}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <path class="debrief_zero" d={`M8 ${y(0)}H${width - 8}`} />
        <path
          class="debrief_line"
          d={points.map((value, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('')}
        />
        {points.map((value, at) => {
          const change = value - (points[at - 1] ?? value)
          return (
            <g key={x(at)}>
              <circle
                class={change < 0 ? 'debrief_dot is-minus' : 'debrief_dot'}
                cx={x(at)}
                cy={y(value)}
                r={at === 0 ? 4 : 8}
              />
              {at > 0 && (
                <path
                  class="debrief_sign"
                  d={`M${x(at) - 4} ${y(value)}h8${change > 0 ? `M${x(at)} ${y(value) - 4}v8` : ''}`}
                />
              )}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
