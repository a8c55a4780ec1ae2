import { summary as copy } from '../../../copy/summary/en.ts'
import { SIDES } from '../../../core/workbook/answer.ts'
import { oneDecimal } from '../../../core/workbook/bands.ts'
import type { MapItem } from '../../../core/workbook/lens-map.ts'
import type { SharedBand } from '../../../core/workbook/shared-sections.ts'
import type { Summary, SummarySection } from '../../../core/workbook/summary.ts'
import './SummarySheet.css'

interface Props {
  summary: Summary
  bands: readonly SharedBand[]
  course: string
  edition: string
  /** In ms since 1970. */
  madeAt: number
}

/** The summary as others see it, with nothing on it that anybody typed. */
export function SummarySheet({ summary, bands, course, edition, madeAt }: Props) {
  const { places, steps } = summary
  return (
    <article class="summary-sheet" aria-label={copy.title}>
      <header>
        <p class="summary-sheet_label">
          {course} · {copy.label}
        </p>
        <h3 class="summary-sheet_title">{copy.title}</h3>
        <p class="summary-sheet_soft">{copy.basis(summary.rated, summary.of, madeAt)}</p>
      </header>
      <section>
        <h4 class="summary-sheet_heading">{copy.sections.heading}</h4>
        <p>{copy.sections.text}</p>
        <table class="summary-sheet_sections">
          <thead>
            <tr>
              <th scope="col">{copy.sections.section}</th>
              <th scope="col">{copy.sections.mean}</th>
              <th scope="col">{copy.sections.basis}</th>
            </tr>
          </thead>
          <tbody>
            {summary.sections.map((section) => (
              <SectionRow key={section.id} section={section} />
            ))}
          </tbody>
        </table>
        <p class="summary-sheet_soft">{copy.sections.bands(bands)}</p>
      </section>
      <section>
        <h4 class="summary-sheet_heading">{copy.steps.heading}</h4>
        {steps.length === 0 ? (
          <p>{copy.steps.none}</p>
        ) : (
          <>
            <p>{copy.steps.text}</p>
            <ol>
              {steps.map(({ item, step }) => (
                <li key={item.id}>
                  <strong>{item.text}</strong>{' '}
                  <span class="summary-sheet_why">{copy.steps.why(item.want, item.room)}</span>
                  <p>
                    {copy.steps.first} {step}
                  </p>
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
      <section>
        <h4 class="summary-sheet_heading">{copy.map.heading}</h4>
        {places.length === 0 ? (
          <p>{copy.map.none}</p>
        ) : (
          <>
            <p>{copy.map.text}</p>
            <table class="summary-sheet_map">
              <thead>
                <tr>
                  <th scope="col">{copy.map.item}</th>
                  {SIDES.map((side) => (
                    <th key={side} scope="col">
                      {copy.map.sides[side]}
                    </th>
                  ))}
                </tr>
              </thead>
              {places.map(({ place, items }) => (
                <Area key={place} name={copy.map.place(place)} items={items} />
              ))}
            </table>
            <p class="summary-sheet_soft">{copy.map.key}</p>
          </>
        )}
      </section>
      <section class="summary-sheet_cautions">
        <h4 class="summary-sheet_heading">{copy.cautions.heading}</h4>
        <ul>
          {copy.cautions.list.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </section>
      <footer class="summary-sheet_soft">
        <p>{copy.foot(course, edition)}</p>
      </footer>
    </article>
  )
}

/** Ends of the scale, and how long its line is drawn. */
const FROM = 1
const TO = 5
const LENGTH = 160

function SectionRow({ section }: { section: SummarySection }) {
  const { title, score, bands } = section
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        {score.status === 'mean' ? (
          <>
            <strong class="summary-sheet_mean">{oneDecimal(score.mean).toFixed(1)}</strong>{' '}
            <span>{bands.join(copy.sections.or)}</span>
            <svg aria-hidden="true" class="summary-sheet_bar" viewBox={`0 0 ${LENGTH} 6`}>
              <rect width={LENGTH} height="6" rx="3" />
              <rect
                width={((score.mean - FROM) / (TO - FROM)) * LENGTH}
                height="6"
                rx="3"
                class="summary-sheet_filled"
              />
            </svg>
          </>
        ) : (
          copy.sections.tooFew
        )}
      </td>
      <td>{copy.sections.based(section)}</td>
    </tr>
  )
}

function Area({ name, items }: { name: string; items: readonly MapItem[] }) {
  return (
    <tbody>
      <tr class="summary-sheet_area">
        <th scope="rowgroup" colSpan={1 + SIDES.length}>
          {name}
        </th>
      </tr>
      {items.map((item) => (
        <tr key={item.id}>
          <th scope="row">{item.text}</th>
          {SIDES.map((side) => (
            <td key={side} data-label={copy.map.sides[side]}>
              {copy.map.given(item[side])}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
