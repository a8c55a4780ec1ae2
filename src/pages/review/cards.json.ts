import type { APIRoute } from 'astro'

import { loadCourse } from '../../content.course.ts'
import { pageQuestion } from '../../core/quiz/page-question.ts'
import { type CardText, textOfCard, textOfCheck } from '../../core/review/card-text.ts'

/** What stands on every card that can come into the review box. */
export const GET: APIRoute = async () => {
  const { beliefs, lessons } = await loadCourse()
  const texts: CardText[] = lessons.flatMap(({ row, cards, questions }) => [
    ...cards.map(textOfCard),
    ...questions
      .filter(({ id }) => row.checks.includes(id))
      .flatMap((question) => textOfCheck(pageQuestion(question, beliefs)) ?? [])
  ])
  return new Response(JSON.stringify(texts), { headers: { 'Content-Type': 'application/json' } })
}
