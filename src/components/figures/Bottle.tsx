interface Props {
  /** Centre of the bottle. */
  x: number
  y: number
}

/** A bottle of water, 16 units wide and 38 high. */
export function Bottle({ x, y }: Props) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="figure_water" d="M-8 -1H8V15a4 4 0 0 1 -4 4H-4a4 4 0 0 1 -4 -4Z" />
      <path
        class="figure_glass"
        d="M-3.5 -19H3.5V-13C3.5 -9 8 -8 8 -3V15a4 4 0 0 1 -4 4H-4a4 4 0 0 1 -4 -4V-3C-8 -8 -3.5 -9 -3.5 -13Z"
      />
    </g>
  )
}
