import { results } from '../../../copy/results/en.ts'
import { letterScore, type ScoredSection } from '../../../core/workbook/score.ts'
import type { Marks } from '../../../core/workbook/sheet.ts'
import { FilledTile } from '../../figures/FilledTile.tsx'

const copy = results.letters

interface Props {
  section: ScoredSection
  letters: {
    readonly name: string
    readonly letters: readonly { id: string; letter: string; term: string }[]
  }
  marks: Marks
}

/** A framework’s letters, each filled by the two answers that belong to it. */
export function Letters({ section, letters: { name, letters }, marks }: Props) {
  const scored = letters.map((letter) => ({
    ...letter,
    score: letterScore(section, letter.id, marks)
  }))
  return (
    <div class="section-result_letters">
      <ul aria-label={copy.label(name)}>
        {scored.map(({ id, letter, term, score }) => (
          <li key={id}>
            <FilledTile letter={letter} score={score} />
            <span>
              {term} <span class="section-result_score">{copy.score(score)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="meta">
        {copy.indicative} {scored.some(({ score }) => score === undefined) && copy.dashed}
      </p>
    </div>
  )
}
