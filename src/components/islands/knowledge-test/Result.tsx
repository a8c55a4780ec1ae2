import { knowledgeTest } from '../../../copy/knowledge-test/en.ts'
import {
  changeOf,
  countsByModule,
  type Report,
  readingList,
  reportOf
} from '../../../core/assessment/report.ts'
import { type FinishedSitting, finishedIn, type Sitting } from '../../../core/assessment/sitting.ts'
import type { Course, Head } from '../KnowledgeTest.tsx'
import { Answers } from './Answers.tsx'

const copy = knowledgeTest.result

interface Props {
  /** Takes the focus where the test was finished just now. */
  head: Head | undefined
  course: Course
  sitting: FinishedSitting
  /** All of them, to compare with an earlier one. */
  sittings: readonly Sitting[]
  /** True for the last one, which is shown unfolded. */
  newest: boolean
}

/** What came of one test, with no more certainty than it has. */
export function Result({ head, course, sitting, sittings, newest }: Props) {
  const { form, purpose, finishedAt } = sitting
  const items = course.forms[form]
  const report = reportOf(items, sitting.answers)
  const { right, of, low, high, unanswered } = report
  const lessons = readingList(
    course.modules.flatMap((module) => module.lessons),
    report
  )
  return (
    <section class="card knowledge-test_card">
      <h2 ref={head} tabIndex={-1}>
        {knowledgeTest.test[purpose]}
      </h2>
      <p class="meta">{copy.when(finishedAt, form)}</p>
      <p class="knowledge-test_right">{copy.right(right, of)}</p>
      {unanswered > 0 && <p>{copy.unanswered(unanswered)}</p>}
      <p>{copy.range(Math.round(low * 100), Math.round(high * 100))}</p>
      <Change course={course} sitting={sitting} sittings={sittings} report={report} />
      {(purpose === 'after' || purpose === 'retake') && (
        <p>
          {right >= course.cut
            ? copy.mastery.reached(course.cut, of)
            : copy.mastery.notYet(course.cut, of, course.cut - right)}
        </p>
      )}
      {lessons.length === 0 ? (
        <p>{copy.nothingToRead}</p>
      ) : (
        <details open={newest}>
          <summary>{copy.reading(lessons.length)}</summary>
          {purpose === 'before' && <p class="meta">{copy.readingBefore}</p>}
          <ul>
            {lessons.map(({ id, slug, title }) => (
              <li key={id}>
                <a href={`${course.learn}${slug}/`}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Modules course={course} items={items} report={report} />
      {purpose !== 'before' && (
        <details>
          <summary>{copy.answers(of)}</summary>
          <Answers items={items} answers={sitting.answers} />
        </details>
      )}
    </section>
  )
}

type ChangeProps = Pick<Props, 'course' | 'sitting' | 'sittings'> & { report: Report }

/** How it compares: a test after the course with the one before, a later one with the last after. */
function Change({ course, sitting, sittings, report }: ChangeProps) {
  if (sitting.purpose === 'before') return null
  const later = sitting.purpose === 'later'
  const earlier = finishedIn(
    sittings,
    ...(later ? (['after', 'retake'] as const) : (['before'] as const))
  )
    .filter(({ begunAt }) => begunAt < sitting.begunAt)
    .at(-1)
  if (!earlier) return null
  const { right } = reportOf(course.forms[earlier.form], earlier.answers)
  const words = copy.change[later ? 'after' : 'before']
  return <p>{words(right, report.right - right, changeOf(right, report.right))}</p>
}

interface ModulesProps {
  course: Course
  items: Course['forms']['A']
  report: Report
}

function Modules({ course, items, report }: ModulesProps) {
  const { summary, caution, module, right } = copy.modules
  const titles = new Map(course.modules.map(({ id, title }) => [id, title]))
  return (
    <details>
      <summary>{summary}</summary>
      <p class="meta">{caution}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{module}</th>
            <th scope="col">{right}</th>
          </tr>
        </thead>
        <tbody>
          {countsByModule(course.modules, items, report).map((count) => (
            <tr key={count.id}>
              <th scope="row">{titles.get(count.id)}</th>
              <td>{copy.count(count.right, count.of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
