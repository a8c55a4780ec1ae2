import { results } from '../../../copy/results/en.ts'
import { scoreCalculator as calculator } from '../../../copy/score-calculator/en.ts'
import { recommendationOf } from '../../../core/workbook/recommendation.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { IntervalBar } from '../../figures/IntervalBar.tsx'

const copy = results.recommendation

/** The recommendation score with its range and with all that must stand beside it. */
export function Recommendation({ sheet }: { sheet: Sheet }) {
  const found = recommendationOf(sheet)
  if (found.status === 'none') return null
  return (
    <section class="results_recommendation" aria-labelledby="results-recommendation">
      <h2 id="results-recommendation">{copy.heading}</h2>
      {found.status === 'unreadable' ? (
        <p>{copy.unreadable(found.answers)}</p>
      ) : (
        <div class="results_pair">
          <div>
            <Score found={found} />
            <p class="meta">
              {copy.counts(found.counts)} {found.period && copy.period(found.period)}
            </p>
            {found.reasons.length > 0 && (
              <>
                <h3>{copy.reasons}</h3>
                <ul class="results_list">
                  {found.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div>
            <h3>{copy.beside}</h3>
            <ul class="results_list">
              <li>{response(found.response)}</li>
              <li>{found.chosenHow ? copy.chosen(found.chosenHow) : copy.notChosen}</li>
              {copy.cautions.map((caution) => (
                <li key={caution}>{caution}</li>
              ))}
            </ul>
            <p class="meta">{copy.footnote}</p>
          </div>
        </div>
      )}
    </section>
  )
}

type Found = Extract<ReturnType<typeof recommendationOf>, { status: 'read' }>

function response(response: Found['response']): string {
  return response.status === 'known'
    ? copy.response.known(response.answered, response.asked)
    : copy.response[response.status]
}

function Score({ found: { score } }: { found: Found }) {
  if (score.status === 'none') return <p>{calculator.none}</p>
  if (score.status === 'counts') {
    return (
      <>
        <p class="results_mean">{calculator.tooFew(score.n)}</p>
        <p>{calculator.tooFewReading}</p>
      </>
    )
  }
  const low = Math.round(score.low)
  const high = Math.round(score.high)
  const rounded = Math.round(score.score)
  return (
    <>
      <p class="results_mean">{calculator.score(rounded, low, high)}</p>
      <IntervalBar
        id="recommendation-bar"
        score={score.score}
        low={score.low}
        high={score.high}
        words={calculator.bar(rounded, low, high)}
      />
      <p>{calculator.reading[score.status](score.n, low, high)}</p>
    </>
  )
}
