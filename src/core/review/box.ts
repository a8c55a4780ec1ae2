import type { Day } from '../days.ts'
import { type Key, misses } from '../quiz/key.ts'
import type { Fact } from '../record/fact.ts'
import { isGrade } from '../record/kinds.ts'
import type { Grading } from './schedule.ts'

/** What a lesson can put into the box. */
export interface BoxLesson {
  id: string
  /** Ids of its cards. */
  cards: readonly string[]
  /** Its checks, in their order; each can become a card of its own. */
  checks: readonly (Key & { id: string })[]
}

/** A card in the box, with all that was done with it. */
export interface BoxCard {
  id: string
  /** Id of the lesson it is from. */
  lesson: string
  /** The day on which it came into the box. */
  entered: Day
  /** In the order in which they were given. */
  gradings: readonly Grading[]
}

/**
 * The cards in the box, in the order of the course: those of each lesson whose checks were all
 * answered, and each check whose first answer was not right. A card that was graded once stays,
 * whatever a later edition does to its lesson. Facts about other cards are left alone.
 *
 * @param facts attempts at questions and gradings of cards, in any order
 * @param dayOf the day that it is here at a moment, in ms since 1970
 */
export function boxOf(
  lessons: readonly BoxLesson[],
  facts: readonly Fact[],
  dayOf: (moment: number) => Day
): BoxCard[] {
  const attempts = new Map<string, Fact>()
  const gradings = new Map<string, Grading[]>()
  for (const fact of [...facts].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const [area, name = '', moment] = fact.id.split('/')
    if (area === 'quiz' && moment && !attempts.has(name)) attempts.set(name, fact)
    if (area === 'review' && moment && isGrade(fact.value)) {
      const day = dayOf(clockAt(fact, moment))
      gradings.set(name, [...(gradings.get(name) ?? []), { day, grade: fact.value }])
    }
  }

  return lessons.flatMap(({ id: lesson, cards, checks }) => {
    const answered = checks.flatMap(({ id }) => attempts.get(id)?.at ?? [])
    const finished =
      answered.length === checks.length && answered.length > 0 ? Math.max(...answered) : undefined
    const missed = checks.map((check) => {
      const first = attempts.get(check.id)
      return { id: check.id, at: first && misses(check, first.value) ? first.at : undefined }
    })
    return [...cards.map((id) => ({ id, at: finished })), ...missed].flatMap(({ id, at }) => {
      const graded = gradings.get(id) ?? []
      const entered = at === undefined ? graded[0]?.day : dayOf(at)
      return entered === undefined ? [] : [{ id, lesson, entered, gradings: graded }]
    })
  })
}

/**
 * What the clock showed. The fact’s own moment is moved on where the clock was set back, so that
 * facts keep their order; the name has the clock.
 */
function clockAt({ at }: Fact, named: string): number {
  return /^[1-9]\d{3}-\d\d-\d\dT/.test(named) ? Date.parse(named) || at : at
}
