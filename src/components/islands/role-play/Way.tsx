import type { Sort } from '../../../core/roleplay/standing.ts'

interface Props {
  copy: { summary: string; text: Readonly<Record<Sort, string>>; button: string }
  /** As what the attempt counts so far. */
  sort: Sort
  onGo: () => void
}

/** A way out of the turn, which says what it costs before it can be taken. */
export function Way({ copy, sort, onGo }: Props) {
  return (
    <details name="way" class="role-play_way">
      <summary>{copy.summary}</summary>
      <p>{copy.text[sort]}</p>
      <button class="button button-quiet" type="button" onClick={onGo}>
        {copy.button}
      </button>
    </details>
  )
}
