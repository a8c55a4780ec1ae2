import { completion as copy } from '../../../copy/completion/en.ts'
import type { AfterResults } from '../../../core/assessment/result.ts'
import { checkCode } from '../../../core/completion/check-code.ts'
import type { Completion, RolePlays } from '../../../core/completion/completion.ts'
import type { Dates } from '../../../core/completion/dates.ts'

/** Letters of the frameworks with the lessons that work on them. */
export type Letters = readonly {
  framework: string
  letters: readonly { letter: string; term: string; lessons: readonly string[] }[]
}[]

interface Props {
  /** As the person typed it; empty for none. */
  name: string
  course: string
  version: string
  /** Name of the path, where the record is for one. */
  path: string | undefined
  completion: Extract<Completion, { status: 'completed' }>
  test: AfterResults
  dates: Dates | undefined
  rolePlays: RolePlays
  letters: Letters
}

/** The record itself: a page with what may be claimed, and one with what was worked on. */
export function Sheet(props: Props) {
  const { name, course, version, path, completion, test, dates, rolePlays } = props
  const { lessons } = completion.scope
  const minutes = lessons.reduce((sum, row) => sum + row.minutes, 0)
  const scope = path ? copy.path(lessons.length, path) : copy.all(lessons.length)
  const days = dates ? copy.dates(dates.from, dates.to) : ''
  const tested =
    test.status === 'taken'
      ? copy.test(
          test.best.right,
          test.best.of,
          test.best.form,
          test.best.attempt,
          test.best.finishedAt
        )
      : copy.noTest
  const who = name || copy.nobody
  const line = copy.line(oneWay(who), course, version, scope, days, tested)
  const rows = [
    [copy.rows.dates, `${days}, ${copy.clock}`],
    [copy.rows.designed, copy.designed(minutes)],
    [copy.rows.test, tested],
    [copy.rows.rolePlays, copy.rolePlays[rolePlays]]
  ]
  return (
    <article class="completion_sheet" aria-label={copy.title}>
      <p class="completion_title no-print">{copy.title}</p>
      <p class="completion_level">{copy.level[completion.mastery ? 'mastery' : 'completed']}</p>
      <p class="completion_name">
        <bdi>{who}</bdi>
      </p>
      <p class="completion_did">{copy.did(scope, course, version)}</p>
      <dl>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="completion_limits">{copy.limits}</p>
      <p class="completion_small">
        {copy.fresh(version)} {copy.code} <strong>{checkCode(line)}</strong> {copy.codeFor}{' '}
        <span class="completion_line">{line}</span>
      </p>
      <section class="completion_witness">
        <h2>{copy.witness.heading}</h2>
        <p>{copy.witness.says}</p>
        <ul>
          {copy.witness.lines.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      </section>
      <Statement {...props} />
    </article>
  )
}

/** A name without signs that turn the direction of what follows, so that the line reads as it is typed. */
function oneWay(name: string): string {
  return name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

function Statement({ completion, letters }: Props) {
  const { lessons } = completion.scope
  const numbers = new Map(lessons.map(({ id }, at) => [id, at + 1]))
  const worked = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? [])
  return (
    <section class="completion_statement">
      <h2>{copy.statement.heading}</h2>
      <h3>{copy.statement.byLesson}</h3>
      <ol>
        {lessons.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <h3>{copy.statement.byLetter}</h3>
      <div class="completion_letters">
        {letters.map(({ framework, letters: own }) => (
          <div key={framework}>
            <h4>{framework}</h4>
            <dl>
              {own
                .filter(({ lessons: ids }) => worked(ids).length > 0)
                .map(({ letter, term, lessons: ids }) => (
                  <div key={term}>
                    <dt>
                      <span class="completion_letter" aria-hidden="true">
                        {letter}
                      </span>{' '}
                      {term}
                    </dt>
                    <dd>{copy.statement.inLessons(worked(ids))}</dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  )
}
