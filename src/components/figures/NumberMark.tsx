import './number-mark.css'

interface Props {
  at: readonly [x: number, y: number]
  number: number
}

/** The number of an item in a drawing, 24 units wide. */
export function NumberMark({ at: [x, y], number }: Props) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle class="figure_number" r={12} />
      <text class="figure_words figure_name" y={5.5} text-anchor="middle">
        {number}
      </text>
    </g>
  )
}
