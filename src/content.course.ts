import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import { existsSync, readFileSync } from 'node:fs'

import { FIGURES } from './components/figures/names.ts'
import { bankFaults } from './core/assessment/check.ts'
import type { Forms, PageItem } from './core/assessment/forms.ts'
import { pageForms } from './core/assessment/page-forms.ts'
import { courseFaults, type LessonFiles } from './core/course/check.ts'
import { bodyOf, type LessonText, readLessonText } from './core/course/lesson-text.ts'
import { type LessonRow, slugOf } from './core/course/outline.ts'
import { checksOf } from './core/course/pattern.ts'
import type { Card, Lesson, Module, TrackText } from './core/course/schema.ts'
import { unusedTerms } from './core/course/term-faults.ts'
import { curriculumFaults } from './core/curriculum/check.ts'
import type { Curriculum, Pending } from './core/curriculum/schema.ts'
import type { Organisation } from './core/organisation/schema.ts'
import type { Question } from './core/quiz/schema.ts'
import { renamed } from './core/record/renamed.ts'
import { type Myth, mythFaults, mythsOf } from './core/reference/myths.ts'
import type { Framework, Source, Term } from './core/reference/schema.ts'
import { type Sheet, sheetsOf } from './core/reference/sheet.ts'

/** A lesson with all that belongs to it. */
export interface CourseLesson {
  entry: CollectionEntry<'lessons'>
  lesson: Lesson
  row: LessonRow
  text: LessonText
  module: Module
  questions: readonly Question[]
  cards: readonly Card[]
}

/** The content, checked as a whole. */
export interface Course {
  organisation: Organisation
  modules: readonly (Module & { lessons: readonly CourseLesson[] })[]
  lessons: readonly CourseLesson[]
  /** The lesson to copy; it stands on the specimens page, not in the course. */
  template: CourseLesson
  tracks: readonly TrackText[]
  frameworks: readonly Framework[]
  /** Every framework and picture, as it stands on one sheet. */
  sheets: readonly Sheet[]
  /** Items of the tests of knowledge. */
  forms: Forms<PageItem>
  sources: readonly Source[]
  terms: readonly Term[]
  /** Claims that the course takes apart, by lesson. */
  myths: readonly Myth[]
  /** Which idea stands where. */
  curriculum: Curriculum
  /** Pieces that ideas still wait for. */
  pending: Pending
  /** Misconception id → the belief in words. */
  beliefs: ReadonlyMap<string, string>
}

/** Id of the module that holds the lesson to copy. */
const TEMPLATE = 'module-template'
/** Role-plays, workbook sections and parts of the kit that are there. */
const BUILT: readonly string[] = []

let loaded: Promise<Course> | undefined

/**
 * The course. Read once a build; anew for each page in development, where files change.
 *
 * @throws where the content does not fit together, with every fault and what to do about it
 */
export function loadCourse(): Promise<Course> {
  if (import.meta.env.DEV) return readCourse()
  loaded ??= readCourse()
  return loaded
}

/** One document of `src/content`, such as `reference/sources`. */
async function document<
  Name extends
    | 'organisation'
    | 'frameworks'
    | 'curriculum'
    | 'glossary'
    | 'misconceptions'
    | 'pending'
    | 'published'
    | 'sources'
    | 'tracks'
>(name: Name, id: string): Promise<CollectionEntry<Name>['data']> {
  const entry = await getEntry(name, id)
  if (!entry) throw new Error(`src/content/${id}.yaml is missing. Every site needs it.`)
  return entry.data as CollectionEntry<Name>['data']
}

async function readCourse(): Promise<Course> {
  const organisation = await document('organisation', 'organisation')
  const { frameworks } = await document('frameworks', 'frameworks')
  const { tracks } = await document('tracks', 'tracks')
  const { terms } = await document('glossary', 'reference/glossary')
  const { misconceptions } = await document('misconceptions', 'reference/misconceptions')
  const { sources } = await document('sources', 'reference/sources')
  const sheets = (await getCollection('sheets')).sort(byId).map(({ data }) => data)
  const { ids: published } = await document('published', 'reference/published')
  const curriculum = await document('curriculum', 'reference/curriculum')
  const { pending } = await document('pending', 'reference/pending')
  const modules = (await getCollection('modules')).sort(byId)
  const entries = (await getCollection('lessons')).sort(byId)
  const questions = new Map((await getCollection('questions')).map(({ id, data }) => [id, data]))

  const files = entries.map((entry) => lessonFiles(entry, questions.get(entry.id)))
  const bank = (await getCollection('bank'))
    .sort(byId)
    .map(({ id, data, filePath }) => ({ file: filePath ?? id, items: data.items }))
  const content = {
    lessons: files,
    tracks,
    bank,
    frameworks,
    sheets,
    sources: sources.map(({ id }) => id),
    misconceptions: misconceptions.map(({ id }) => id),
    terms,
    figures: FIGURES,
    published,
    renamed
  }
  const taught = files.filter((_, at) => !entries[at]?.id.startsWith('template/'))
  const pages = await getCollection('pages')
  const faults = [
    ...courseFaults(content),
    ...bankFaults({ ...content, lessons: taught }),
    ...mythFaults(taught, sources),
    ...curriculumFaults(curriculum, pending, {
      lessons: taught,
      sources: sources.map(({ id }) => id),
      pages: Object.fromEntries(pages.map(({ id, body = '' }) => [id, headingsOf(body)])),
      built: BUILT
    })
  ]
  const { logo } = organisation
  if (logo && !existsSync(`public/${logo}`)) {
    faults.push(`src/content/organisation.yaml: the logo “${logo}” is not in public. Put it there.`)
  }
  const homeless = entries.filter(({ id }) => !modules.some((module) => isIn(module.id, id)))
  faults.push(
    ...homeless.map(({ filePath }) => `${filePath}: its folder has no module.yaml. Add one.`)
  )
  if (faults.length > 0) throw new Error(`The course can’t be built.\n${faults.join('\n')}`)

  const filled = modules.map(({ id, data }) => ({
    ...data,
    lessons: files.flatMap((file, at) => {
      const entry = entries[at] as CollectionEntry<'lessons'>
      return isIn(id, entry.id) ? [courseLesson(entry, file, data)] : []
    })
  }))
  const course = filled.filter(({ id }) => id !== TEMPLATE)
  const template = filled.find(({ id }) => id === TEMPLATE)?.lessons[0]
  if (!template) throw new Error('src/content/template/lesson.mdx is missing. Authors copy it.')
  const lessons = course.flatMap((module) => module.lessons)
  const unused = unusedTerms(
    lessons.map(({ lesson }) => lesson),
    terms
  )
  if (unused && !import.meta.env.DEV) console.warn(unused)
  return {
    organisation,
    modules: course,
    lessons,
    template,
    tracks,
    frameworks,
    sheets: sheetsOf(frameworks, sheets),
    forms: pageForms(bank),
    sources,
    terms,
    myths: mythsOf(taught, sources),
    curriculum,
    pending,
    beliefs: new Map(misconceptions.map(({ id, belief }) => [id, belief]))
  }
}

function headingsOf(body: string): readonly string[] {
  return readLessonText(body).headings
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}

/** Whether a lesson lies in the folder of a module: `course/01-x/02-y` in `course/01-x/module`. */
function isIn(module: string, lesson: string): boolean {
  return lesson.startsWith(module.replace(/module$/, ''))
}

function lessonFiles(
  { data, filePath, id }: CollectionEntry<'lessons'>,
  questions: CollectionEntry<'questions'>['data'] | undefined
): LessonFiles {
  const file = filePath ?? id
  return {
    file,
    lesson: data,
    text: readLessonText(bodyOf(readFileSync(file, 'utf8'))),
    questionsFile: file.replace(/\.mdx$/, '.questions.yaml'),
    questions: questions?.questions,
    cards: questions?.cards ?? []
  }
}

function courseLesson(
  entry: CollectionEntry<'lessons'>,
  { lesson, text, questions = [], cards }: LessonFiles,
  module: Module
): CourseLesson {
  const { id, title, minutes, tracks } = lesson
  const checks = checksOf(text.tags).flatMap(({ attributes }) => attributes.id ?? [])
  const slug = slugOf(entry.id.split('/').at(-1) ?? entry.id)
  return {
    entry,
    lesson,
    text,
    module,
    questions,
    cards,
    row: { id, title, slug, minutes, tracks, checks }
  }
}
