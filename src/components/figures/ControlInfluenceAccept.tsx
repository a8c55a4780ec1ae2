import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'

interface Ring {
  name: string
  action: string
  example: string
}

export interface ControlInfluenceAcceptWords {
  title: string
  desc: string
  caption: string
  control: Ring
  influence: Ring
  accept: Ring
}

interface Props {
  id: string
  words: ControlInfluenceAcceptWords
}

const MIDDLE = 180
/** From the outside in: middle and radius, and the line on which its words begin. */
const RINGS = [
  { ring: 'accept', cy: 180, r: 176, top: 38 },
  { ring: 'influence', cy: 220, r: 122, top: 124 },
  { ring: 'control', cy: 262, r: 68, top: 246 }
] as const

/** Three rings, one in the other: what we decide, what we can ask for, what we plan around. */
export function ControlInfluenceAccept({ id, words }: Props) {
  return (
    <Figure id={id} name="control-influence-accept" width={360} height={360} {...words}>
      {RINGS.map(({ ring, cy, r, top }) => (
        <g key={ring}>
          <circle
            class={`figure_${ring}`}
            cx={MIDDLE}
            cy={cy}
            r={r}
            stroke-dasharray={ring === 'accept' ? '7 6' : undefined}
          />
          <Lines x={MIDDLE} y={top} lines={[words[ring].name]} look="heading" />
          <Lines x={MIDDLE} y={top + 20} lines={[words[ring].action]} />
          <Lines x={MIDDLE} y={top + 40} lines={[words[ring].example]} look="scale" />
        </g>
      ))}
    </Figure>
  )
}
