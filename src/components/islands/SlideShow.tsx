import { useStore } from '@nanostores/preact'
import { useEffect, useRef } from 'preact/hooks'

import { slides as slidesCopy } from '../../copy/slides/en.ts'
import { placeIn, type Step, stepFor } from '../../core/workshop/slide/showing.ts'
import { IN_ADDRESS } from '../../stores/workshop/agenda.ts'
import {
  $showing,
  joinWindows,
  keepScreenOn,
  stepSlides,
  toggleFullScreen
} from '../../stores/workshop/slides.ts'
import './SlideShow.css'
import { SlideView } from './slides/SlideView.tsx'
import { swipes } from './slides/swipes.ts'
import { type SlidesProps, useDeck } from './slides/use-deck.ts'
import { useKeys } from './slides/use-keys.ts'

const copy = slidesCopy.wall

interface Props extends SlidesProps {
  /** Address of the speaker’s window, and of the page with all slides. */
  speaker: string
  overview: string
}

/** The wall: one slide at a time, moved by keys, a remote, a finger or the speaker’s window. */
export function SlideShow(props: Props) {
  const { slides, speaker, overview } = props
  const { awake, workshop, placed, deck } = useDeck(props)
  const { at, blank } = useStore($showing, { ssr: 'initial' })
  useEffect(keepScreenOn, [])
  useEffect(() => (awake ? joinWindows(workshop?.id ?? '') : undefined), [awake, workshop?.id])
  const now = useRef(placed)
  now.current = placed
  const wall = useRef<HTMLDivElement>(null)

  const step = (step: Step) => stepSlides(now.current, step)
  useKeys((key) => {
    const asked = stepFor(key)
    if (key.toLowerCase() === 'f') void toggleFullScreen()
    else if (asked) step(asked)
    else return false
    return true
  })
  useEffect(() => (wall.current ? swipes(wall.current, step) : undefined), [awake])

  const place = placeIn(placed, at)
  const shown = slides.find(({ id }) => id === placed[place]?.id)
  const there = workshop ? `?${IN_ADDRESS}=${workshop.id}` : ''
  return (
    <div class={`slide-show ${awake ? 'is-awake' : ''} ${awake && blank ? 'is-blank' : ''}`}>
      <div ref={wall} class="slide-show_wall">
        {placed.map(({ id }, index) => {
          const slide = slides.find((one) => one.id === id)
          return (
            slide && (
              <section
                key={id}
                class={`slide-show_slide ${awake && index !== place ? 'is-away' : ''}`}
                aria-labelledby={`slide-${id}`}
              >
                <SlideView slide={slide} deck={deck} level={2} />
              </section>
            )
          )
        })}
        {awake && placed.length === 0 && <p class="slide-show_empty">{copy.empty}</p>}
      </div>
      {awake && (
        <div class="slide-show_bar no-print">
          <p class="visually-hidden" role="status">
            {blank
              ? copy.dark
              : shown && copy.slide(place + 1, placed.length, titleOf(shown, deck.opening.title))}
          </p>
          <button
            class="slide-show_button"
            type="button"
            disabled={place === 0 && !blank}
            aria-label={copy.previous}
            onClick={() => step('previous')}
          >
            <span aria-hidden="true">←</span>
          </button>
          <span class="slide-show_place" aria-hidden="true">
            {copy.place(place + 1, placed.length)}
          </span>
          <button
            class="slide-show_button"
            type="button"
            disabled={place + 1 >= placed.length && !blank}
            aria-label={copy.next}
            onClick={() => step('next')}
          >
            <span aria-hidden="true">→</span>
          </button>
          <button
            class="slide-show_button"
            type="button"
            aria-pressed={blank}
            onClick={() => step('blank')}
          >
            {blank ? copy.light : copy.blank}
          </button>
          <button class="slide-show_button" type="button" onClick={() => void toggleFullScreen()}>
            {copy.full}
          </button>
          <a class="slide-show_button" href={speaker + there} target="_blank" rel="noopener opener">
            {copy.speaker}
          </a>
          <a class="slide-show_button" href={overview + there}>
            {copy.leave}
          </a>
        </div>
      )}
    </div>
  )
}

function titleOf({ title, shows }: SlidesProps['slides'][number], opening: string): string {
  return shows.kind === 'opening' ? opening : title
}
