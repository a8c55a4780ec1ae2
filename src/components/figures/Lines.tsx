const LEADING = 19

interface Props {
  /** Broken by hand, since SVG does not wrap. */
  lines: readonly string[]
  x: number
  /** Baseline of the first line. */
  y: number
  anchor?: 'start' | 'middle' | 'end'
  /** A heading says what an axis or a circle stands for, a scale is its small print. */
  look?: 'plain' | 'name' | 'heading' | 'scale'
}

/** Words in a drawing. */
export function Lines({ lines, x, y, anchor = 'middle', look = 'plain' }: Props) {
  return (
    <text class={`figure_words figure_${look}`} x={x} y={y} text-anchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
