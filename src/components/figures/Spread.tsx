import './spread.css'

interface Props {
  /** From 1 to 5. */
  mean: number
  sd: number
  /** How often 1, 2, 3, 4 and 5 were ticked, where that may be shown. */
  counts?: readonly number[] | undefined
}

const WIDTH = 116
const LINE = 44
const TALL = 24
/** Where a value from 1 to 5 stands. */
const at = (value: number) => 10 + ((value - 1) * (WIDTH - 20)) / 4

/**
 * How far answers are apart: the mean on the line from 1 to 5 with a standard deviation to both
 * sides, over how often each point was ticked. It stands beside the numbers that it draws.
 */
export function Spread({ mean, sd, counts = [] }: Props) {
  const [low, high] = [Math.max(1, mean - sd), Math.min(5, mean + sd)]
  const most = Math.max(1, ...counts)
  return (
    <svg
      class="spread"
      viewBox={`0 ${counts.length > 0 ? 0 : LINE - 10} ${WIDTH} ${counts.length > 0 ? 64 : 30}`}
      aria-hidden="true"
    >
      {counts.map((count, place) => (
        <g key={place}>
          <rect
            class="spread_bar"
            x={at(place + 1) - 8}
            y={LINE - 6 - (TALL * count) / most}
            width={16}
            height={(TALL * count) / most}
          />
          <text class="spread_count" x={at(place + 1)} y={LINE - 9 - (TALL * count) / most}>
            {count}
          </text>
        </g>
      ))}
      <path class="spread_scale" d={`M${at(1)} ${LINE}H${at(5)}`} />
      {[1, 2, 3, 4, 5].map((point) => (
        <path key={point} class="spread_scale" d={`M${at(point)} ${LINE - 3}v6`} />
      ))}
      <path class="spread_range" d={`M${at(low)} ${LINE}H${at(high)}`} />
      <circle class="spread_mean" cx={at(mean)} cy={LINE} r={5} />
      {[1, 2, 3, 4, 5].map((point) => (
        <text key={point} class="spread_point" x={at(point)} y={LINE + 17}>
          {point}
        </text>
      ))}
    </svg>
  )
}
