import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import { readFileSync } from 'node:fs'

import type { LessonFiles } from './core/course/check.ts'
import { bodyOf, readLessonText } from './core/course/lesson-text.ts'

/** All of `src/content` as it stands in its files: each file fits its schema, nothing is joined. */
export type Entries = Awaited<ReturnType<typeof readEntries>>

/** Reads the content. Files that lessons and pages are made of come in the order of their names. */
export async function readEntries() {
  const questions = new Map((await getCollection('questions')).map(({ id, data }) => [id, data]))
  const pages = await getCollection('pages')
  return {
    organisation: await document('organisation', 'organisation'),
    ...(await document('frameworks', 'frameworks')),
    ...(await document('tracks', 'tracks')),
    ...(await document('glossary', 'reference/glossary')),
    ...(await document('misconceptions', 'reference/misconceptions')),
    ...(await document('sources', 'reference/sources')),
    ...(await document('pending', 'reference/pending')),
    curriculum: await document('curriculum', 'reference/curriculum'),
    triad: await document('triad', 'workshop/triad'),
    agendas: (await getCollection('agendas'))
      .map(({ data }) => data)
      .sort((one, other) => one.minutes - other.minutes),
    ...(await document('activities', 'workshop/activities')),
    ...(await document('handouts', 'workshop/handouts')),
    ...(await document('slides', 'workshop/slides')),
    ...(await document('letters', 'workshop/letters')),
    ...(await document('boards', 'workshop/boards')),
    preparation: await document('preparation', 'workshop/preparation'),
    evaluationForm: await document('evaluationForm', 'workshop/evaluation-form'),
    workbook: await document('workbook', 'workbook/workbook'),
    workbookSections: (await getCollection('workbookSections'))
      .sort(byId)
      .map(({ id, data, filePath }) => ({ file: filePath ?? id, section: data })),
    published: (await document('published', 'reference/published')).ids,
    sheets: (await getCollection('sheets')).sort(byId).map(({ data }) => data),
    bank: (await getCollection('bank'))
      .sort(byId)
      .map(({ id, data, filePath }) => ({ file: filePath ?? id, items: data.items })),
    rolePlays: (await getCollection('rolePlays'))
      .sort(byId)
      .map(({ id, data, filePath }) => ({ file: filePath ?? id, play: data })),
    /** Page id → addresses of its headings. */
    pages: Object.fromEntries(
      pages.map(({ id, body = '' }) => [id, readLessonText(body).headings])
    ),
    modules: (await getCollection('modules')).sort(byId),
    lessons: (await getCollection('lessons')).sort(byId).map((entry) => ({
      entry,
      files: lessonFiles(entry, questions.get(entry.id))
    }))
  }
}

/** One document of `src/content`, such as `reference/sources`. */
async function document<
  Name extends
    | 'organisation'
    | 'activities'
    | 'boards'
    | 'evaluationForm'
    | 'frameworks'
    | 'handouts'
    | 'letters'
    | 'preparation'
    | 'curriculum'
    | 'glossary'
    | 'misconceptions'
    | 'pending'
    | 'published'
    | 'slides'
    | 'sources'
    | 'tracks'
    | 'triad'
    | 'workbook'
>(name: Name, id: string): Promise<CollectionEntry<Name>['data']> {
  const entry = await getEntry(name, id)
  if (!entry) throw new Error(`src/content/${id}.yaml is missing. Every site needs it.`)
  return entry.data as CollectionEntry<Name>['data']
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
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
