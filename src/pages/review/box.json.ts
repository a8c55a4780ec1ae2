import type { APIRoute } from 'astro'

import { loadCourse } from '../../content.course.ts'
import { keyOf } from '../../core/quiz/key.ts'
import type { BoxLesson } from '../../core/review/box.ts'

/** What each lesson can put into the review box, without words: enough to count what is due. */
export const GET: APIRoute = async () => {
  const { lessons } = await loadCourse()
  const box: BoxLesson[] = lessons.map(({ row, cards, questions }) => ({
    id: row.id,
    cards: cards.map(({ id }) => id),
    checks: questions
      .filter(({ id }) => row.checks.includes(id))
      .map((question) => ({ id: question.id, ...keyOf(question) }))
  }))
  return new Response(JSON.stringify(box), { headers: { 'Content-Type': 'application/json' } })
}
