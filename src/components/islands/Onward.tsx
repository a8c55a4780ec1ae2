import { useStore } from '@nanostores/preact'

import { progress as copy } from '../../copy/progress/en.ts'
import type { Track } from '../../core/course/tracks.ts'
import { $track } from '../../stores/track.ts'

/** The lesson that follows; `null` where this one is the last. */
type Next = { slug: string; title: string } | null

interface Props {
  /** What follows in the course. */
  next: Next
  /** What follows on the ways through it, where that is something else. */
  other: Partial<Record<Track, Next>>
  /** Address of the outline; lessons lie below it. */
  learn: string
}

/** The one button that leads on, by the path that one chose. */
export function Onward({ next, other, learn }: Props) {
  const track = useStore($track, { ssr: () => undefined })
  const there = track && track in other ? other[track] : next
  return (
    <a class="button" href={there ? `${learn}${there.slug}/` : learn}>
      {there ? copy.next(there.title) : copy.last}
    </a>
  )
}
