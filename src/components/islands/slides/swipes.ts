/** So far a finger has to go, in CSS px. */
const FAR = 50

/**
 * Hears swipes across an element: left for the next, right for the previous.
 *
 * @returns a function that ends it
 */
export function swipes(
  element: HTMLElement,
  step: (step: 'next' | 'previous') => void
): () => void {
  const stop = new AbortController()
  let from: { x: number; y: number } | undefined
  element.addEventListener(
    'pointerdown',
    ({ clientX, clientY, pointerType }) => {
      from = pointerType === 'mouse' ? undefined : { x: clientX, y: clientY }
    },
    { signal: stop.signal }
  )
  element.addEventListener(
    'pointerup',
    ({ clientX, clientY }) => {
      if (!from) return
      const [across, down] = [clientX - from.x, clientY - from.y]
      from = undefined
      if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(down)) {
        step(across < 0 ? 'next' : 'previous')
      }
    },
    { signal: stop.signal }
  )
  return () => stop.abort()
}
