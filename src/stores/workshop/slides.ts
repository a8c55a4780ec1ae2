import { atom, computed, type ReadableAtom } from 'nanostores'

import { isObject } from '../../core/record/is-object.ts'
import { type Choice, chosen, type Placed, readChoice } from '../../core/workshop/slide/deck.ts'
import { readMessage, type Showing, type Step, stepped } from '../../core/workshop/slide/showing.ts'
import { type Channel, notePlace, openChannel, placeInAddress } from '../../platform/windows.ts'
import { fieldOf, keepField } from './field.ts'

export { keepScreenOn } from '../../platform/wake-lock.ts'
export { toggleFullScreen, wholeAddress } from '../../platform/windows.ts'

const $kept = fieldOf('slides')

/** What was changed by hand in the slides of the workshop of this page. */
export const $choice: ReadableAtom<Choice> = computed($kept, readChoice)

/** Who invites to the workshop of this page, as it was typed. */
export const $host: ReadableAtom<string> = computed(fieldOf('host'), (host) =>
  typeof host === 'string' ? host : ''
)

/** Keeps who invites. */
export function keepHost(host: string): void {
  keepField('host', host)
}

/** Takes a slide in or out. `planned`: whether the agenda has it. */
export function chooseSlide(id: string, shown: boolean, planned: boolean): void {
  const kept = $kept.get()
  keepField('slides', {
    ...(isObject(kept) ? kept : {}),
    ...chosen($choice.get(), id, shown, planned)
  })
}

/** What is on the wall, the same in every window of this browser that shows this workshop. */
export const $showing = atom<Showing>({ at: '', blank: false })
let channel: Channel | undefined

/**
 * Keeps this window in step with the others. It asks them what they show; where nobody answers,
 * it begins where its address says.
 *
 * @param workshop its id, empty where none is planned
 * @returns a function that ends it
 */
export function joinWindows(workshop: string): () => void {
  $showing.set({ at: placeInAddress(), blank: false })
  const own = openChannel(`be-sure-slides-${workshop}`, (said) => {
    const message = readMessage(said)
    if (message?.kind === 'shows') show({ at: message.at, blank: message.blank })
    else if (message && $showing.get().at !== '') tell()
  })
  channel = own
  own.say({ kind: 'asks' })
  return () => own.close()
}

/** Takes a step in all windows. */
export function stepSlides(deck: readonly Placed[], step: Step): void {
  show(stepped($showing.get(), deck, step))
  tell()
}

function show(showing: Showing): void {
  $showing.set(showing)
  notePlace(showing.at)
}

function tell(): void {
  channel?.say({ kind: 'shows', ...$showing.get() })
}
