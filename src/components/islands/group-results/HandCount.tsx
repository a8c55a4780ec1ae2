import { groupResults } from '../../../copy/group-results/en.ts'
import { POINTS } from '../../../core/workbook/answer.ts'
import {
  type AskedForm,
  type Line,
  MOMENTS,
  type Moment
} from '../../../core/workshop/results/asked.ts'
import { cell, type Keys } from '../../../core/workshop/results/tally.ts'
import { typeCell } from '../../../stores/workshop/results.ts'

const copy = groupResults.hand

interface Props {
  asked: AskedForm
  keys: Keys
  typed: ReadonlyMap<string, string>
  /** Cells that can’t be counted. */
  bad: readonly string[]
}

/** The tally of paper forms, a number for each stroke list. */
export function HandCount({ asked, keys, typed, bad }: Props) {
  const input = (id: string, label: string) => (
    <input
      type="text"
      inputMode="numeric"
      autocomplete="off"
      aria-label={label}
      aria-invalid={bad.includes(id)}
      value={typed.get(id) ?? ''}
      onInput={({ currentTarget }) => typeCell(id, currentTarget.value)}
    />
  )
  const rows = (lines: readonly Line[], at: (id: string, point: number) => string, when: string) =>
    lines.map(({ id, text }) => (
      <tr key={`${when}${id}`}>
        <th scope="row">
          {when && <span class="meta">{when}</span>} {text}
        </th>
        {POINTS.map((point) => (
          <td key={point}>
            {input(at(id, point), copy.point(when ? `${when}, ${text}` : text, point))}
          </td>
        ))}
      </tr>
    ))
  const share = (at: Moment, id: string, about: string) => (
    <p key={at} class="group-results_share">
      <span class="meta">{copy[at]}</span>
      {input(cell.right(at, id), copy.cell(about, copy[at], 'right'))}
      <span>
        {copy.right} {copy.of}
      </span>
      {input(cell.of(at, id), copy.cell(about, copy[at], 'of'))}
    </p>
  )
  return (
    <section class="group-results_part no-print" aria-labelledby="results-hand">
      <h2 id="results-hand">{copy.heading}</h2>
      <p>{copy.text}</p>
      <details>
        <summary>{copy.open}</summary>
        <table class="group-results_tally">
          <caption class="meta">{copy.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{copy.question}</th>
              {POINTS.map((point) => (
                <th key={point} scope="col">
                  {point}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows(asked.ratings, cell.rating, '')}
            {rows(asked.thenNow, cell.past, copy.past)}
            {rows(asked.thenNow, cell.now, copy.now)}
          </tbody>
        </table>
        <h3>{copy.check}</h3>
        {asked.check.map(({ id, about, options }) => (
          <div key={id} class="group-results_question">
            <p>
              <strong>{about}</strong>{' '}
              <span class="meta">
                {copy.key(options.find((option) => option.id === keys[id])?.text ?? '')}
              </span>
            </p>
            {MOMENTS.map((at) => share(at, id, about))}
          </div>
        ))}
      </details>
      <p role="status" class="group-results_bad">
        {bad.length > 0 && copy.bad(bad.length)}
      </p>
    </section>
  )
}
