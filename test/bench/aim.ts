interface Effect {
  /** When the page said the words, by its own clock; `Infinity` if it did not within 10 s. */
  at: number
  clicked: number
  /** True if the island of the question was still asleep at the click. */
  early: boolean
  /** Value of the answer that the click met. */
  value: string
}

declare global {
  interface Window {
    effect: Effect & { seen: Promise<Effect> }
  }
}

/**
 * Runs in the page, so it stands alone: waits for the first answer of a question, brings it onto
 * the screen, and notes in `window.effect` what a click on it brings about.
 *
 * @returns where to click
 */
export async function aim(on: { question: string; words: string }) {
  const answer = `${on.question} label:has(input[type=radio])`
  while (!document.querySelector(answer)) await new Promise(requestAnimationFrame)
  const label = document.querySelector(answer) as HTMLLabelElement
  const id = label.closest('form')?.id ?? ''

  if (!window.effect) {
    const effect = { at: Number.POSITIVE_INFINITY, clicked: 0, early: false, value: '' }
    const seen = new Promise<Effect>((done) => {
      new MutationObserver(() => {
        if (!document.getElementById(id)?.textContent?.includes(on.words)) return
        effect.at = Math.min(effect.at, performance.now())
        done(effect)
      }).observe(document, { subtree: true, childList: true, characterData: true })
      setTimeout(() => done(effect), 10_000)
    })
    window.effect = Object.assign(effect, { seen })
    const note = ({ target, timeStamp }: Event) => {
      const met = (target as Element).closest<HTMLLabelElement>(`form[id="${id}"] label`)
      if (!met || effect.clicked > 0) return
      effect.clicked = timeStamp
      effect.early = met.closest('astro-island[ssr]') !== null
      effect.value = (met.control as HTMLInputElement).value
    }
    addEventListener('click', note, { capture: true })
  }

  label.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { height, left, top, width } = label.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
