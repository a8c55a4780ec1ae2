import './section-bar.css'

interface Props {
  /** From 1 to 5. */
  mean: number
  /** Where one band ends and the next begins. */
  borders: readonly number[]
  /** Says what the bar shows: the mean and the ends of the scale. */
  label: string
}

const WIDTH = 280
const LINE = 14
/** Where a value from 1 to 5 stands. */
const at = (value: number) => 6 + ((value - 1) * (WIDTH - 12)) / 4

/** A mean on the scale from 1 to 5, with the borders of the bands. */
export function SectionBar({ mean, borders, label }: Props) {
  return (
    <svg class="section-bar" viewBox={`0 0 ${WIDTH} 28`} role="img" aria-label={label}>
      <path class="section-bar_scale" d={`M${at(1)} ${LINE}H${at(5)}`} />
      {borders.map((border) => (
        <path key={border} class="section-bar_border" d={`M${at(border)} ${LINE - 5}v10`} />
      ))}
      <path class="section-bar_line" d={`M${at(1)} ${LINE}H${at(mean)}`} />
      <circle class="section-bar_mean" cx={at(mean)} cy={LINE} r={7} />
    </svg>
  )
}
