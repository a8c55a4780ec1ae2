import { useEffect, useState } from 'preact/hooks'

import { dueCards as copy } from '../../copy/due-cards/en.ts'

interface Props {
  /** Address of the review page. */
  review: string
  /** False while nothing can be due, since no check was answered. */
  answered: boolean
}

/** The way to the review box. It says how many cards are due, once the page has time to count. */
export function DueCards({ review, answered }: Props) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (!answered) return
    const tell = async () => {
      try {
        const { countDue } = await import('../../stores/review.ts')
        setCount(await countDue(`${review}box.json`))
      } catch {
        // Offline, the link stays as it is.
      }
    }
    // Safari has no idle callback.
    const later = window.requestIdleCallback ?? setTimeout
    later(tell)
  }, [answered, review])
  return <a href={review}>{count > 0 ? copy.due(count) : copy.link}</a>
}
