import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'
import { NumberMark } from './NumberMark.tsx'
import './importance-grid.css'

export interface ImportanceGridWords {
  title: string
  desc: string
  caption: string
  /** What the two scales stand for. */
  want: string
  get: string
  /** What stands in a square that holds more items than fit. */
  more: (count: number) => string
  /** Items of which both answers are points from 1 to 5, by their numbers. */
  points: readonly { number: number; want: number; get: number }[]
}

interface Props {
  id: string
  words: ImportanceGridWords
}

const SQUARE = 60
const LEFT = 44
const TOP = 34
const STEPS = [1, 2, 3, 4, 5]
/** Left edge of the square of a point. */
const across = (get: number) => LEFT + (get - 1) * SQUARE
/** Upper edge of the square of a point. */
const down = (want: number) => TOP + (5 - want) * SQUARE
/** Where up to four numbers stand in their square, by how many there are. */
const SPOTS: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [[30, 30]],
  [
    [16, 30],
    [44, 30]
  ],
  [
    [16, 17],
    [44, 17],
    [30, 43]
  ],
  [
    [16, 17],
    [44, 17],
    [16, 43],
    [44, 43]
  ]
]

/** How much customers want each item, against how often they get it. */
export function ImportanceGrid({ id, words }: Props) {
  const { points, more } = words
  const squares = STEPS.flatMap((want) => STEPS.map((get) => ({ want, get })))
  const end = LEFT + 5 * SQUARE
  return (
    <Figure id={id} name="importance-grid" width={360} height={TOP + 5 * SQUARE + 56} {...words}>
      <rect class="figure_trail" x={LEFT} y={TOP} width={3 * SQUARE} height={2 * SQUARE} />
      <rect class="figure_win" x={across(4)} y={TOP} width={2 * SQUARE} height={2 * SQUARE} />
      <rect class="figure_open" x={LEFT} y={down(3)} width={3 * SQUARE} height={3 * SQUARE} />
      <rect
        class="figure_wasted"
        x={across(4)}
        y={down(3)}
        width={2 * SQUARE}
        height={3 * SQUARE}
      />
      <path
        class="importance-grid_lines"
        d={[0, 1, 2, 3, 4, 5]
          .map(
            (n) => `M${LEFT} ${TOP + n * SQUARE}H${end}M${LEFT + n * SQUARE} ${TOP}v${5 * SQUARE}`
          )
          .join('')}
      />
      <path
        class="figure_axis"
        d={`M${across(4)} ${TOP}v${5 * SQUARE}M${LEFT} ${down(3)}H${end}`}
      />
      <Lines x={LEFT - 28} y={20} lines={[words.want]} anchor="start" look="name" />
      <Lines x={end} y={TOP + 5 * SQUARE + 46} lines={[words.get]} anchor="end" look="name" />
      {STEPS.map((step) => (
        <g key={step}>
          <Lines x={LEFT - 18} y={down(step) + 36} lines={[`${step}`]} look="scale" />
          <Lines x={across(step) + 30} y={TOP + 5 * SQUARE + 20} lines={[`${step}`]} look="scale" />
        </g>
      ))}
      {squares.map(({ want, get }) => {
        const here = points.filter((point) => point.want === want && point.get === get)
        const shown = here.length > 4 ? here.slice(0, 3) : here
        const spots = SPOTS[Math.min(here.length, 4) - 1] ?? []
        const [x = 0, y = 0] = spots[3] ?? []
        return (
          <g key={`${want}/${get}`} transform={`translate(${across(get)} ${down(want)})`}>
            {shown.map(({ number }, at) => (
              <NumberMark key={number} at={spots[at] ?? [0, 0]} number={number} />
            ))}
            {here.length > 4 && (
              <Lines x={x} y={y + 5} lines={[more(here.length - 3)]} look="name" />
            )}
          </g>
        )
      })}
    </Figure>
  )
}
