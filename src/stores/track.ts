import { computed } from 'nanostores'

import type { Track } from '../core/course/tracks.ts'
import { isTrack } from '../core/record/kinds.ts'
import { record } from './record.ts'

const ID = 'setting/track'

/** The way through the course that the person chose. */
export const $track = computed(record.fact(ID), (fact) =>
  isTrack(fact?.value) ? fact.value : undefined
)

/** Chooses a way through the course, `undefined` for none. */
export function chooseTrack(track: Track | undefined): void {
  if (track) record.set(ID, track)
  else record.remove([ID])
}
