import { wall } from '../../../copy/wall/en.ts'
import { type Entry, LONGEST_ENTRY } from '../../../core/workshop/wall/entry.ts'
import type { Board } from '../../../core/workshop/wall/schema.ts'
import { keepEntry } from '../../../stores/workshop/wall.ts'

const copy = wall.board

/** A heading of the board. */
export interface PileHead {
  id: string
  name?: string | undefined
  means?: string | undefined
}

interface Props {
  board: Board
  pile: PileHead
  /** All of them, for the way from one to another. */
  piles: readonly PileHead[]
  entries: readonly Entry[]
  /** By the id of an entry, where the drawing beside has them. */
  numbers: ReadonlyMap<string, number> | undefined
  onRemove: (entry: Entry) => void
}

/** What lies under one heading. The pile of what is not sorted shows only while it holds something. */
export function Pile({ board, pile, piles, entries, numbers, onRemove }: Props) {
  if (pile.id === '' && entries.length === 0) return null
  const id = `pile-${pile.id || 'none'}`
  return (
    <section class={`wall-board_pile ${pile.id ? '' : 'is-none'}`} aria-labelledby={id}>
      <h2 id={id}>
        {pile.name} {entries.length > 0 && <span class="wall-board_count">{entries.length}</span>}
      </h2>
      {pile.means && <p class="meta">{pile.means}</p>}
      {entries.length === 0 ? (
        <p class="meta">{copy.empty}</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <p class="wall-board_entry">
                {numbers && <b>{numbers.get(entry.id)}</b>} {entry.text}
                {entry.guess && ' ?'}
              </p>
              {board.within && (
                <label class="wall-board_within">
                  <span class="meta">{board.within}</span>
                  <input
                    type="text"
                    maxLength={LONGEST_ENTRY}
                    value={entry.within}
                    onInput={({ currentTarget }) =>
                      keepEntry(board.id, { ...entry, within: currentTarget.value })
                    }
                  />
                </label>
              )}
              <div class="wall-board_ways no-print">
                <select
                  aria-label={copy.move(entry.text)}
                  value={entry.pile}
                  onChange={({ currentTarget }) =>
                    keepEntry(board.id, { ...entry, pile: currentTarget.value })
                  }
                >
                  {piles.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </select>
                {board.circles && (
                  <label class="wall-board_guess">
                    <input
                      type="checkbox"
                      checked={entry.guess}
                      onChange={({ currentTarget }) =>
                        keepEntry(board.id, { ...entry, guess: currentTarget.checked })
                      }
                    />
                    {copy.guess}
                  </label>
                )}
                <button
                  class="wall-board_remove"
                  type="button"
                  aria-label={copy.remove(entry.text)}
                  onClick={() => onRemove(entry)}
                >
                  ×
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
