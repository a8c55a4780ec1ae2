import { atom } from 'nanostores'

import { broken, type Pause, SECONDS, waited } from '../../core/practice/pause.ts'
import { startWatch, type Watch } from '../../platform/watch.ts'

/** One pause that can be tried as often as one likes. Nothing of it is kept. */
export function createPause(start = startWatch) {
  const $pause = atom<Pause>({ status: 'ready' })
  let watch: Watch | undefined

  function stop(): void {
    watch?.stop()
    watch = undefined
  }

  return {
    $pause,

    /** Begins to wait. While it waits, asking again changes nothing. */
    ask(): void {
      if (watch) return
      $pause.set(waited(0))
      watch = start(SECONDS, (second) => {
        $pause.set(waited(second))
        if (second === SECONDS) stop()
      })
    },

    /** Breaks the silence, where there is one. */
    speak(): void {
      if (!watch) return
      $pause.set(broken(watch.elapsed()))
      stop()
    },

    /** Goes back to before the question. */
    reset(): void {
      stop()
      $pause.set({ status: 'ready' })
    }
  }
}
