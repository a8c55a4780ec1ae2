import { useEffect, useRef } from 'preact/hooks'

/** A ref for the heading that takes the focus after each move of the person, and not before the first. */
export function useFocusAfter(moves: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moves > 0) heading.current?.focus()
  }, [moves])
  return heading
}
