import type { ComponentChildren, JSX } from 'preact'

import { slides as copy } from '../../../copy/slides/en.ts'
import type { PageSlide } from '../../../core/workshop/slide/page-slides.ts'
import { RunningBalance, type RunningBalanceWords } from '../../figures/RunningBalance.tsx'
import {
  SatisfactionLoyaltyCurve,
  type SatisfactionLoyaltyCurveWords
} from '../../figures/SatisfactionLoyaltyCurve.tsx'
import {
  WantGetCompetition,
  type WantGetCompetitionWords
} from '../../figures/WantGetCompetition.tsx'
import { Onward } from './Onward.tsx'
import { Opening, type OpeningWords } from './Opening.tsx'
import './SlideView.css'

/** The words of the drawings that slides show. */
export interface DrawingWords {
  readonly 'running-balance': RunningBalanceWords
  readonly 'satisfaction-loyalty-curve': SatisfactionLoyaltyCurveWords
  readonly 'want-get-competition': WantGetCompetitionWords
}

/** What all slides of a deck share. */
export interface Deck {
  readonly drawings: DrawingWords
  readonly opening: OpeningWords
  /** Address of the site, where others can reach it. */
  readonly address: string | undefined
}

interface Props {
  slide: PageSlide
  deck: Deck
  /** Level of its title on the page. */
  level?: 1 | 2 | 3
}

/** A slide, as large as its place: on the wall, beside its notes, or on paper. */
export function SlideView({ slide, deck, level = 2 }: Props) {
  const { id, title, shows } = slide
  const Title = `h${level}` as keyof JSX.IntrinsicElements as 'h2'
  return (
    <div class={`slide-view slide-view-${shows.kind}`}>
      <div class="slide-view_face">
        <Title class="slide-view_title" id={`slide-${id}`}>
          {shows.kind === 'opening' ? deck.opening.title : title}
        </Title>
        <Body id={id} shows={shows} deck={deck} />
      </div>
    </div>
  )
}

function Body({ id, shows, deck }: { id: string; shows: PageSlide['shows']; deck: Deck }) {
  switch (shows.kind) {
    case 'opening':
      return <Opening words={deck.opening} />
    case 'lines': {
      const List = shows.numbered ? 'ol' : 'ul'
      return (
        <>
          <List
            class={`slide-view_items ${sizeOf(shows.items)} ${shows.numbered ? 'is-numbered' : ''}`}
          >
            {shows.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </List>
          <Ask>{shows.ask}</Ask>
        </>
      )
    }
    case 'pair':
      return (
        <>
          <div class="slide-view_sides">
            {shows.sides.map(({ name, items }) => (
              <div key={name} class="slide-view_side">
                <p class="slide-view_name">{name}</p>
                {items.map((item) => (
                  <p key={item}>{item}</p>
                ))}
              </div>
            ))}
          </div>
          <Ask>{shows.ask}</Ask>
        </>
      )
    case 'letters':
      return (
        <>
          <ul class={`slide-view_letters ${sizeOf(shows.letters.map(({ term }) => term))}`}>
            {shows.letters.map((letter) => (
              <li key={letter.id}>
                <b class="slide-view_tile" aria-hidden="true">
                  {letter.letter}
                </b>
                {letter.term}
              </li>
            ))}
          </ul>
          <Ask>{shows.ask}</Ask>
        </>
      )
    case 'scene':
      return (
        <div class="slide-view_sides">
          <div class="slide-view_side">
            <p class="slide-view_name">{copy.usual}</p>
            <p>“{shows.usual}”</p>
          </div>
          <div class="slide-view_side">
            <p class="slide-view_name">{copy.better}</p>
            <p>“{shows.better}”</p>
          </div>
        </div>
      )
    case 'score':
      return (
        <>
          <p class="slide-view_counts">
            {copy.counts(shows.promoters, shows.passives, shows.detractors)}
          </p>
          <p class="slide-view_score">{copy.score(shows.score.score)}</p>
          <Ask>{copy.range(shows.score.low, shows.score.high)}</Ask>
        </>
      )
    case 'drawing':
      return (
        <div class="slide-view_drawing">
          <Drawing id={`drawing-${id}`} figure={shows.figure} words={deck.drawings} />
        </div>
      )
    case 'onward':
      return <Onward items={shows.items} address={deck.address} />
  }
}

/** Few lines are large, many stand in two columns. */
function sizeOf({ length }: readonly string[]): string {
  return length > 4 ? 'is-many' : length < 4 ? 'is-few' : ''
}

/** What is to be answered, aloud or on paper. */
function Ask({ children }: { children: ComponentChildren }) {
  return children ? <p class="slide-view_ask">{children}</p> : null
}

interface DrawingProps {
  id: string
  figure: keyof DrawingWords
  words: DrawingWords
}

function Drawing({ id, figure, words }: DrawingProps) {
  if (figure === 'running-balance') return <RunningBalance id={id} words={words[figure]} />
  if (figure === 'want-get-competition') return <WantGetCompetition id={id} words={words[figure]} />
  return <SatisfactionLoyaltyCurve id={id} words={words[figure]} />
}
