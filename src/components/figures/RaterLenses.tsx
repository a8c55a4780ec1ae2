import type { Trust } from '../../core/workbook/contact-points.ts'
import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'
import { TrustMark } from './TrustMark.tsx'

export interface RaterLensesWords {
  title: string
  desc: string
  caption: string
  visit: readonly string[]
  /** The five lenses with what shows through each, and whether it is strong, weak or open. */
  lenses: readonly {
    letter: string
    name: string
    seen: readonly string[]
    found: readonly Trust[]
  }[]
}

interface Props {
  id: string
  words: RaterLensesWords
}

const ROW = 72
const TOP = 40
const VISIT = { x: 38, y: TOP + 2 * ROW }
const LENS = 116

/** One visit, seen through five lenses that each carry a letter. */
export function RaterLenses({ id, words }: Props) {
  return (
    <Figure id={id} name="rater-lenses" width={360} height={TOP + 4 * ROW + 36} {...words}>
      {words.lenses.map(({ name }, at) => (
        <path
          key={name}
          class="figure_axis"
          d={`M${VISIT.x} ${VISIT.y}L${LENS} ${TOP + at * ROW}`}
        />
      ))}
      <circle class="figure_hoped" cx={VISIT.x} cy={VISIT.y} r={36} />
      <Lines x={VISIT.x} y={VISIT.y - 4} lines={words.visit} look="name" />
      {words.lenses.map(({ letter, name, seen, found }, at) => {
        const y = TOP + at * ROW
        return (
          <g key={name}>
            <circle class="figure_lens" cx={LENS} cy={y} r={24} />
            <rect class="figure_tile" x={LENS - 14} y={y - 14} width={28} height={28} rx={4} />
            <Lines x={LENS} y={y + 6} lines={[letter]} look="name" />
            <Lines x={148} y={y - 9} lines={[name]} anchor="start" look="name" />
            <Lines x={148} y={y + 10} lines={seen} anchor="start" />
            {found.map((trust, place) => (
              <TrustMark
                key={trust}
                x={344}
                y={y + 30 * place - 15 * (found.length - 1)}
                trust={trust}
              />
            ))}
          </g>
        )
      })}
    </Figure>
  )
}
