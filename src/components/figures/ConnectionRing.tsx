import type { Trust } from '../../core/workbook/contact-points.ts'
import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'
import { SIGNS, TrustMark } from './TrustMark.tsx'
import { wrap } from './wrap.ts'

export interface ConnectionRingWords {
  title: string
  desc: string
  caption: string
  /** What stands inside the ring. */
  middle: readonly string[]
  trust: Readonly<Record<Trust, string>>
  /** What stands beside a point with two marks. */
  both?: string
  /** In the order in which a customer passes them; `also` is a second mark beside the first. */
  points: readonly { id: string; name: string; trust: Trust; also?: Trust | undefined }[]
}

interface Props {
  id: string
  words: ConnectionRingWords
}

const MIDDLE = 175
/** Half the width of the ring, and the radius of its ends. */
const SIDE = 44
const TOP = SIDE + 12
const ROW = 64
/** What fits beside the ring at the size of the words. */
const MOST_LETTERS = 11
/** How far two marks of one point stand from its middle. */
const APART = 14.5

/** A service cycle as a ring: down on the right, up on the left, and back to the start. */
export function ConnectionRing({ id, words }: Props) {
  const { points, middle } = words
  const right = Math.ceil(points.length / 2)
  const bottom = TOP + Math.max(0, right - 1) * ROW
  const turn = bottom + ((points.length % 2) * ROW) / -2 + right * ROW
  return (
    <Figure id={id} name="connection-ring" width={2 * MIDDLE} height={bottom + TOP} {...words}>
      <rect
        class="figure_ring"
        x={MIDDLE - SIDE}
        y={TOP - SIDE}
        width={2 * SIDE}
        height={bottom - TOP + 2 * SIDE}
        rx={SIDE}
      />
      <path
        class="figure_axis"
        d={`M${MIDDLE - 4} ${TOP - SIDE - 7}l8 7l-8 7M${MIDDLE + 4} ${bottom + SIDE - 7}l-8 7l8 7`}
      />
      <Lines
        x={MIDDLE}
        y={(TOP + bottom) / 2 + 15 - 10 * middle.length}
        lines={middle}
        look="heading"
      />
      {points.map(({ id: point, name, trust, also }, at) => {
        const way = at < right ? 1 : -1
        const y = at < right ? TOP + at * ROW : turn - at * ROW
        const lines = wrap(`${at + 1} ${name}`, MOST_LETTERS)
        const beside = { x: MIDDLE + way * (SIDE + 22), anchor: way > 0 ? 'start' : 'end' } as const
        const first = y + 5 - 9.5 * lines.length
        return (
          <g key={point}>
            <TrustMark x={MIDDLE + way * SIDE} y={also ? y - APART : y} trust={trust} />
            {also && <TrustMark x={MIDDLE + way * SIDE} y={y + APART} trust={also} />}
            <Lines {...beside} y={first} lines={lines} look="name" />
            <Lines
              {...beside}
              y={first + 19 * lines.length}
              lines={[also ? (words.both ?? '') : `${SIGNS[trust]} ${words.trust[trust]}`]}
              look="scale"
            />
          </g>
        )
      })}
    </Figure>
  )
}
