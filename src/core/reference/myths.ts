import type { LessonFiles } from '../course/check.ts'
import type { Tag } from '../course/lesson-text.ts'
import { type Holds, isHolds } from './holds.ts'
import type { Source } from './schema.ts'

/** A claim as people say it, with all that the course knows about it. */
export interface Myth {
  /** Address on the page of myths: the lesson that checks it, or its source and a number. */
  id: string
  claim: string
  /** Other ways in which people say it. */
  also: readonly string[]
  holds: Holds
  /** What the lesson says about it, a paragraph each; none where no lesson takes it apart. */
  answer: readonly string[]
  /** Id of the lesson that deals with it. */
  lesson: string
  /** What it rests on; the first one settles it. */
  sources: readonly [Source, ...Source[]]
}

/** Verdicts that a reader should be able to look up by the claim. */
const DOUBTFUL: readonly Source['verdict'][] = ['contested', 'unsupported', 'convention']

/**
 * Every claim that the course takes apart: the myth checks of the lessons, then what the sources
 * list as heard, lesson by lesson.
 *
 * @param lessons in the order of the course
 */
export function mythsOf(lessons: readonly LessonFiles[], sources: readonly Source[]): Myth[] {
  const heard = sources.flatMap(heardOf)
  return lessons.flatMap((files) => [
    ...mythChecks(files).flatMap((tag) => checkedIn(files, tag, sources)),
    ...heard.filter(({ lesson }) => lesson === files.lesson.id)
  ])
}

/**
 * Claims that a reader could not look up, or that would lead nowhere.
 *
 * @returns one sentence a fault, beginning with the file; empty when all is well
 */
export function mythFaults(lessons: readonly LessonFiles[], sources: readonly Source[]): string[] {
  const file = 'src/content/reference/sources.yaml'
  const checked = lessons.flatMap(mythChecks).flatMap(sourcesNamed)
  return [
    ...lessons.flatMap(({ file: lesson, text }) =>
      text.tags
        .filter((tag) => tag.name === 'MythCheck' && sourcesNamed(tag).length === 0)
        .map(
          ({ line }) => `${lesson}: line ${line}: <MythCheck> rests on nothing. Add sources="…".`
        )
    ),
    ...sources
      .filter(({ id, heard, verdict }) => {
        return DOUBTFUL.includes(verdict) && heard.length === 0 && !checked.includes(id)
      })
      .map(
        ({ id, verdict }) =>
          `${file}: ${id} is ${verdict}, and nobody can look it up. Add “heard”: the claim as people say it.`
      ),
    ...sources.flatMap(({ id, heard }) =>
      heard
        .filter(
          (one) => !lessons.some(({ lesson }) => lesson.id === one.lesson && names(lesson, id))
        )
        .map(
          ({ lesson }) =>
            `${file}: ${id} is heard and sends readers to ${lesson}, which does not name it. Name it there, or send them elsewhere.`
        )
    )
  ]
}

function mythChecks({ text }: LessonFiles): Tag[] {
  return text.tags.filter(({ name }) => name === 'MythCheck')
}

function sourcesNamed({ attributes }: Tag): string[] {
  return attributes['sources']?.split(/\s+/).filter(Boolean) ?? []
}

function names({ sources }: LessonFiles['lesson'], source: string): boolean {
  return sources.includes(source)
}

function checkedIn({ lesson }: LessonFiles, tag: Tag, sources: readonly Source[]): Myth[] {
  const { claim = '', also = '', holds } = tag.attributes
  const [first, ...rest] = sourcesNamed(tag).flatMap(
    (name) => sources.find(({ id }) => id === name) ?? []
  )
  if (!first || !isHolds(holds)) return []
  return [
    {
      id: lesson.id,
      claim,
      also: also
        .split('|')
        .map((way) => way.trim())
        .filter(Boolean),
      holds,
      answer: tag.within.split(/\n+/),
      lesson: lesson.id,
      sources: [first, ...rest]
    }
  ]
}

function heardOf(source: Source): Myth[] {
  return source.heard.map(({ claim, also, holds, lesson }, at) => ({
    id: `${source.id}-${at + 1}`,
    claim,
    also,
    holds,
    answer: [],
    lesson,
    sources: [source]
  }))
}
