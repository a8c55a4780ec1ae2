/**
 * Lets the browser ask before a page is left on which something would be lost.
 *
 * @param wouldLose asked when the page is about to go; it may still try to save
 */
export function guardLeaving(wouldLose: () => boolean): void {
  if (typeof window === 'undefined') return
  window.addEventListener('beforeunload', (event) => {
    if (wouldLose()) event.preventDefault()
  })
}
