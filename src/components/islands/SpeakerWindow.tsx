import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { liveAgenda } from '../../copy/live-agenda/en.ts'
import { slides as slidesCopy } from '../../copy/slides/en.ts'
import { runAt } from '../../core/workshop/agenda/run.ts'
import type { TimedBlock } from '../../core/workshop/agenda/timing.ts'
import { placeIn, type Step, stepFor } from '../../core/workshop/slide/showing.ts'
import { IN_ADDRESS } from '../../stores/workshop/agenda.ts'
import { $clock, $run } from '../../stores/workshop/live.ts'
import { $showing, joinWindows, stepSlides } from '../../stores/workshop/slides.ts'
import './SpeakerWindow.css'
import { SlideNotes } from './slides/SlideNotes.tsx'
import { SlideView } from './slides/SlideView.tsx'
import { type SlidesProps, useDeck } from './slides/use-deck.ts'
import { useKeys } from './slides/use-keys.ts'

const copy = slidesCopy.speakerView

interface Props extends SlidesProps {
  verdicts: Parameters<typeof SlideNotes>[0]['verdicts']
  /** Addresses of the page of sources and of the live view. */
  sources: string
  live: string
}

/** The speaker’s own screen: what is on the wall, the notes, what is next, and the time. */
export function SpeakerWindow(props: Props) {
  const { slides, verdicts, sources, live } = props
  const { awake, workshop, day, placed, deck } = useDeck(props)
  const { at, blank } = useStore($showing, { ssr: 'initial' })
  useEffect(() => (awake ? joinWindows(workshop?.id ?? '') : undefined), [awake, workshop?.id])
  const step = (step: Step) => stepSlides(placed, step)
  useKeys((key) => {
    // Notes are longer than a screen, so arrows up and down scroll them.
    const asked = /^Arrow(?:Up|Down)$/.test(key) ? undefined : stepFor(key)
    if (asked) step(asked)
    return asked !== undefined
  })

  if (!awake) return <div class="speaker-window" />
  const place = placeIn(placed, at)
  const slideAt = (index: number) => slides.find(({ id }) => id === placed[index]?.id)
  const [slide, next] = [slideAt(place), slideAt(place + 1)]
  const block = day.find((one) => one.block.id === placed[place]?.block)
  return (
    <div class="speaker-window">
      <section class="speaker-window_now" aria-labelledby="speaker-now">
        <h2 id="speaker-now" class="label">
          {copy.now}
        </h2>
        {slide && (
          <div class={`speaker-window_slide ${blank ? 'is-blank' : ''}`}>
            <SlideView slide={slide} deck={deck} level={3} />
          </div>
        )}
        <p role="status" class="speaker-window_place">
          {blank
            ? slidesCopy.wall.dark
            : slide && slidesCopy.wall.slide(place + 1, placed.length, slide.title)}
        </p>
        <div class="speaker-window_buttons">
          <button
            class="button button-quiet"
            type="button"
            disabled={place === 0 && !blank}
            onClick={() => step('previous')}
          >
            {slidesCopy.wall.previous}
          </button>
          <button
            class="button"
            type="button"
            disabled={place + 1 >= placed.length && !blank}
            onClick={() => step('next')}
          >
            {slidesCopy.wall.next}
          </button>
          <button
            class="button button-quiet"
            type="button"
            aria-pressed={blank}
            onClick={() => step('blank')}
          >
            {blank ? slidesCopy.wall.light : slidesCopy.wall.blank}
          </button>
        </div>
        <p class="meta speaker-window_keys">{copy.keys}</p>
      </section>
      <div class="speaker-window_side">
        <Times day={day} block={block} live={workshop && `${live}?${IN_ADDRESS}=${workshop.id}`} />
        <section aria-labelledby="speaker-next">
          <h2 id="speaker-next" class="label">
            {copy.next}
          </h2>
          {next ? (
            <div class="speaker-window_slide">
              <SlideView slide={next} deck={deck} level={3} />
            </div>
          ) : (
            <p>{copy.last}</p>
          )}
        </section>
      </div>
      {slide && (
        <section class="speaker-window_notes" aria-labelledby="speaker-notes">
          <h2 id="speaker-notes" class="label">
            {slidesCopy.notes}
          </h2>
          <SlideNotes slide={slide} verdicts={verdicts} sources={sources} level={3} />
        </section>
      )}
    </div>
  )
}

interface TimesProps {
  day: readonly TimedBlock[]
  /** The block that the slide on the wall belongs to. */
  block: TimedBlock | undefined
  /** Address of the live view, where a workshop is planned. */
  live: string | undefined
}

/** The time of day, the time since the beginning, and what is left of the block. */
function Times({ day, block, live }: TimesProps) {
  const moment = useStore($clock)
  const run = useStore($run)
  const [start, begin] = useState(0)
  const since = start || moment
  useEffect(() => {
    if (start === 0 && moment > 0) begin(moment)
  }, [moment])
  const standing = run && day.length > 0 ? runAt(run, day, moment).standing : undefined
  const running = standing?.status === 'running' ? standing : undefined
  return (
    <section class="speaker-window_times" aria-label={copy.clock}>
      <p class="speaker-window_clock">{copy.time(moment)}</p>
      <p>
        <span class="meta">{copy.elapsed}</span>{' '}
        <span class="speaker-window_figure" role="timer" aria-live="off">
          {liveAgenda.left(Math.round((moment - since) / 1000))}
        </span>{' '}
        <button class="speaker-window_reset" type="button" onClick={() => begin(moment)}>
          {copy.reset}
        </button>
      </p>
      {running ? (
        <p>
          <span class="meta">{copy.left}</span>{' '}
          <span class="speaker-window_figure" role="timer" aria-live="off">
            {liveAgenda.left(Math.ceil(running.left * 60 - 0.001))}
          </span>{' '}
          <span class="meta">{running.block.block.title}</span>
        </p>
      ) : (
        block && <p>{copy.block(block.block.title, block.minutes)}</p>
      )}
      {live && !running && (
        <p class="meta">
          {copy.live} <a href={live}>{copy.openLive}</a>
        </p>
      )}
    </section>
  )
}
