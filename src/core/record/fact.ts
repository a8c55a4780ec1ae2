import { isObject } from './is-object.ts'
import { fitsItsKind } from './kinds.ts'

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/** One thing that the person did. */
export interface Fact {
  /** Says what it is about: `quiz/L-01.taxi-at-four`. It never changes once published. */
  id: string
  value: Json
  /** When it was set, in milliseconds since 1970. */
  at: number
}

/** Why a stored text is no fact. */
export type Why = 'not-json' | 'wrong-shape' | 'unsafe' | 'wrong-type'

export type FactReading = { status: 'fact'; fact: Fact } | { status: 'bad'; why: Why }

/** The last day whose year has four digits, as ids with moments need. No fact is later. */
export const LATEST = Date.UTC(9999, 11, 31)

const LEVELS = 12

/** The text under which a fact is stored. `readFact` reads it back. */
export function writeFact({ value, at }: Fact): string {
  return JSON.stringify({ v: value, t: at })
}

/** Reads a stored text, which may have been written by anybody. */
export function readFact(id: string, text: string): FactReading {
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return { status: 'bad', why: 'not-json' }
  }
  // A text with anything more than these two would lose it when it is written again.
  if (!isObject(stored) || Object.keys(stored).sort().join() !== 't,v') {
    return { status: 'bad', why: 'wrong-shape' }
  }
  return checkFact(id, stored.v, stored.t)
}

/** Judges the three parts of a fact which came from outside. */
export function checkFact(id: string, value: unknown, at: unknown): FactReading {
  if (typeof at !== 'number' || !Number.isInteger(at) || at <= 0 || at > LATEST) {
    return { status: 'bad', why: 'wrong-shape' }
  }
  if (!isSafeId(id) || !isSafe(value, LEVELS)) return { status: 'bad', why: 'unsafe' }
  if (!fitsItsKind(id, value)) return { status: 'bad', why: 'wrong-type' }
  return { status: 'fact', fact: { id, value, at } }
}

function isSafeId(id: string): boolean {
  return id.length <= 200 && /^[a-z]+(\/[A-Za-z0-9._:-]+)+$/.test(id) && !id.split('/').some(isTrap)
}

function isSafe(value: unknown, levels: number): value is Json {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) {
    return value === null || typeof value === 'string' || typeof value === 'boolean'
  }
  if (levels === 0) return false
  return Object.entries(value).every(([key, inner]) => !isTrap(key) && isSafe(inner, levels - 1))
}

/** True for a name which reaches into JavaScript itself where it is used as a key. */
function isTrap(name: string): boolean {
  return /^(__proto__|constructor|prototype)$/.test(name)
}
