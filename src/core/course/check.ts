import type { BankFile } from '../assessment/check.ts'
import { keyFaults } from '../quiz/key-lengths.ts'
import type { Question } from '../quiz/schema.ts'
import { idToday, type Renames } from '../record/migrate.ts'
import type { Framework, SheetFile, Term } from '../reference/schema.ts'
import { sheetsOf } from '../reference/sheet.ts'
import { sheetFaults } from '../reference/sheet-faults.ts'
import type { RolePlayFile } from '../roleplay/lint/finding.ts'
import type { WorkbookText } from '../workbook/schema.ts'
import type { SectionFile } from '../workbook/workbook.ts'
import type { LessonText, Tag } from './lesson-text.ts'
import { passagesOf } from './passages.ts'
import { patternFaults } from './pattern.ts'
import { placementFaults } from './placement.ts'
import type { Card, Lesson, TrackText } from './schema.ts'
import { termFaults } from './term-faults.ts'

/** A lesson with its text, its questions and the files they stand in. */
export interface LessonFiles {
  /** Path of the MDX file, for messages. */
  file: string
  lesson: Lesson
  text: LessonText
  /** Path of the questions file, for messages. */
  questionsFile: string
  /** `undefined` where the file is missing. */
  questions: readonly Question[] | undefined
  cards: readonly Card[]
}

/** Everything that lessons may point to. */
export interface CourseContent {
  lessons: readonly LessonFiles[]
  tracks: readonly TrackText[]
  /** Items of the tests of knowledge, which assessment/check.ts judges. */
  bank: readonly BankFile[]
  /** In the order of their files; roleplay/check.ts judges them. */
  rolePlays: readonly RolePlayFile[]
  /** What the sections of the workbook share, and the sections; workbook/check.ts judges them. */
  workbook: Pick<WorkbookText, 'dropped'>
  workbookSections: readonly SectionFile[]
  frameworks: readonly Framework[]
  sheets: readonly SheetFile[]
  sources: readonly string[]
  misconceptions: readonly string[]
  terms: readonly Term[]
  figures: readonly string[]
  /** Ids of lessons, questions, cards, test items, role-plays, their lines and items of the workbook that records may hold. */
  published: readonly string[]
  /** Old id → new id. */
  renamed: Renames
}

/** What a fact of the record may be about: lessons, questions, cards, test items, role-plays and items of the workbook. */
export function idsIn({
  lessons,
  bank,
  rolePlays,
  workbook,
  workbookSections
}: Pick<
  CourseContent,
  'lessons' | 'bank' | 'rolePlays' | 'workbook' | 'workbookSections'
>): string[] {
  return [
    ...lessons.flatMap(idsOf),
    ...bank.flatMap(({ items }) => items.map(({ id }) => id)),
    ...rolePlays.flatMap(lineIds),
    ...workbook.dropped,
    ...workbookSections.flatMap(({ section }) => itemIds(section))
  ]
}

/** Items of a section, and the rows that an inventory begins with under the section’s name. */
function itemIds(section: SectionFile['section']): string[] {
  if ('items' in section) return section.items.map(({ id }) => id)
  if (section.kind === 'plan') return []
  return section.starters.map(({ id }) => `${section.id}.${id}`)
}

/** A role-play, and its lines under its name, since a line’s id is unique in its file only. */
function lineIds({ play: { id, stages } }: RolePlayFile): string[] {
  const lines = stages
    .flatMap(({ options }) => options)
    .flatMap((option) => [option, ...(option.repair?.options ?? [])])
  return [id, ...lines.map((line) => `${id}.${line.id}`)]
}

function idsOf({ lesson, questions, cards }: LessonFiles): string[] {
  return [lesson.id, ...(questions ?? []).map(({ id }) => id), ...cards.map(({ id }) => id)]
}

/**
 * Everything in the course that does not fit together, across files. What one file can get
 * wrong by itself, its schema says.
 *
 * @returns one sentence a fault, beginning with the file; empty when the course may be built
 */
export function courseFaults(content: CourseContent): string[] {
  return [
    ...content.lessons.flatMap((files) => lessonFaults(files, content)),
    ...twinFaults(content.lessons),
    ...vanishedFaults(content),
    ...trackFaults(content),
    ...sheetFaults(sheetsOf(content.frameworks, content.sheets), {
      ...content,
      lessons: content.lessons.map(({ lesson }) => lesson.id)
    }),
    ...keyFaults(content.lessons.flatMap(({ questions }) => questions ?? []))
  ]
}

function lessonFaults(files: LessonFiles, content: CourseContent): string[] {
  const { file, lesson, text, questions, questionsFile } = files
  if (!questions) return [`${file}: it has no questions. Add ${questionsFile}.`]
  return [
    ...patternFaults(text).map((fault) => `${file}: ${fault}`),
    ...pointerFaults(lesson, text.tags, content).map((fault) => `${file}: ${fault}`),
    ...termFaults(lesson, text, content.terms).map((fault) => `${file}: ${fault}`),
    ...placementFaults(text, questions).map((fault) => `${file}: ${fault}`),
    ...questionFaults(files, content).map((fault) => `${questionsFile}: ${fault}`)
  ]
}

function pointerFaults(lesson: Lesson, tags: readonly Tag[], content: CourseContent): string[] {
  const letters = content.frameworks.flatMap(({ id, letters }) =>
    letters.map((letter) => `${id}.${letter.id}`)
  )
  const frameworks = content.frameworks.map(({ id }) => id)
  const terms = content.terms.map(({ id }) => id)
  const named = (name: string, attribute: string) =>
    tags.filter((tag) => tag.name === name).flatMap((tag) => words(tag.attributes[attribute]))
  return [
    ...unknown('letter', lesson.letters, letters, 'src/content/frameworks.yaml'),
    ...unknown('framework', named('Letters', 'of'), frameworks, 'src/content/frameworks.yaml'),
    ...unknown('term', lesson.terms, terms, 'src/content/reference/glossary.yaml'),
    ...unknown(
      'source',
      [...lesson.sources, ...named('MythCheck', 'sources')],
      content.sources,
      'src/content/reference/sources.yaml'
    ),
    ...unknown(
      'figure',
      named('Figure', 'name'),
      content.figures,
      'src/components/lesson/Figure.astro'
    )
  ]
}

function words(list: string | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? []
}

function unknown(
  what: string,
  named: readonly string[],
  known: readonly string[],
  home: string
): string[] {
  return named
    .filter((name) => !known.includes(name))
    .map((name) => `it names the ${what} “${name}”, which is not in ${home}. Add or correct it.`)
}

function questionFaults({ lesson, text, questions, cards }: LessonFiles, content: CourseContent) {
  const passages = passagesOf(text)
  const ids = [...(questions ?? []), ...cards].map(({ id }) => id)
  return [
    ...ids
      .filter((id) => !id.startsWith(`${lesson.id}.`))
      .map((id) => `“${id}” belongs to another lesson. Ids here begin with “${lesson.id}.”.`),
    ...(questions ?? []).flatMap((question) => [
      ...('passage' in question && !passages.includes(question.passage)
        ? [
            `question “${question.id}” points to the passage “${question.passage}”, which is not in the lesson. Use one of ${passages.join(', ')}.`
          ]
        : []),
      ...beliefsOf(question)
        .filter((belief) => !content.misconceptions.includes(belief))
        .map(
          (belief) =>
            `question “${question.id}” names the belief “${belief}”, which is not in src/content/reference/misconceptions.yaml. Add or correct it.`
        )
    ])
  ]
}

function beliefsOf(question: Question): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ misconception }) => misconception ?? [])
    case 'matching':
    case 'categorise':
      return question.items.flatMap(({ misconception }) => misconception ?? [])
    case 'ordering':
      return [question.misconception]
    case 'reflection':
      return []
  }
}

function twinFaults(lessons: readonly LessonFiles[]): string[] {
  const homes = new Map<string, string>()
  return lessons.flatMap((files) =>
    idsOf(files).flatMap((id) => {
      const home = homes.get(id)
      homes.set(id, files.file)
      return home
        ? [`${files.file}: the id “${id}” is already used in ${home}. Give it another one.`]
        : []
    })
  )
}

function vanishedFaults(content: CourseContent): string[] {
  const { published, renamed } = content
  // As parts of facts, since that is how they are looked up in the record.
  const fact = (id: string) => `course/${id}`
  const here = new Set(idsIn(content).map(fact))
  return published
    .filter((id) => !here.has(fact(id)) && !here.has(idToday(fact(id), renamed)))
    .map((id) => {
      if (/^W-\d\d$/.test(id)) {
        return `src/content/reference/published.yaml: “${id}” was published and is gone. Bring it back, or add it to “dropped” in src/content/workbook/workbook.yaml.`
      }
      // Attempts hold the ids of lines as values, and rows their ids in the field, where no rename
      // reaches them.
      const mend = /^(?:RP-\d\d|W-E)\./.test(id)
        ? 'Bring it back.'
        : 'Bring it back, or say in src/core/record/renamed.ts what it is called now.'
      return `src/content/reference/published.yaml: “${id}” was published and is gone, so learners would lose what they answered. ${mend}`
    })
}

function trackFaults({ lessons, tracks }: CourseContent): string[] {
  return tracks.flatMap(({ id, first }) =>
    first
      .filter((name) =>
        lessons.every(({ lesson }) => lesson.id !== name || !lesson.tracks.includes(id))
      )
      .map(
        (name) =>
          `src/content/tracks.yaml: “${id}” begins with ${name}, which is not on that track. Take it out, or add “${id}” to the tracks of the lesson.`
      )
  )
}
