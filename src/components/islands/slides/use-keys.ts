import { useEffect, useRef } from 'preact/hooks'

/**
 * Hears keys, unless the browser or a control has a use for them.
 *
 * @param take does what a key asks for, and says whether it asked for anything
 */
export function useKeys(take: (key: string) => boolean): void {
  const current = useRef(take)
  current.current = take
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, key, target } = event
      if (event.defaultPrevented || altKey || ctrlKey || metaKey) return
      const control = target instanceof Element && target.closest('a, button, summary, input')
      if (control && (key === ' ' || key === 'Enter')) return
      if (current.current(key)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
