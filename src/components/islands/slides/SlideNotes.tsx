import { slides as copy } from '../../../copy/slides/en.ts'
import type { PageSlide } from '../../../core/workshop/slide/page-slides.ts'
import './SlideNotes.css'

interface Props {
  slide: PageSlide
  /** What the verdicts on a claim are called. */
  verdicts: Readonly<Record<PageSlide['sources'][number]['verdict'], string>>
  /** Address of the page of sources. */
  sources: string
  /** Level of the headings. */
  level?: 3 | 4
}

/** What the facilitator says and does, and how far each claim carries. */
export function SlideNotes({ slide, verdicts, sources, level = 4 }: Props) {
  const Heading = `h${level}` as 'h4'
  const { id, notes, rules } = slide
  return (
    <div class="slide-notes">
      <ul class="slide-notes_list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {rules.length > 0 && (
        <>
          <Heading class="slide-notes_heading">{copy.readAloud}</Heading>
          <ol class="slide-notes_list">
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
        </>
      )}
      {slide.sources.length > 0 && (
        <>
          <Heading class="slide-notes_heading">{copy.sources}</Heading>
          <ul class="slide-notes_sources">
            {slide.sources.map((source) => (
              <li key={`${id}-${source.id}`}>
                <strong>{source.claim}.</strong>{' '}
                <span class="slide-notes_verdict">{verdicts[source.verdict]}.</span> {source.say}{' '}
                <span class="slide-notes_work">
                  {source.work} <a href={`${sources}#${source.id}`}>{copy.source(source.id)}</a>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
