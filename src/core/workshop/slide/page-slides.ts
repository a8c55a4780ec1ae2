import type { Framework, Source } from '../../reference/schema.ts'
import type { RolePlay } from '../../roleplay/schema.ts'
import { type Score, scoreOf } from '../../workbook/promoters.ts'
import type { Preparation } from '../paper/schema.ts'
import type { Triad } from '../schema.ts'
import type { Shown, Slide } from './schema.ts'

type Named = Exclude<Shown, { kind: 'letters' | 'steps' | 'triad' | 'scene' | 'score' | 'lines' }>

/** What a slide shows, with everything that it names put in its place. */
export type PageShown =
  | Named
  /** `numbered`: one after the other. */
  | { kind: 'lines'; items: readonly string[]; numbered: boolean; ask: string | undefined }
  | {
      kind: 'letters'
      letters: readonly { id: string; letter: string; term: string }[]
      ask: string | undefined
    }
  | { kind: 'scene'; usual: string; better: string }
  | {
      kind: 'score'
      promoters: number
      passives: number
      detractors: number
      score: Extract<Score, { status: 'rough' | 'score' }>
    }

/** A slide as pages show it. */
export interface PageSlide {
  readonly id: string
  readonly title: string
  readonly shows: PageShown
  readonly notes: readonly string[]
  /** Ground rules to read aloud. */
  readonly rules: readonly string[]
  /** What its claims rest on, and how far that carries. */
  readonly sources: readonly (Pick<Source, 'id' | 'claim' | 'say' | 'verdict'> & {
    /** The first work that was looked at. */
    readonly work: string | undefined
  })[]
}

/** What slides may name. */
export interface SlidesKnown {
  readonly frameworks: readonly Framework[]
  readonly sources: readonly Source[]
  readonly rolePlays: readonly RolePlay[]
  readonly triad: Triad
  readonly preparation: Preparation
}

/** Names of the steps of the drawings that have some. */
export type StepNames = Readonly<
  Record<Extract<Shown, { kind: 'steps' }>['figure'], readonly string[]>
>

/**
 * The slides with all that they name.
 *
 * @throws where a slide names something that is not there; `slideFaults` says so before
 */
export function pageSlides(
  slides: readonly Slide[],
  known: SlidesKnown,
  steps: StepNames
): PageSlide[] {
  return slides.map(({ id, title, shows, notes, rules, sources }) => ({
    id,
    title,
    shows: shownOf(shows, known, steps),
    notes,
    rules: rules ? known.preparation.rules : [],
    sources: sources.map((name) => {
      const { claim, say, verdict, references } = found(known.sources, name)
      return { id: name, claim, say, verdict, work: references[0]?.citation }
    })
  }))
}

function shownOf(shows: Shown, known: SlidesKnown, steps: StepNames): PageShown {
  switch (shows.kind) {
    case 'lines':
      return { ...shows, numbered: false, ask: shows.ask }
    case 'steps':
      return { kind: 'lines', items: steps[shows.figure], numbered: true, ask: shows.ask }
    case 'triad': {
      const items = known.triad.steps.map(({ title }) => title)
      return { kind: 'lines', items, numbered: true, ask: shows.ask }
    }
    case 'letters': {
      const { letters } = found(known.frameworks, shows.framework)
      return {
        kind: 'letters',
        letters: letters.map(({ id, letter, term }) => ({ id, letter, term })),
        ask: shows.ask
      }
    }
    case 'scene': {
      const { options } = found(found(known.rolePlays, shows.rolePlay).stages, shows.stage)
      const line = (kind: string) => options.find((option) => option.kind === kind)?.text ?? ''
      return { kind: 'scene', usual: line('poor'), better: line('best') }
    }
    case 'score': {
      const { promoters, passives, detractors } = shows
      const score = scoreOf({ promoters, passives, detractors })
      if (!('low' in score)) throw new Error('These are too few answers for a score.')
      return { ...shows, score }
    }
    default:
      return shows
  }
}

function found<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((one) => one.id === id)
  if (!thing) throw new Error(`“${id}” is not there.`)
  return thing
}
