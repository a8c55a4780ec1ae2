import type { CourseContent } from '../course/check.ts'
import { passagesOf } from '../course/passages.ts'
import type { RolePlayFile } from './lint/finding.ts'
import { lintRolePlays } from './lint.ts'

type Content = Pick<CourseContent, 'frameworks' | 'lessons' | 'misconceptions' | 'rolePlays'>

/**
 * Everything in the role-plays that does not fit the course, and what their lint calls a fault.
 * What one file can get wrong by itself, its schema says.
 *
 * @returns one sentence a fault, beginning with the file; empty when they may be built
 */
export function rolePlayFaults(content: Content): string[] {
  const letters = content.frameworks.flatMap(({ id, letters }) =>
    letters.map((letter) => `${id}.${letter.id}`)
  )
  return [
    ...content.rolePlays.flatMap((file) => pointerFaults(file, letters, content)),
    ...lintRolePlays(content.rolePlays, letters)
      .filter(({ level }) => level === 'fault')
      .map(({ says }) => says)
  ]
}

function pointerFaults(
  { file, play }: RolePlayFile,
  letters: readonly string[],
  { lessons, misconceptions }: Content
): string[] {
  const number = play.id.slice('RP-'.length)
  const named = file.split('/').at(-1)?.startsWith(`${number}-`)
  return [
    ...(named ? [] : [`${file}: its id is ${play.id}. Let its name begin with “${number}-”.`]),
    ...play.stages.flatMap((stage) => {
      const lines = stage.options.flatMap(({ repair, ...line }) => [
        line,
        ...(repair?.options ?? [])
      ])
      return [
        ...stage.shows
          .filter((letter) => !letters.includes(letter))
          .map((letter) => stranger('letter', letter, 'src/content/frameworks.yaml')),
        ...lines
          .flatMap(({ misconception }) => misconception ?? [])
          .filter((belief) => !misconceptions.includes(belief))
          .map((belief) => stranger('belief', belief, 'src/content/reference/misconceptions.yaml')),
        ...passageFaults(stage.lesson, lessons)
      ].map((fault) => `${file}: stage “${stage.id}” ${fault}`)
    })
  ]
}

function stranger(what: string, name: string, home: string): string {
  return `names the ${what} “${name}”, which is not in ${home}. Add or correct it.`
}

function passageFaults(pointer: string, lessons: Content['lessons']): string[] {
  const [id, passage = ''] = pointer.split('#')
  const lesson = lessons.find((files) => files.lesson.id === id)
  if (!lesson) return [`points to the lesson ${id}, which is not there. Correct it.`]
  const passages = passagesOf(lesson.text)
  if (passages.includes(passage)) return []
  return [
    `points to the passage “${passage}”, which is not in ${lesson.file}. Use one of ${passages.join(', ')}.`
  ]
}
