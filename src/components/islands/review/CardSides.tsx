import { useEffect, useRef, useState } from 'preact/hooks'

import { review as copy } from '../../../copy/review/en.ts'
import type { Grade } from '../../../core/record/kinds.ts'
import type { CardText } from '../../../core/review/card-text.ts'
import { useFocusAfter } from './focus.ts'

interface Props {
  text: CardText
  position: string
  /** Where the card is from. */
  lesson: { title: string; href: string } | undefined
  /** How often the person went on or back; the card takes the focus after each. */
  moves: number
  onJudge: (grade: Grade) => void
}

/** One card: the question, on request the answer, and then how it went. */
export function CardSides({ text, position, lesson, moves, onJudge }: Props) {
  const { scene, ask, parts = [], places = [] } = text
  const [shown, setShown] = useState(false)
  const heading = useFocusAfter(moves)
  const back = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (shown) back.current?.focus()
  }, [shown])

  return (
    <div class="review_card">
      <h2 ref={heading} tabIndex={-1}>
        <span class="review_position">{position}</span>
        {scene && <span class="review_scene">{scene}</span>}
        <span class="review_ask">{ask}</span>
      </h2>
      {!shown && parts.length > 0 && (
        <ul class="review_parts">
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      {!shown && places.length > 0 && (
        <p class="review_places">
          <strong>{copy.places}</strong> {places.join(' · ')}
        </p>
      )}
      {shown ? (
        <>
          <div ref={back} class="review_answer" tabIndex={-1}>
            <h3 class="label">{copy.answer}</h3>
            <Answer answer={text.answer} />
            {lesson && (
              <p class="meta">
                {copy.from} <a href={lesson.href}>{lesson.title}</a>
              </p>
            )}
          </div>
          <fieldset class="review_judge">
            <legend>{copy.judge}</legend>
            <button class="button button-quiet" type="button" onClick={() => onJudge('knew')}>
              {copy.knew}
            </button>
            <button class="button button-quiet" type="button" onClick={() => onJudge('not-yet')}>
              {copy.notYet}
            </button>
          </fieldset>
        </>
      ) : (
        <button class="button" type="button" onClick={() => setShown(true)}>
          {copy.show}
        </button>
      )}
    </div>
  )
}

function Answer({ answer }: Pick<CardText, 'answer'>) {
  if (answer.kind === 'words') {
    return (
      <>
        <p>{answer.text}</p>
        {answer.reason && <p class="review_reason">{answer.reason}</p>}
      </>
    )
  }
  const List = answer.kind === 'steps' ? 'ol' : 'ul'
  return (
    <List>
      {answer.lines.map(({ text, place }) => (
        <li key={text}>
          {text} {place && <strong>{place}</strong>}
        </li>
      ))}
    </List>
  )
}
