import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'

export interface SatisfactionLoyaltyCurveWords {
  title: string
  desc: string
  caption: string
  /** What goes up, and what goes across. */
  comingBack: readonly string[]
  satisfaction: readonly string[]
  notAtAll: readonly string[]
  asExpected: readonly string[]
  fully: readonly string[]
  /** The line of people who may leave, and of those who cannot easily. */
  free: readonly string[]
  stuck: readonly string[]
  /** What the flat middle and the steep end mean. */
  flat: readonly string[]
  steep: readonly string[]
}

interface Props {
  id: string
  words: SatisfactionLoyaltyCurveWords
}

const LEFT = 22
const RIGHT = 352
const FLOOR = 270
const CURVE = 'C52 222 88 204 182 200C262 197 302 166 332 74'

/** How the chance of coming back follows satisfaction: a shape, and no numbers. */
export function SatisfactionLoyaltyCurve({ id, words }: Props) {
  return (
    <Figure id={id} name="satisfaction-loyalty-curve" width={360} height={338} {...words}>
      <path class="figure_under" d={`M${LEFT} 254${CURVE}V${FLOOR}H${LEFT}Z`} />
      <path
        class="figure_axis"
        d={`M${LEFT} 40V${FLOOR}H${RIGHT}M${LEFT - 5} 48l5 -8l5 8M${RIGHT - 8} ${FLOOR - 5}l8 5l-8 5`}
      />
      <path class="figure_axis" d={`M182 ${FLOOR}v7M332 ${FLOOR}v7M${LEFT + 6} ${FLOOR}v7`} />
      <path class="figure_stuck" stroke-dasharray="1 8" d="M28 124C120 114 240 100 320 78" />
      <path class="figure_curve" d={`M${LEFT} 254${CURVE}`} />
      <circle class="figure_fine" cx={182} cy={200} r={6.5} />
      <circle class="figure_best" cx={332} cy={74} r={8} />

      <Lines x={8} y={24} lines={words.comingBack} anchor="start" look="heading" />
      <Lines x={36} y={66} lines={words.stuck} anchor="start" />
      <Lines x={36} y={180} lines={words.free} anchor="start" />
      <Lines x={182} y={236} lines={words.flat} />
      <Lines x={280} y={134} lines={words.steep} anchor="end" />
      <Lines x={8} y={294} lines={words.notAtAll} anchor="start" />
      <Lines x={182} y={294} lines={words.asExpected} />
      <Lines x={350} y={294} lines={words.fully} anchor="end" />
      <Lines x={182} y={324} lines={words.satisfaction} look="heading" />
    </Figure>
  )
}
