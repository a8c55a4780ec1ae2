import { type Counts, MOST, readCount } from './counts.ts'
import { type Score, scoreOf } from './promoters.ts'
import type { Sheet } from './sheet.ts'

/** The lowest and the highest answer to the recommendation question. */
const LAST = 10
const REASONS = [1, 2, 3] as const

/** How many of those who were asked did answer. */
export type Response =
  | { status: 'known'; answered: number; asked: number }
  /** The number of people asked is missing, cannot be read, or is smaller than that of the answers. */
  | { status: 'unknown' | 'unreadable' | 'too-small' }

/** What was filled in about the recommendation question. */
export type Recommendation =
  | { status: 'none' }
  /** The answers, 0 to 10, whose count cannot be read. */
  | { status: 'unreadable'; answers: readonly number[] }
  | {
      status: 'read'
      /** How many people chose 0, 1, … 10. */
      chosen: readonly number[]
      counts: Counts
      score: Score
      response: Response
      /** As typed; empty where nothing was. */
      period: string
      chosenHow: string
      reasons: readonly string[]
    }

/** Name of the field that holds how many people gave an answer from 0 to 10. */
export function countField(answer: number): string {
  return `count-${answer}`
}

/** What was filled in about the recommendation question. An empty count means nobody, once one of them is filled in. */
export function recommendationOf({ texts }: Sheet): Recommendation {
  const read = Array.from({ length: LAST + 1 }, (_, answer) =>
    readCount(texts.get(countField(answer)) ?? '')
  )
  if (read.every(({ status }) => status === 'empty')) return { status: 'none' }
  const faults = read.flatMap(({ status }, answer) =>
    status === 'count' || status === 'empty' ? [] : [answer]
  )
  if (faults.length > 0) return { status: 'unreadable', answers: faults }

  const chosen = read.map((typed) => (typed.status === 'count' ? typed.count : 0))
  const sum = (from: number, to: number) =>
    chosen.slice(from, to + 1).reduce((total, count) => total + count, 0)
  const counts: Counts = { promoters: sum(9, LAST), passives: sum(7, 8), detractors: sum(0, 6) }
  return {
    status: 'read',
    chosen,
    counts,
    score: scoreOf(counts),
    response: responseOf(sum(0, LAST), texts.get('asked') ?? ''),
    period: texts.get('period')?.trim() ?? '',
    chosenHow: texts.get('chosen-how')?.trim() ?? '',
    reasons: REASONS.flatMap((at) => texts.get(`reason-${at}`)?.trim() || [])
  }
}

function responseOf(answered: number, asked: string): Response {
  const read = readCount(asked)
  if (read.status === 'empty') return { status: 'unknown' }
  if (read.status !== 'count') return { status: 'unreadable' }
  if (read.count < answered || read.count > MOST) return { status: 'too-small' }
  return { status: 'known', answered, asked: read.count }
}
