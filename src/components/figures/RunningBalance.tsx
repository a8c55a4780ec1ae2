import type { Trust } from '../../core/workbook/contact-points.ts'
import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'
import { TrustMark } from './TrustMark.tsx'

export interface RunningBalanceWords {
  title: string
  desc: string
  caption: string
  less: string
  more: string
  /** Each contact, with what it did to trust. */
  contacts: readonly { name: string; what: string; trust: Trust }[]
}

interface Props {
  id: string
  words: RunningBalanceWords
}

const ROW = 50
const TOP = 64
const START = 176
/** Where trust stands after each contact. Uneven on purpose: nobody can read a rate off it. */
const LEVELS = [191, 214, 229, 262, 281, 200, 248]

/** The emotional bank account over a few contacts: more trust to the right, less to the left. */
export function RunningBalance({ id, words }: Props) {
  const steps = words.contacts.map((contact, at) => ({
    ...contact,
    x: LEVELS[at] ?? START,
    y: TOP + at * ROW
  }))
  const line = steps.map(({ x, y }) => `V${y}H${x}`).join('')
  const floor = TOP + (steps.length - 1) * ROW + 28
  return (
    <Figure id={id} name="running-balance" width={360} height={floor + 4} {...words}>
      <path class="figure_axis" d={`M150 34H350m-8 -5l8 5l-8 5`} />
      <Lines x={150} y={22} lines={[words.less]} anchor="start" look="scale" />
      <Lines x={350} y={22} lines={[words.more]} anchor="end" look="scale" />
      <path class="figure_curve" d={`M${START} 40${line}V${floor}`} />
      {steps.map(({ name, what, trust, x, y }) => (
        <g key={name}>
          <Lines x={4} y={y - 4} lines={[name]} anchor="start" look="name" />
          <Lines x={4} y={y + 15} lines={[what]} anchor="start" />
          <TrustMark x={x} y={y} trust={trust} />
        </g>
      ))}
    </Figure>
  )
}
