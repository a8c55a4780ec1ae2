import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'astro/zod'
import { parse } from 'yaml'

import { bankSchema } from '../core/assessment/schema.ts'
import type { CourseContent, LessonFiles } from '../core/course/check.ts'
import { bodyOf, readLessonText } from '../core/course/lesson-text.ts'
import { lessonSchema, tracksSchema } from '../core/course/schema.ts'
import type { Places } from '../core/curriculum/check.ts'
import { curriculumSchema, pendingSchema } from '../core/curriculum/schema.ts'
import { questionsSchema } from '../core/quiz/schema.ts'
import { renamed } from '../core/record/renamed.ts'
import {
  frameworksSchema,
  glossarySchema,
  misconceptionsSchema,
  publishedSchema,
  sheetSchema,
  sourcesSchema,
  type Term
} from '../core/reference/schema.ts'
import { rolePlaySchema } from '../core/roleplay/schema.ts'
import { workbookSchema, workbookSectionSchema } from '../core/workbook/schema.ts'
import type { SectionFile } from '../core/workbook/workbook.ts'
import { agendaSchema } from '../core/workshop/agenda/schema.ts'
import {
  activitiesSchema,
  evaluationFormSchema,
  handoutsSchema,
  preparationSchema
} from '../core/workshop/paper/schema.ts'
import { triadSchema } from '../core/workshop/schema.ts'
import { slidesSchema } from '../core/workshop/slide/schema.ts'

/**
 * Reads the course as the site does, but from plain files: for tests and scripts, where Astro
 * is not running.
 *
 * @param root folder that holds `src/content`
 * @throws where a file does not fit its schema, naming the file and what to do
 */
export function readContent(root: string, figures: readonly string[]): CourseContent {
  const content = join(root, 'src/content')
  const yaml = (file: string) => readYaml(content, file)
  const { frameworks } = fit('frameworks.yaml', frameworksSchema, yaml('frameworks.yaml'))
  const workbook = readWorkbook(root)
  const reference = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    fit(`reference/${name}.yaml`, schema, yaml(`reference/${name}.yaml`))
  return {
    lessons: globSync('course/*/*.mdx', { cwd: content })
      .sort()
      .map((file) => readLesson(content, file)),
    tracks: fit('tracks.yaml', tracksSchema, yaml('tracks.yaml')).tracks,
    bank: globSync('bank/*.yaml', { cwd: content })
      .sort()
      .map((file) => ({
        file: `src/content/${file}`,
        items: fit(file, bankSchema, yaml(file)).items
      })),
    rolePlays: globSync('roleplays/*.yaml', { cwd: content })
      .sort()
      .map((file) => ({
        file: `src/content/${file}`,
        play: fit(file, rolePlaySchema, yaml(file))
      })),
    workbook: workbook.text,
    workbookSections: workbook.files,
    frameworks,
    sheets: globSync('sheets/*.yaml', { cwd: content })
      .sort()
      .map((file) => fit(file, sheetSchema, yaml(file))),
    sources: reference('sources', sourcesSchema).sources.map(({ id }) => id),
    misconceptions: reference('misconceptions', misconceptionsSchema).misconceptions.map(
      ({ id }) => id
    ),
    terms: readGlossary(root),
    figures,
    published: reference('published', publishedSchema).ids,
    renamed
  }
}

/**
 * Reads the map of the curriculum, and the sources and pages that it points to.
 *
 * @param root folder that holds `src/content`
 * @throws where a file does not fit its schema, naming the file and what to do
 */
export function readCurriculum(root: string) {
  const content = join(root, 'src/content')
  const reference = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    fit(`reference/${name}.yaml`, schema, readYaml(content, `reference/${name}.yaml`))
  const pages: Places['pages'] = Object.fromEntries(
    globSync('*.mdx', { cwd: join(content, 'pages') }).map((file) => {
      const body = bodyOf(readFileSync(join(content, 'pages', file), 'utf8'))
      return [file.replace('.mdx', ''), readLessonText(body).headings]
    })
  )
  return {
    curriculum: reference('curriculum', curriculumSchema),
    pending: reference('pending', pendingSchema).pending,
    sources: reference('sources', sourcesSchema).sources,
    pages
  }
}

/**
 * Reads the self-evaluation workbook: what its sections share, and the sections by file name.
 *
 * @param root folder that holds `src/content`
 * @throws where a file does not fit its schema, naming the file and what to do
 */
export function readWorkbook(root: string) {
  const content = join(root, 'src/content')
  const shared = 'workbook/workbook.yaml'
  const files: SectionFile[] = globSync('workbook/[a-h]-*.yaml', { cwd: content })
    .sort()
    .map((file) => ({
      file: `src/content/${file}`,
      section: fit(file, workbookSectionSchema, readYaml(content, file))
    }))
  return { text: fit(shared, workbookSchema, readYaml(content, shared)), files }
}

/** What workshops are made of. `root` is the folder that holds `src/content`. */
export function readWorkshop(root: string) {
  const content = join(root, 'src/content')
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    fit(`workshop/${name}.yaml`, schema, readYaml(content, `workshop/${name}.yaml`))
  return {
    triad: read('triad', triadSchema),
    agendas: globSync('*.yaml', { cwd: join(content, 'workshop/agendas') })
      .sort()
      .map((file) => read(`agendas/${file.replace('.yaml', '')}`, agendaSchema)),
    ...read('activities', activitiesSchema),
    ...read('handouts', handoutsSchema),
    ...read('slides', slidesSchema),
    preparation: read('preparation', preparationSchema),
    evaluationForm: read('evaluation-form', evaluationFormSchema)
  }
}

/** The terms of the glossary. `root` is the folder that holds `src/content`. */
export function readGlossary(root: string): readonly Term[] {
  const file = 'reference/glossary.yaml'
  return fit(file, glossarySchema, readYaml(join(root, 'src/content'), file)).terms
}

/** One lesson with its questions. `file` is the MDX file, below `content`. */
export function readLesson(content: string, file: string): LessonFiles {
  const whole = readFileSync(join(content, file), 'utf8')
  const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(whole) ?? []
  const text = inFile(file, () => readLessonText(bodyOf(whole)))
  const front = inFile(file, () => parse(matter))
  const questionsFile = file.replace(/\.mdx$/, '.questions.yaml')
  const path = join(content, questionsFile)
  const questions = existsSync(path)
    ? fit(questionsFile, questionsSchema, readYaml(content, questionsFile))
    : undefined
  return {
    file: `src/content/${file}`,
    lesson: fit(file, lessonSchema, front),
    text,
    questionsFile: `src/content/${questionsFile}`,
    questions: questions?.questions,
    cards: questions?.cards ?? []
  }
}

function readYaml(content: string, file: string): unknown {
  return inFile(file, () => parse(readFileSync(join(content, file), 'utf8')))
}

/** Says in which file something went wrong, which parsers do not. */
function inFile<Read>(file: string, read: () => Read): Read {
  try {
    return read()
  } catch (cause) {
    throw new Error(`src/content/${file}: ${cause instanceof Error ? cause.message : cause}`)
  }
}

function fit<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  data: unknown
): z.infer<Schema> {
  const read = schema.safeParse(data)
  if (read.success) return read.data
  const what = read.error.issues.map(({ message, path }) =>
    [path.join('.'), message].filter(Boolean).join(': ')
  )
  throw new Error(`src/content/${file}: ${what.join(' ')}`)
}
