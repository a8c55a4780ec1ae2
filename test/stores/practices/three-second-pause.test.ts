import { expect, test } from 'vitest'

import { createPause } from '../../../src/stores/practices/three-second-pause.ts'

/** A pause whose watch is moved by hand. */
function byHand() {
  const watch = { elapsed: 0, reach: (_second: number) => {}, stopped: 0 }
  const pause = createPause((_seconds, reach) => {
    watch.reach = reach
    return { elapsed: () => watch.elapsed, stop: () => watch.stopped++ }
  })
  return { pause, watch }
}

test('who waits for three seconds gets an answer', () => {
  const { pause, watch } = byHand()
  pause.ask()
  for (const second of [1, 2]) {
    watch.reach(second)
    expect(pause.$pause.get()).toEqual({ status: 'waiting', second: second + 1 })
  }
  watch.reach(3)
  expect(pause.$pause.get()).toEqual({ status: 'answered' })
})

test('who speaks early is told when, and the watch stops', () => {
  const { pause, watch } = byHand()
  pause.ask()
  watch.elapsed = 1400
  pause.speak()
  expect(pause.$pause.get()).toEqual({ status: 'early', after: 1.5, second: 2 })
  expect(watch.stopped).toBe(1)
})

test('asking twice does not begin the pause again', () => {
  const { pause, watch } = byHand()
  pause.ask()
  watch.reach(2)
  pause.ask()
  expect(pause.$pause.get()).toEqual({ status: 'waiting', second: 3 })
})

test('words before the question or after the answer change nothing', () => {
  const { pause, watch } = byHand()
  pause.speak()
  expect(pause.$pause.get()).toEqual({ status: 'ready' })
  pause.ask()
  watch.reach(3)
  pause.speak()
  expect(pause.$pause.get()).toEqual({ status: 'answered' })
})

test('it can be asked again after either end', () => {
  const { pause } = byHand()
  for (const end of [pause.speak, pause.reset]) {
    pause.ask()
    end()
    pause.ask()
    expect(pause.$pause.get()).toEqual({ status: 'waiting', second: 1 })
  }
})
