import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'

export interface IntervalBarWords {
  title: string
  desc: string
  caption: string
  /** The three values as they are written, with their signs. */
  score: string
  low: string
  high: string
  /** The ends and the middle of the scale. */
  least: string
  middle: string
  most: string
}

interface Props {
  id: string
  score: number
  low: number
  high: number
  words: IntervalBarWords
}

// Narrower than the other figures: it stands in a card, and its words must stay readable there.
const WIDTH = 280
const LINE = 50
/** Where a value from −100 to +100 stands. */
const at = (value: number) => WIDTH / 2 + 0.92 * value

/** A score and its interval on the line from −100 to +100. */
export function IntervalBar({ id, score, low, high, words }: Props) {
  return (
    <Figure id={id} name="interval-bar" width={WIDTH} height={118} {...words}>
      <path class="figure_axis" d={`M${at(-100)} ${LINE}H${at(100)}`} />
      {[-100, 0, 100].map((tick) => (
        <path key={tick} class="figure_axis" d={`M${at(tick)} ${LINE - 14}v28`} />
      ))}
      <rect
        class="figure_range"
        x={at(low)}
        y={LINE - 9}
        width={at(high) - at(low)}
        height={18}
        rx={4}
      />
      <path class="figure_mark" d={`M${at(score)} ${LINE - 15}v30`} />

      <Lines x={at(score)} y={LINE - 24} lines={[words.score]} look="name" />
      <Lines x={at(low) - 3} y={LINE + 32} lines={[words.low]} anchor="end" />
      <Lines x={at(high) + 3} y={LINE + 32} lines={[words.high]} anchor="start" />
      <Lines x={at(-100)} y={LINE + 60} lines={[words.least]} look="scale" />
      <Lines x={at(0)} y={LINE + 60} lines={[words.middle]} look="scale" />
      <Lines x={at(100)} y={LINE + 60} lines={[words.most]} look="scale" />
    </Figure>
  )
}
