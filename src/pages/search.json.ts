import type { APIRoute } from 'astro'

import { loadCourse } from '../content.course.ts'
import { lesson as copy } from '../copy/lesson/en.ts'
import { searchDocuments } from '../core/search/documents.ts'

/** The texts that the page Search looks through, fetched when its field is used. */
export const GET: APIRoute = async () => {
  const { lessons, sheets, terms } = await loadCourse()
  const used = new Set(lessons.flatMap(({ lesson }) => lesson.terms))
  const documents = searchDocuments(
    {
      lessons: lessons.map(({ lesson, row, text }) => ({
        ...row,
        ...lesson,
        sections: text.sections
      })),
      terms: terms.filter(({ id }) => used.has(id)),
      sheets
    },
    {
      'key-idea': copy.keyIdea,
      example: copy.example,
      'try-it': copy.tryIt,
      'myth-check': copy.mythCheck
    }
  )
  return new Response(JSON.stringify(documents), {
    headers: { 'Content-Type': 'application/json' }
  })
}
