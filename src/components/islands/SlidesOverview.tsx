import { useState } from 'preact/hooks'

import { slides as copy } from '../../copy/slides/en.ts'
import type { PageSlide } from '../../core/workshop/slide/page-slides.ts'
import { IN_ADDRESS } from '../../stores/workshop/agenda.ts'
import { chooseSlide, keepHost } from '../../stores/workshop/slides.ts'
import { Saved } from './Saved.tsx'
import './SlidesOverview.css'
import { SlideNotes } from './slides/SlideNotes.tsx'
import { SlideView } from './slides/SlideView.tsx'
import { type SlidesProps, useDeck } from './slides/use-deck.ts'
import './LinkButton.css'

interface Props extends SlidesProps {
  verdicts: Parameters<typeof SlideNotes>[0]['verdicts']
  /** Addresses of the wall, the speaker’s window, the page of sources, and the agenda. */
  wall: string
  speaker: string
  sources: string
  plan: string
}

/** All slides with their notes: which ones show, the ways to the wall, and print. */
export function SlidesOverview(props: Props) {
  const { slides, verdicts, wall, speaker, sources, plan } = props
  const { awake, workshop, planned, placed, deck, host } = useDeck(props)
  const [paper, setPaper] = useState<'slides' | 'notes'>('notes')
  const printOut = (what: 'slides' | 'notes') => {
    setPaper(what)
    setTimeout(() => print())
  }
  const there = workshop ? `?${IN_ADDRESS}=${workshop.id}` : ''
  const on = placed.flatMap(({ id }) => slides.find((one) => one.id === id) ?? [])
  const off = slides.filter((slide) => !on.includes(slide))
  const choice = ({ id, title }: PageSlide, shown: boolean) => (
    <label key={id} class="slides-overview_choose no-print">
      <input
        type="checkbox"
        checked={shown}
        onChange={({ currentTarget }) =>
          chooseSlide(
            id,
            currentTarget.checked,
            planned.some((one) => one.id === id)
          )
        }
      />
      {copy.show(title)}
    </label>
  )
  return (
    <div class={`slides-overview is-${paper}`}>
      {awake && (
        <div class="slides-overview_top no-print">
          {!workshop && (
            <p>
              {copy.unplanned} <a href={plan}>{copy.plan}</a>
            </p>
          )}
          <p class="slides-overview_ways">
            <a class="button" href={wall + there}>
              {copy.open}
            </a>
            <a
              class="button button-quiet"
              href={speaker + there}
              target="_blank"
              rel="noopener opener"
            >
              {copy.speaker}
            </a>
          </p>
          <p class="meta">{copy.windows}</p>
          {workshop && (
            <p class="slides-overview_host">
              <label for="slides-host">{copy.host}</label>
              <input
                id="slides-host"
                type="text"
                autocomplete="organization"
                value={host}
                aria-describedby="slides-host-hint"
                onInput={({ currentTarget }) => keepHost(currentTarget.value)}
              />
              <span id="slides-host-hint" class="meta">
                {copy.hostHint}
              </span>
            </p>
          )}
          <p class="slides-overview_ways">
            <button class="link-button" type="button" onClick={() => printOut('slides')}>
              {copy.print.slides}
            </button>
            <button class="link-button" type="button" onClick={() => printOut('notes')}>
              {copy.print.notes}
            </button>
          </p>
          <h2>{copy.list}</h2>
          <p class="meta">
            {copy.count(placed.length, slides.length)} {workshop && <Saved />}
          </p>
        </div>
      )}
      <ol class="slides-overview_list">
        {on.map((slide) => (
          <li key={slide.id} class="slides-overview_slide">
            <div class="slides-overview_picture">
              <SlideView slide={slide} deck={deck} level={awake ? 3 : 2} />
            </div>
            <div class="slides-overview_notes">
              {workshop && choice(slide, true)}
              <SlideNotes
                slide={slide}
                verdicts={verdicts}
                sources={sources}
                level={awake ? 4 : 3}
              />
            </div>
          </li>
        ))}
      </ol>
      {off.length > 0 && (
        <section class="slides-overview_off no-print" aria-labelledby="slides-off">
          <h2 id="slides-off">{copy.off}</h2>
          {off.map((slide) => choice(slide, false))}
        </section>
      )}
    </div>
  )
}
