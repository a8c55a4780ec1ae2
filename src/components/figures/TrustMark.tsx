import type { Trust } from '../../core/workbook/contact-points.ts'

interface Props {
  x: number
  y: number
  trust: Trust
}

export const SIGNS: Record<Trust, string> = { deposit: '+', withdrawal: '−', unsure: '?' }
/** Round, square, or round and dashed: the shape tells what the sign tells. */
const SHAPES: Record<Trust, string> = {
  deposit: 'M-14 0a14 14 0 1 1 28 0a14 14 0 1 1 -28 0Z',
  withdrawal: 'M-13 -13H13V13H-13Z',
  unsure: 'M-14 0a14 14 0 1 1 28 0a14 14 0 1 1 -28 0Z'
}

/** What a contact did to trust, 28 units wide. */
export function TrustMark({ x, y, trust }: Props) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        class={`figure_${trust}`}
        stroke-dasharray={trust === 'unsure' ? '4 4' : undefined}
        d={SHAPES[trust]}
      />
      <text class="figure_words figure_name" y={6} text-anchor="middle" font-size="19">
        {SIGNS[trust]}
      </text>
    </g>
  )
}
