interface Props {
  copy: Record<'up' | 'down' | 'remove', string>
  /** Its place in the list, from 0. */
  at: number
  last: boolean
  onMove: (by: -1 | 1, button: HTMLButtonElement) => void
  onRemove: () => void
}

/** Moves a point of a list, or takes it out. Its look comes with FoldList.css, as that of the list. */
export function MoveButtons({ copy, at, last, onMove, onRemove }: Props) {
  return (
    <p class="fold-list_buttons no-print">
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          class="button button-quiet"
          type="button"
          aria-disabled={by < 0 ? at === 0 : last}
          onClick={({ currentTarget }) => onMove(by, currentTarget)}
        >
          {by < 0 ? copy.up : copy.down}
        </button>
      ))}
      <button class="button button-quiet" type="button" onClick={onRemove}>
        {copy.remove}
      </button>
    </p>
  )
}
