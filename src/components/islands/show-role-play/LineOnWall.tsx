import { useState } from 'preact/hooks'

import { showRolePlay as copy } from '../../../copy/show-role-play/en.ts'
import type { ShownLine, Vote } from '../../../core/roleplay/show.ts'
import { readCount } from '../../../core/workbook/counts.ts'

interface Props {
  line: ShownLine
  /** Hands that are kept for it. */
  hands: number | undefined
  vote: Vote
  /** False until what is typed can be kept. */
  awake: boolean
  onCount: (hands: number | undefined) => void
}

/** A line with its letter, the field for its hands, and its bar. */
export function LineOnWall({ line, hands, vote, awake, onCount }: Props) {
  const id = `show-${line.id}`
  const [typed, setTyped] = useState('')
  // What another tab kept since comes before what was typed here.
  const text = countIn(typed) === hands ? typed : `${hands ?? ''}`
  const { status } = readCount(text)
  const fault = status === 'count' || status === 'empty' ? undefined : copy.fault[status]()
  const of = vote.status === 'counted' ? vote.of : 0
  const bar = vote.status === 'counted' ? vote.bars[line.id] : undefined
  return (
    <li class="show-role-play_line">
      <b class="show-role-play_name">{line.name}</b>
      <p class="show-role-play_text">“{line.text}”</p>
      <div class="show-role-play_hands">
        <label for={id}>{copy.hands(line.name)}</label>
        <input
          id={id}
          type="text"
          inputmode="numeric"
          disabled={!awake}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            onCount(countIn(currentTarget.value))
          }}
        />
        <p id={`${id}-fault`} class="show-role-play_fault">
          {fault}
        </p>
      </div>
      {bar && (
        <p class="show-role-play_bar">
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="show-role-play_track" width="100" height="10" />
            <rect class="show-role-play_share" width={bar.width} height="10" />
          </svg>
          <span>{copy.bar(bar.hands, of)}</span>
        </p>
      )}
    </li>
  )
}

function countIn(text: string): number | undefined {
  const read = readCount(text)
  return read.status === 'count' ? read.count : undefined
}
