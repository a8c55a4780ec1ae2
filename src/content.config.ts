import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

import { bankSchema } from './core/assessment/schema.ts'
import { lessonSchema, moduleSchema, tracksSchema } from './core/course/schema.ts'
import { curriculumSchema, pendingSchema } from './core/curriculum/schema.ts'
import { organisationSchema } from './core/organisation/schema.ts'
import { questionsSchema } from './core/quiz/schema.ts'
import {
  frameworksSchema,
  glossarySchema,
  misconceptionsSchema,
  publishedSchema,
  sheetSchema,
  sourcesSchema
} from './core/reference/schema.ts'
import { rolePlaySchema } from './core/roleplay/schema.ts'
import { strict } from './core/strict.ts'
import { workbookSchema, workbookSectionSchema } from './core/workbook/schema.ts'
import { agendaSchema } from './core/workshop/agenda/schema.ts'
import { lettersSchema } from './core/workshop/letter/schema.ts'
import {
  activitiesSchema,
  evaluationFormSchema,
  handoutsSchema,
  preparationSchema
} from './core/workshop/paper/schema.ts'
import { triadSchema } from './core/workshop/schema.ts'
import { slidesSchema } from './core/workshop/slide/schema.ts'
import { boardsSchema } from './core/workshop/wall/schema.ts'

const content = './src/content'

/** The path of an entry without its ending: what a lesson and its questions share. */
const byPath = ({ entry }: { entry: string }) => entry.replace(/(?:\.questions)?\.\w+$/, '')

const document = <Schema extends z.ZodType>(pattern: string, schema: Schema) =>
  defineCollection({ loader: glob({ base: content, pattern, generateId: byPath }), schema })

export const collections = {
  organisation: document('organisation.yaml', organisationSchema),
  frameworks: document('frameworks.yaml', frameworksSchema),
  tracks: document('tracks.yaml', tracksSchema),
  glossary: document('reference/glossary.yaml', glossarySchema),
  curriculum: document('reference/curriculum.yaml', curriculumSchema),
  pending: document('reference/pending.yaml', pendingSchema),
  misconceptions: document('reference/misconceptions.yaml', misconceptionsSchema),
  published: document('reference/published.yaml', publishedSchema),
  sheets: document('sheets/*.yaml', sheetSchema),
  sources: document('reference/sources.yaml', sourcesSchema),
  triad: document('workshop/triad.yaml', triadSchema),
  agendas: document('workshop/agendas/*.yaml', agendaSchema),
  activities: document('workshop/activities.yaml', activitiesSchema),
  handouts: document('workshop/handouts.yaml', handoutsSchema),
  slides: document('workshop/slides.yaml', slidesSchema),
  boards: document('workshop/boards.yaml', boardsSchema),
  letters: document('workshop/letters.yaml', lettersSchema),
  preparation: document('workshop/preparation.yaml', preparationSchema),
  evaluationForm: document('workshop/evaluation-form.yaml', evaluationFormSchema),
  workbook: document('workbook/workbook.yaml', workbookSchema),
  workbookSections: document('workbook/[a-h]-*.yaml', workbookSectionSchema),
  modules: defineCollection({
    loader: glob({
      base: content,
      pattern: ['course/*/module.yaml', 'template/module.yaml'],
      generateId: byPath
    }),
    schema: moduleSchema
  }),
  pages: defineCollection({
    loader: glob({ base: `${content}/pages`, pattern: '*.mdx' }),
    schema: strict({
      title: z.string(),
      /** One sentence for search engines. */
      description: z.string()
    })
  }),
  lessons: defineCollection({
    loader: glob({
      base: content,
      pattern: ['course/*/*.mdx', 'template/*.mdx'],
      generateId: byPath
    }),
    schema: lessonSchema
  }),
  bank: defineCollection({
    loader: glob({ base: content, pattern: 'bank/*.yaml', generateId: byPath }),
    schema: bankSchema
  }),
  rolePlays: defineCollection({
    loader: glob({ base: content, pattern: 'roleplays/*.yaml', generateId: byPath }),
    schema: rolePlaySchema
  }),
  questions: defineCollection({
    loader: glob({
      base: content,
      pattern: ['course/*/*.questions.yaml', 'template/*.questions.yaml'],
      generateId: byPath
    }),
    schema: questionsSchema
  })
}
