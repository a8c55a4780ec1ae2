import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { review as copy } from '../../../copy/review/en.ts'
import type { Grade } from '../../../core/record/kinds.ts'
import type { CardText } from '../../../core/review/card-text.ts'
import { reviewOn } from '../../../core/review/standing.ts'
import { type Box, dayHere, gradeCard, takeBack } from '../../../stores/review.ts'
import { Saved } from '../Saved.tsx'
import { CardSides } from './CardSides.tsx'
import { Empty, Rest } from './Rest.tsx'

/** All that is needed to show the cards in somebody’s box. */
export interface Deck {
  $box: Box
  /** Card id → what stands on it. */
  words: ReadonlyMap<string, CardText>
  lessons: Readonly<Record<string, { title: string; href: string }>>
}

interface Props {
  deck: Deck
  learn: string
  /** True when the person asked for the cards, so that the focus may move to them. */
  asked: boolean
}

/** Shows what is next today: a card, or that there is none. */
export function Session({ deck, learn, asked }: Props) {
  const box = useStore(deck.$box)
  const [graded, setGraded] = useState<readonly string[]>([])
  const [moves, setMoves] = useState(asked ? 1 : 0)
  const known = box.filter(({ id }) => deck.words.has(id))
  const standing = reviewOn(dayHere(), known)

  const judge = (card: string, grade: Grade) => {
    setGraded([...graded, gradeCard(card, grade)])
    setMoves(moves + 1)
  }
  const back = () => {
    takeBack(graded.at(-1) ?? '')
    setGraded(graded.slice(0, -1))
    setMoves(moves + 1)
  }

  return (
    <>
      {standing.status === 'empty' && <Empty moves={moves} learn={learn} />}
      {standing.status === 'rest' && <Rest moves={moves} standing={standing} />}
      {standing.status === 'card' && (
        <CardSides
          key={`${standing.card.id} ${moves}`}
          moves={moves}
          text={deck.words.get(standing.card.id) as CardText}
          position={copy.position(standing.at, standing.of)}
          lesson={deck.lessons[standing.card.lesson]}
          onJudge={(grade) => judge(standing.card.id, grade)}
        />
      )}
      {graded.length > 0 && (
        <p class="review_foot no-print">
          <button class="review_back" type="button" onClick={back}>
            {copy.back}
          </button>
          <Saved />
        </p>
      )}
    </>
  )
}
