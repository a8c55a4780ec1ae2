import { practice } from '../../../copy/practice/en.ts'
import type { Suggestion } from '../../../core/roleplay/standing.ts'
import type { Letters, Row } from '../PracticeList.tsx'

const copy = practice.next

interface Props {
  rows: readonly Row[]
  frameworks: readonly Letters[]
  next: Suggestion
}

/** Which role-play to take next, and why. */
export function Next({ rows, frameworks, next }: Props) {
  const row = next.why === 'none' ? undefined : rows.find(({ play }) => play.id === next.id)
  if (next.why === 'none' || !row) return <p>{copy.none}</p>
  return (
    <>
      <h2>{copy.heading}</h2>
      <p>
        {next.why === 'letter'
          ? copy.letter(row.title, termOf(frameworks, next.letter))
          : copy[next.why](row.title)}
      </p>
      <p>
        <a class="button" href={row.href}>
          {next.why === 'begun' ? copy.goOn : copy.play}
        </a>
      </p>
    </>
  )
}

function termOf(frameworks: readonly Letters[], name: string): string {
  const found = frameworks
    .flatMap(({ id, letters }) =>
      letters.map((letter) => ({ ...letter, name: `${id}.${letter.id}` }))
    )
    .find((letter) => letter.name === name)
  return found?.term ?? name
}
