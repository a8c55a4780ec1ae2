import { useEffect, useRef, useState } from 'preact/hooks'

import { review as copy } from '../../copy/review/en.ts'
import type { CardText } from '../../core/review/card-text.ts'
import { boxIn, loadLessons, loadTexts } from '../../stores/review.ts'
import './Review.css'
import { type Deck, Session } from './review/Session.tsx'

interface Props {
  /** Address of the folder that holds `box.json` and `cards.json`. */
  files: string
  /** Lesson id → its title and address. */
  lessons: Deck['lessons']
  /** Address of the outline. */
  learn: string
}

/** The cards of today, one after the other. */
export function Review({ files, lessons, learn }: Props) {
  const [loaded, setLoaded] = useState<'loading' | 'failed' | Deck>('loading')
  const [tries, setTries] = useState(0)
  const says = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    const load = async () => {
      const [box, texts] = await Promise.all([
        loadLessons(`${files}box.json`),
        loadTexts(`${files}cards.json`)
      ])
      if (!box || !texts) return setLoaded('failed')
      const words = new Map(texts.map((text): [string, CardText] => [text.id, text]))
      setLoaded({ $box: boxIn(box), words, lessons })
    }
    void load()
  }, [files, lessons, tries])

  const again = () => {
    // The button goes away, so the focus moves to what tells how it went.
    says.current?.focus()
    setLoaded('loading')
    setTries(tries + 1)
  }

  return (
    <section class="review">
      {typeof loaded === 'object' ? (
        <Session deck={loaded} learn={learn} asked={tries > 0} />
      ) : (
        <>
          <p ref={says} tabIndex={-1} role="status">
            {copy[loaded]}
          </p>
          {loaded === 'failed' && (
            <button class="button" type="button" onClick={again}>
              {copy.tryAgain}
            </button>
          )}
        </>
      )}
    </section>
  )
}
