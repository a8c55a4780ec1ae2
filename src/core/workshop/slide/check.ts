import { ENOUGH_FOR_A_SCORE } from '../../workbook/promoters.ts'
import type { Agenda } from '../agenda/schema.ts'
import type { Activity } from '../paper/schema.ts'
import { pageSlides, type SlidesKnown, type StepNames } from './page-slides.ts'
import type { Slide } from './schema.ts'
import { MOST_WORDS, wordsOn } from './words.ts'

const FILE = 'src/content/workshop/slides.yaml'

/**
 * What the slides name and nobody has, slides with too many words, and agendas and activities that
 * name slides which are not there.
 *
 * @returns one sentence a fault, beginning with the file; empty when all is well
 */
export function slideFaults(
  slides: readonly Slide[],
  { agendas, activities }: { agendas: readonly Agenda[]; activities: readonly Activity[] },
  known: SlidesKnown,
  steps: StepNames
): string[] {
  const ids = slides.map(({ id }) => id)
  const named = slides.flatMap((slide) => namingFaults(slide, known))
  const crowded = named.length > 0 ? [] : pageSlides(slides, known, steps)
  return [
    ...named,
    ...crowded
      .filter((slide) => wordsOn(slide) > MOST_WORDS)
      .map(
        (slide) =>
          `${FILE}: slide “${slide.id}” shows ${wordsOn(slide)} words. Cut it to ${MOST_WORDS}; the rest belongs in its notes.`
      ),
    ...[
      ...agendas.flatMap(({ id, blocks }) =>
        blocks.map((block) => ({ ...block, in: `agendas/${id}.yaml: block “${block.id}”` }))
      ),
      ...activities.map((one) => ({ ...one, in: `activities.yaml: “${one.id}”` }))
    ].flatMap((one) =>
      one.slides
        .filter((slide) => !ids.includes(slide))
        .map(
          (slide) =>
            `src/content/workshop/${one.in} names the slide “${slide}”, which is not there. Correct it, or add the slide.`
        )
    )
  ]
}

function namingFaults({ id, shows, sources }: Slide, known: SlidesKnown): string[] {
  const missing = (what: string, name: string) =>
    `${FILE}: slide “${id}” names the ${what} “${name}”, which is not there. Correct it.`
  const has = (things: readonly { id: string }[], name: string) =>
    things.some((thing) => thing.id === name)
  const faults = sources
    .filter((name) => !has(known.sources, name))
    .map((name) => missing('source', name))
  if (shows.kind === 'letters' && !has(known.frameworks, shows.framework)) {
    faults.push(missing('framework', shows.framework))
  }
  if (shows.kind === 'scene') {
    const play = known.rolePlays.find((one) => one.id === shows.rolePlay)
    if (!play) faults.push(missing('role-play', shows.rolePlay))
    else if (!has(play.stages, shows.stage)) faults.push(missing('moment', shows.stage))
  }
  if (shows.kind === 'score') {
    const n = shows.promoters + shows.passives + shows.detractors
    if (n < ENOUGH_FOR_A_SCORE) {
      faults.push(
        `${FILE}: slide “${id}” has ${n} answers. With fewer than ${ENOUGH_FOR_A_SCORE} no score is shown; give it more.`
      )
    }
  }
  return faults
}
