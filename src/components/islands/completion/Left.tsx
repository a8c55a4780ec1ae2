import { completion as copy } from '../../../copy/completion/en.ts'
import type { Completion } from '../../../core/completion/completion.ts'

interface Props {
  completion: Extract<Completion, { status: 'open' }>
  /** Name of the path, where it is one. */
  path: string | undefined
  /** Root of the site. */
  base: string
}

/** What is left to do, with links to it. */
export function Left({ completion: { scope, left, testLeft }, path, base }: Props) {
  return (
    <section>
      <h2>{copy.open.heading}</h2>
      <p>
        {path && `${copy.open.onPath(path)} `}
        {left.length > 0
          ? copy.open.left(left.length, scope.lessons.length)
          : `${copy.open.allDone} ${copy.open.test}`}
      </p>
      {left.length > 0 && (
        <ul class="completion_left">
          {left.map(({ id, slug, title }) => (
            <li key={id}>
              <a href={`${base}learn/${slug}/`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {testLeft && (
        <p>
          {left.length > 0 && `${copy.open.test} `}
          <a href={`${base}test/`}>{copy.open.toTest}</a>
        </p>
      )}
    </section>
  )
}
