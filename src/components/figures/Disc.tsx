import { Lines } from './Lines.tsx'

interface Props {
  x: number
  y: number
  /** A number or a letter. */
  text: string | number
}

/** A numbered step, 32 units wide. */
export function Disc({ x, y, text }: Props) {
  return (
    <>
      <circle class="figure_expected" cx={x} cy={y} r={16} />
      <Lines x={x} y={y + 5.5} lines={[`${text}`]} look="name" />
    </>
  )
}
