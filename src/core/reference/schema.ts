import { z } from 'astro/zod'

import { strict } from '../strict.ts'
import { complainAboutTwins, twinIn } from '../twins.ts'
import { HOLDS } from './holds.ts'

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.')

const letterSchema = strict({
  /** Stored with results, so never rename it once published. Written `framework.letter` elsewhere. */
  id: slug,
  /** The letter on the tile. */
  letter: z.string().length(1),
  /** What the letter stands for. */
  term: z.string(),
  /** The meaning in one plain sentence. */
  meaning: z.string(),
  /** A question to ask oneself. */
  ask: z.string(),
  /** One line as somebody would say it, without quotation marks. */
  sounds: z.string()
})

/** What a page on one sheet says besides its parts. */
const about = {
  /** How to put it to work, in one or two sentences. */
  use: z.string(),
  /** Where it comes from and where its limits are, honestly. */
  origin: z.string(),
  /** Entries of sources.yaml that it rests on. */
  sources: z.array(z.string()).default([]),
  /** Ids of the lessons that teach it. */
  lessons: z.array(z.string()).min(1)
}

const frameworkSchema = strict({
  /** Named in `<Letters of="…">` and in the front matter of lessons. */
  id: slug,
  /** As it is written: BE SURE, L.E.A.D. */
  name: z.string(),
  /** What the framework is for, in one sentence. */
  purpose: z.string(),
  /** In the order in which they spell the name. */
  letters: z.array(letterSchema).min(2),
  ...about
})

/** `frameworks.yaml`: the frameworks whose letters the course teaches. */
export const frameworksSchema = strict({ frameworks: z.array(frameworkSchema).min(1) }).superRefine(
  ({ frameworks }, context) => {
    complainAboutTwins(context, 'Framework', frameworks)
    for (const { name, letters } of frameworks) {
      complainAboutTwins(context, `${name}: letter`, letters)
    }
  }
)

const tileSchema = strict({
  /** Named by the parts that it stands beside. */
  id: slug,
  /** The letter or sign on the tile. */
  letter: z.string().length(1),
  /** What it stands for, in a word or two. */
  stands: z.string()
})

const partSchema = strict({
  /** An address on the page. */
  id: slug,
  /** Its name, in a few words. */
  term: z.string(),
  /** Ids of the tiles beside it. */
  tiles: z.array(slug).min(1),
  /** The meaning in one or two plain sentences. */
  meaning: z.string(),
  /** A question to ask oneself. */
  ask: z.string(),
  /** One line as somebody would say it, without quotation marks. */
  sounds: z.string()
})

/** `sheets/*.yaml`: a picture or a map that is no row of letters, for a page on one sheet. */
export const sheetSchema = strict({
  /** An address below frameworks/. */
  id: slug,
  /** As it is written in the lessons. */
  name: z.string(),
  /** What it is for, in one sentence. */
  purpose: z.string(),
  /** The tiles at the head of the page. */
  tiles: z.array(tileSchema).min(2),
  /** What it is made of, in reading order. */
  parts: z.array(partSchema).min(2),
  /** Steps to take with it. */
  steps: strict({ title: z.string(), items: z.array(z.string()).min(2) }),
  /** The drawing that belongs to it, as in `<Figure name="…">`. */
  figure: z.string().optional(),
  ...about
}).superRefine(({ name, parts, tiles }, context) => {
  complainAboutTwins(context, `${name}: part`, parts)
  complainAboutTwins(context, `${name}: tile`, tiles)
  const known = tiles.map(({ id }) => id)
  for (const tile of parts.flatMap((part) => part.tiles)) {
    if (known.includes(tile)) continue
    const message = `“${tile}” is no tile of ${name}. Use one of ${known.join(', ')}.`
    context.addIssue({ code: 'custom', message })
  }
})

const misconceptionSchema = strict({
  /** Named by wrong options and items. */
  id: z.string().regex(/^M-\d\d$/, 'Write it as M-07.'),
  /** The belief in the words of somebody who holds it, without a full stop. */
  belief: z.string()
})

/** `reference/misconceptions.yaml`: what wrong answers are made of. */
export const misconceptionsSchema = strict({
  misconceptions: z.array(misconceptionSchema).min(1)
}).superRefine(({ misconceptions }, context) => {
  complainAboutTwins(context, 'Misconception', misconceptions)
})

const termSchema = strict({
  /** Named in the front matter of lessons. */
  id: slug,
  /** The word as it stands in a sentence. */
  term: z.string(),
  /** Other spellings that stand for it in a text, such as a plural. */
  forms: z.array(z.string()).default([]),
  /** One or two plain sentences. */
  meaning: z.string()
})

/** `reference/glossary.yaml`: words that a newcomer may not know. */
export const glossarySchema = strict({ terms: z.array(termSchema).min(1) }).superRefine(
  ({ terms }, context) => {
    complainAboutTwins(context, 'Glossary term', terms)
    const spellings = terms.map(({ term, forms }) => new Set([term, ...forms]))
    const shared = twinIn(spellings.flatMap((words) => [...words]))
    if (shared === undefined || twinIn(terms.map(({ id }) => id)) !== undefined) return
    const message = `The word “${shared}” stands for two terms, so a link could not know where to go. Give it to one.`
    context.addIssue({ code: 'custom', message })
  }
)

const referenceSchema = strict({
  /** Authors, year, title, where it appeared. Leave out what nobody has checked. */
  citation: z.string(),
  /** How closely we have looked: the finding itself, the citation only, or neither yet. */
  checked: z.enum(['finding', 'citation', 'not-yet'])
})

const heardSchema = strict({
  /** The claim in quotation marks, as somebody says it across a table. */
  claim: z.string(),
  /** How far it holds when looked at closely. */
  holds: z.enum(HOLDS),
  /** The lesson that deals with it; it names the source, too. */
  lesson: z.string().regex(/^L-\d\d$/, 'Write it as L-07.'),
  /** Other ways of saying it, for those who look for those words. */
  also: z.array(z.string()).default([])
})

const sourceSchema = strict({
  /** Named by lessons and myth checks, and an address on the page Sources. */
  id: z.string().regex(/^E-\d\d$/, 'Write it as E-07.'),
  /** What people say, as a short heading. */
  claim: z.string(),
  /** How well the claim holds as people say it. */
  verdict: z.enum(['supported', 'framework', 'convention', 'contested', 'unsupported']),
  /** Popular forms of the claim that no lesson’s myth check takes apart, for the page of myths. */
  heard: z.array(heardSchema).default([]),
  /** True when the making of the course rests on it, whether or not a lesson does. */
  making: z.boolean().default(false),
  /** How the course words it. */
  say: z.string(),
  /** What the evidence shows. */
  supports: z.string(),
  /** Where the evidence ends. */
  limits: z.string(),
  /** The works that were looked at; none where the position is the course’s own. */
  references: z.array(referenceSchema)
})

/** `reference/sources.yaml`: what each claim rests on. */
export const sourcesSchema = strict({ sources: z.array(sourceSchema).min(1) }).superRefine(
  ({ sources }, context) => {
    complainAboutTwins(context, 'Source', sources)
  }
)

/** `reference/published.yaml`: what learners’ records may hold. */
export const publishedSchema = strict({
  /** Ids of lessons, questions, cards, test items, role-plays and their lines. Never remove one. */
  ids: z.array(z.string())
})

export type Framework = z.infer<typeof frameworkSchema>
export type Letter = z.infer<typeof letterSchema>
export type SheetFile = z.infer<typeof sheetSchema>
export type Misconception = z.infer<typeof misconceptionSchema>
export type Term = z.infer<typeof termSchema>
export type Source = z.infer<typeof sourceSchema>
