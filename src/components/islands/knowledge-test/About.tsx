import { knowledgeTest } from '../../../copy/knowledge-test/en.ts'
import { chanceToReach } from '../../../core/assessment/interval.ts'

const copy = knowledgeTest.about

/** How the test works, what it can show, and what the mark means. */
export function About({ of, cut }: { of: number; cut: number }) {
  return (
    <>
      <h2>{copy.how.heading}</h2>
      <ul>
        {copy.how.points(of).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h2>{copy.shows.heading}</h2>
      <ul>
        {copy.shows.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h2>{copy.mark.heading}</h2>
      <p>{copy.mark.text(cut, of, chanceToReach(0.6, cut, of), chanceToReach(0.9, cut, of))}</p>
    </>
  )
}
