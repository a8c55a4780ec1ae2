import './filled-tile.css'

interface Props {
  letter: string
  /** From 1 to 5 in half steps; `undefined` where there is no score, which leaves the tile dashed. */
  score: number | undefined
}

const SIZE = 40
const LINE = 1.5
const ROOM = SIZE - 2 * LINE

/** The tile of a letter, filled up to its score. Its score stands beside it in words. */
export function FilledTile({ letter, score }: Props) {
  const fill = ((score ?? 0) / 5) * ROOM
  return (
    <svg class="filled-tile" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <rect
        class="filled-tile_fill"
        x={LINE}
        y={SIZE - LINE - fill}
        width={ROOM}
        height={fill}
        rx={2}
      />
      <rect
        class="filled-tile_edge"
        x={LINE / 2}
        y={LINE / 2}
        width={SIZE - LINE}
        height={SIZE - LINE}
        rx={4}
        stroke-dasharray={score === undefined ? '3 3' : undefined}
      />
      <text class="filled-tile_letter" x={SIZE / 2} y={27} text-anchor="middle" font-size="20">
        {letter}
      </text>
    </svg>
  )
}
