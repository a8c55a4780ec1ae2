import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'
import { ThreeCircles } from './ThreeCircles.tsx'

interface Area {
  name: string
  /** What to do about things that lie here. */
  action: string
}

export interface WantGetCompetitionWords {
  title: string
  desc: string
  caption: string
  want: readonly string[]
  get: readonly string[]
  elsewhere: readonly string[]
  /** Wanted, and yours alone. */
  win: Area
  /** Wanted, and theirs as well as yours. */
  tie: Area
  /** Wanted, and theirs alone. */
  trail: Area
  /** Wanted, and nobody’s. */
  open: Area
  /** Yours, and not wanted. */
  wasted: Area
}

interface Props {
  id: string
  words: WantGetCompetitionWords
}

const RADIUS = 112
const WANT = { cx: 120, cy: 164, r: RADIUS }
const GET = { cx: 240, cy: 164, r: RADIUS }
const ELSEWHERE = { cx: 180, cy: 268, r: RADIUS }

/** Where each area’s name stands, inside that area and no other. */
const AREAS = [
  { area: 'win', x: 180, y: 118 },
  { area: 'tie', x: 180, y: 194 },
  { area: 'trail', x: 111, y: 240 },
  { area: 'open', x: 64, y: 142 },
  { area: 'wasted', x: 292, y: 142 }
] as const

/** Three overlapping circles with five areas, and what to do about things in each. */
export function WantGetCompetition({ id, words }: Props) {
  return (
    <Figure id={id} name="want-get-competition" width={360} height={416} {...words}>
      <ThreeCircles id={id} want={WANT} get={GET} elsewhere={ELSEWHERE} />

      <Lines x={104} y={43} lines={words.want} look="heading" />
      <Lines x={256} y={24} lines={words.get} look="heading" />
      <Lines x={180} y={404} lines={words.elsewhere} look="heading" />
      {AREAS.map(({ area, x, y }) => (
        <g key={area}>
          <Lines x={x} y={y} lines={[words[area].name]} look="name" />
          <Lines x={x} y={y + 19} lines={[words[area].action]} />
        </g>
      ))}
    </Figure>
  )
}
