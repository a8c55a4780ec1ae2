import { Bottle } from './Bottle.tsx'
import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'

type Three<Thing> = readonly [Thing, Thing, Thing]

export interface StagesOfValueWords {
  title: string
  desc: string
  caption: string
  /** The extra that stays the same while the bar rises past it. */
  extra: readonly string[]
  hoped: readonly string[]
  expected: readonly string[]
  granted: readonly string[]
  /** Each year and how the extra is met in it. */
  years: Three<{ name: readonly string[]; met: readonly string[] }>
}

interface Props {
  id: string
  words: StagesOfValueWords
}

const COLUMN = 116
/** Left edges of the three years. */
const LEFT: Three<number> = [6, 6 + COLUMN, 6 + 2 * COLUMN]
/** From the ground up: each year the bands start one level higher. The extra stays on level 2–3. */
const [GROUND, FIRST, SECOND, THIRD, FOURTH, TOP] = [300, 246, 198, 108, 60, 12] as const
const BOTTLE_AT = THIRD + 27

/** One band through the three years, given the levels between which it rises. */
function band(...levels: readonly [number, number, number, number]): string {
  return LEFT.map((left, year) => {
    const [floor = 0, ceiling = 0] = levels.slice(year)
    return `M${left} ${floor}V${ceiling}h${COLUMN}V${floor}Z`
  }).join('')
}

/** What was hoped for becomes expected, then taken for granted: three years of one extra. */
export function StagesOfValue({ id, words }: Props) {
  const middle = LEFT.map((left) => left + COLUMN / 2)
  const [one = 0, two = 0, three = 0] = middle
  return (
    <Figure id={id} name="stages-of-value" width={360} height={376} {...words}>
      <path class="figure_hoped" d={band(SECOND, THIRD, FOURTH, TOP)} />
      <path class="figure_expected" d={band(FIRST, SECOND, THIRD, FOURTH)} />
      <path
        class="figure_granted"
        d={`M${LEFT[0]} ${GROUND}V${FIRST}h${COLUMN}V${SECOND}h${COLUMN}V${THIRD}h${COLUMN}V${GROUND}Z`}
      />
      <path
        class="figure_bar"
        d={`M${LEFT[0]} ${SECOND}h${COLUMN}V${THIRD}h${COLUMN}V${FOURTH}h${COLUMN}`}
      />
      <path
        class="figure_thread"
        stroke-dasharray="1 6"
        d={`M${one + 18} ${BOTTLE_AT}H${two - 18}M${two + 18} ${BOTTLE_AT}H${three - 18}`}
      />
      {middle.map((x) => (
        <Bottle key={x} x={x} y={BOTTLE_AT} />
      ))}

      <Lines x={LEFT[0]} y={30} lines={words.extra} anchor="start" look="heading" />
      <path class="figure_pointer" d={`M${one} 60V${THIRD - 4}m-4 -6l4 6l4 -6`} />

      <Lines x={one} y={SECOND - 19} lines={words.hoped} look="name" />
      <Lines x={one} y={FIRST - 19} lines={words.expected} />
      <Lines x={one} y={GROUND - 31} lines={words.granted} />
      <Lines x={two} y={THIRD - 19} lines={words.hoped} />
      <Lines x={two} y={SECOND - 19} lines={words.expected} look="name" />
      <Lines x={two} y={GROUND - 55} lines={words.granted} />
      <Lines x={three} y={FOURTH - 19} lines={words.hoped} />
      <Lines x={three} y={THIRD - 19} lines={words.expected} />
      <Lines x={three} y={SECOND - 27} lines={words.granted} look="name" />

      {words.years.map(({ name, met }, index) => (
        <g key={name[0]}>
          <Lines x={middle[index] ?? 0} y={GROUND + 24} lines={name} look="name" />
          <Lines x={middle[index] ?? 0} y={GROUND + 45} lines={met} />
        </g>
      ))}
    </Figure>
  )
}
