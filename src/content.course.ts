import type { CollectionEntry } from 'astro:content'
import { existsSync } from 'node:fs'

import { FIGURES } from './components/figures/names.ts'
import { type Entries, readEntries } from './content.entries.ts'
import { figures } from './copy/figures/en.ts'
import { bankFaults } from './core/assessment/check.ts'
import type { Forms, PageItem } from './core/assessment/forms.ts'
import { pageForms } from './core/assessment/page-forms.ts'
import type { Item } from './core/assessment/schema.ts'
import { courseFaults, type LessonFiles } from './core/course/check.ts'
import type { LessonText } from './core/course/lesson-text.ts'
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
import { rolePlayFaults } from './core/roleplay/check.ts'
import type { RolePlay } from './core/roleplay/schema.ts'
import { workbookFaults } from './core/workbook/check.ts'
import { type Workbook, workbookOf } from './core/workbook/workbook.ts'
import { workshopFaults } from './core/workshop/check.ts'
import { letterFaults } from './core/workshop/letter/check.ts'
import type { Triad } from './core/workshop/schema.ts'
import { slideFaults } from './core/workshop/slide/check.ts'
import {
  type PageSlide,
  pageSlides,
  type SlidesKnown,
  type StepNames
} from './core/workshop/slide/page-slides.ts'
import { triadFaults } from './core/workshop/triad-faults.ts'
import { boardFaults } from './core/workshop/wall/check.ts'

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

/** A role-play with its address. */
export interface CourseRolePlay extends RolePlay {
  /** Its pages lie below `practice/` and this. */
  slug: string
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
  /** In the order of their files. */
  rolePlays: readonly CourseRolePlay[]
  /** How three people practice a role-play, and what the observer looks for. */
  triad: Triad
  /** What a workshop is made of. */
  workshop: Workshop
  /** The self-evaluation workbook. */
  workbook: Workbook
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

/** What a workshop is made of: agendas from the shortest to the longest, and all that is printed. */
export type Workshop = Pick<
  Entries,
  'agendas' | 'activities' | 'boards' | 'handouts' | 'letters' | 'preparation' | 'evaluationForm'
> & {
  /** The five questions that are asked before and after. */
  check: readonly (Item & { readonly about: string })[]
  /** What stands on the wall, with all that the slides name. */
  slides: readonly PageSlide[]
}

/** Id of the module that holds the lesson to copy. */
const TEMPLATE = 'module-template'

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

async function readCourse(): Promise<Course> {
  const entries = await readEntries()
  const faults = faultsOf(entries)
  if (faults.length > 0) throw new Error(`The course can’t be built.\n${faults.join('\n')}`)

  const { bank, frameworks, misconceptions, rolePlays, sheets, sources, terms } = entries
  const filled = entries.modules.map(({ id, data }) => ({
    ...data,
    lessons: entries.lessons
      .filter(({ entry }) => isIn(id, entry.id))
      .map(({ entry, files }) => courseLesson(entry, files, data))
  }))
  const modules = filled.filter(({ id }) => id !== TEMPLATE)
  const template = filled.find(({ id }) => id === TEMPLATE)?.lessons[0]
  if (!template) throw new Error('src/content/template/lesson.mdx is missing. Authors copy it.')
  const lessons = modules.flatMap((module) => module.lessons)
  const unused = unusedTerms(
    lessons.map(({ lesson }) => lesson),
    terms
  )
  if (unused && !import.meta.env.DEV) console.warn(unused)
  const { curriculum, organisation, pending, tracks, triad } = entries
  return {
    organisation,
    modules,
    lessons,
    template,
    tracks,
    frameworks,
    sheets: sheetsOf(frameworks, sheets),
    forms: pageForms(bank),
    rolePlays: rolePlays.map(({ file, play }) => ({
      ...play,
      slug: slugOf(file.replace(/^.*\/|\.yaml$/g, ''))
    })),
    triad,
    workshop: workshopOf(entries),
    workbook: workbookOf(entries.workbook, entries.workbookSections),
    sources,
    terms,
    myths: mythsOf(taughtIn(entries), sources),
    curriculum,
    pending,
    beliefs: new Map(misconceptions.map(({ id, belief }) => [id, belief]))
  }
}

function workshopOf(entries: Entries): Workshop {
  const { bank, evaluationForm } = entries
  const items = bank.flatMap((file) => file.items)
  const check = evaluationForm.check.flatMap(({ item: id, about }) => {
    const item = items.find((one) => one.id === id)
    return item ? { ...item, about } : []
  })
  const slides = pageSlides(entries.slides, slidesKnown(entries), STEP_NAMES)
  const { agendas, activities, boards, handouts, letters, preparation } = entries
  return {
    agendas,
    activities,
    boards,
    handouts,
    letters,
    preparation,
    evaluationForm,
    check,
    slides
  }
}

/** Parts of the workshop kit that the curriculum names. Their files have to be there, or nothing is built. */
const KIT_PIECES = ['FK-01', 'FK-10', 'FK-25', 'FK-26', 'FK-27', 'FK-30']

/** What slides may name. */
function slidesKnown({ rolePlays, ...entries }: Entries): SlidesKnown {
  return { ...entries, rolePlays: rolePlays.map(({ play }) => play) }
}

/** The steps as the drawings call them. */
const STEP_NAMES: StepNames = {
  'listening-steps': figures.listeningSteps.times.flatMap(({ steps }) =>
    steps.map(({ name }) => name)
  ),
  'conflict-steps': figures.conflictSteps.steps.map(({ name }) => name)
}

/** The lessons of the course, without the one to copy. */
function taughtIn({ lessons }: Entries): LessonFiles[] {
  return lessons.filter(({ entry }) => !entry.id.startsWith('template/')).map(({ files }) => files)
}

/** Everything that does not fit together, one sentence a fault. */
function faultsOf(entries: Entries): string[] {
  const { curriculum, modules, organisation, pages, pending, sources } = entries
  const content = {
    ...entries,
    lessons: entries.lessons.map(({ files }) => files),
    sources: sources.map(({ id }) => id),
    misconceptions: entries.misconceptions.map(({ id }) => id),
    figures: FIGURES,
    renamed
  }
  const taught = taughtIn(entries)
  const { logo } = organisation
  return [
    ...courseFaults(content),
    ...bankFaults({ ...content, lessons: taught }),
    ...rolePlayFaults({ ...content, lessons: taught }),
    ...triadFaults(entries.triad, entries.frameworks),
    ...workshopFaults(entries, {
      rolePlays: entries.rolePlays.map(({ play }) => play.id),
      frameworks: entries.frameworks.map(({ id }) => id),
      items: entries.bank.flatMap(({ items }) => items.map(({ id }) => id))
    }),
    ...letterFaults(entries.letters),
    ...boardFaults(
      entries.boards,
      entries.activities.filter(({ cards }) => cards).map(({ id }) => id)
    ),
    ...slideFaults(entries.slides, entries, slidesKnown(entries), STEP_NAMES),
    ...workbookFaults(entries.workbook, entries.workbookSections, {
      lessons: taught.map(({ lesson }) => lesson.id),
      rolePlays: entries.rolePlays.map(({ play }) => play.id),
      letters: entries.frameworks.flatMap(({ id, letters }) =>
        letters.map((letter) => `${id}.${letter.id}`)
      )
    }),
    ...mythFaults(taught, sources),
    ...curriculumFaults(curriculum, pending, {
      lessons: taught,
      sources: content.sources,
      pages,
      built: [
        ...entries.rolePlays.map(({ play }) => play.id),
        ...entries.workbookSections.map(({ section }) => section.id),
        'W-map',
        ...KIT_PIECES
      ]
    }),
    ...(logo && !existsSync(`public/${logo}`)
      ? [`src/content/organisation.yaml: the logo “${logo}” is not in public. Put it there.`]
      : []),
    ...entries.lessons
      .filter(({ entry }) => !modules.some((module) => isIn(module.id, entry.id)))
      .map(({ files }) => `${files.file}: its folder has no module.yaml. Add one.`)
  ]
}

/** Whether a lesson lies in the folder of a module: `course/01-x/02-y` in `course/01-x/module`. */
function isIn(module: string, lesson: string): boolean {
  return lesson.startsWith(module.replace(/module$/, ''))
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
