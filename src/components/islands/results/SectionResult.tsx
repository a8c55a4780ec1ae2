import { results } from '../../../copy/results/en.ts'
import { bandsFor, oneDecimal } from '../../../core/workbook/bands.ts'
import { basisOf } from '../../../core/workbook/basis.ts'
import type { ResultLenses, ResultRatings } from '../../../core/workbook/page-results.ts'
import { knowsTooLittle, lowestIn, sectionScore } from '../../../core/workbook/score.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { SectionBar } from '../../figures/SectionBar.tsx'
import type { Shown } from '../Results.tsx'
import { ItemScores } from './ItemScores.tsx'
import { Letters } from './Letters.tsx'
import { OpenSection } from './OpenSection.tsx'
import './SectionResult.css'

const copy = results.sections

interface Props extends Shown {
  section: ResultRatings | ResultLenses
  sheet: Sheet
}

/** How a section stands: its mean and how to read it, or what is missing, and its letters. */
export function SectionResult({ section, sheet, ...shown }: Props) {
  const rated = section.kind === 'lenses' ? { ...section, side: 'get' as const } : section
  const score = sectionScore(rated, sheet.marks)
  const basis = basisOf(rated, sheet)
  const lowest = lowestIn(rated, sheet.marks)
  const isOpen = basis.on === undefined
  return (
    <section class="section-result" aria-labelledby={`results-${section.id}`}>
      <div class="section-result_about">
        <h3 id={`results-${section.id}`}>{section.title}</h3>
        {isOpen && <p>{results.notBegun}</p>}
        {!isOpen && <Reading {...shown} score={score} reading={section.reading} />}
        {knowsTooLittle(score) && (
          <p class="section-result_finding">{copy.knowsTooLittle(score)}</p>
        )}
        {section.letters && lowest && score.status === 'mean' && (
          <p>
            {copy.lowest(
              lowest.items.map(({ short }) => short),
              lowest.score
            )}
          </p>
        )}
        {isOpen || score.open > 0 ? (
          <OpenSection {...shown} section={section} isBegun={!isOpen} />
        ) : null}
        {!isOpen && <p class="meta">{results.basis(basis)}</p>}
      </div>
      {!isOpen &&
        (section.letters ? (
          <Letters section={rated} letters={section.letters} marks={sheet.marks} />
        ) : (
          <ItemScores items={section.items} marks={sheet.marks} />
        ))}
    </section>
  )
}

interface ReadingProps extends Pick<Shown, 'bands' | 'often'> {
  score: ReturnType<typeof sectionScore>
  reading: string
}

function Reading({ score, reading, bands, often }: ReadingProps) {
  if (score.status === 'too-few') {
    return <p>{copy.tooFew(score)}</p>
  }
  const mean = oneDecimal(score.mean).toFixed(1)
  const [lower, upper] = bandsFor(score.mean, bands)
  return (
    <>
      <div class="section-result_bar">
        <p class="results_mean">{mean}</p>
        <div>
          <SectionBar
            mean={score.mean}
            borders={bands.slice(1).map(({ from }) => from)}
            label={copy.scale(mean, often[0] ?? '', often[4] ?? '')}
          />
          <p class="section-result_ends meta" aria-hidden="true">
            <span>{copy.end(1, often[0] ?? '')}</span>
            <span>{copy.end(5, often[4] ?? '')}</span>
          </p>
        </div>
      </div>
      <p>{upper ? copy.border(lower?.text ?? '', upper.text) : lower?.text}</p>
      <p class="meta">{reading}</p>
    </>
  )
}
