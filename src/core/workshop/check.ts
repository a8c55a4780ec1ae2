import type { Agenda } from './agenda/schema.ts'
import type { Activity, EvaluationForm, Handout } from './paper/schema.ts'

/** The files of a workshop, as far as they name one another. */
export interface WorkshopFiles {
  agendas: readonly Agenda[]
  activities: readonly Activity[]
  handouts: readonly Handout[]
  evaluationForm: EvaluationForm
}

/** What the files of a workshop may name: ids of what the course has. */
export interface WorkshopKnown {
  rolePlays: readonly string[]
  frameworks: readonly string[]
  /** Items of the tests of knowledge. */
  items: readonly string[]
}

const FOLDER = 'src/content/workshop'

/** What the files of a workshop name and nobody has, one sentence each. */
export function workshopFaults(files: WorkshopFiles, known: WorkshopKnown): string[] {
  const { agendas, activities, handouts, evaluationForm } = files
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const missing = (
    file: string,
    where: string,
    what: string,
    named: readonly string[],
    all: readonly string[]
  ) =>
    named
      .filter((name) => !all.includes(name))
      .map(
        (name) =>
          `${FOLDER}/${file}: ${where} names the ${what} “${name}”, which is not there. Correct it, or add the ${what}.`
      )
  return [
    ...agendas.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        const [file, where] = [`agendas/${id}.yaml`, `block “${block.id}”`]
        return [
          ...missing(
            file,
            where,
            'activity',
            [...(block.activity ? [block.activity] : []), ...(block.also ?? [])],
            ids(activities)
          ),
          ...missing(file, where, 'handout', block.handouts, ids(handouts)),
          ...missing(file, where, 'role-play', block.rolePlays, known.rolePlays)
        ]
      })
    ),
    ...handouts.flatMap(({ id, parts }) => {
      const named = parts.flatMap((part) => (part.kind === 'letters' ? [part.framework] : []))
      return missing('handouts.yaml', `handout “${id}”`, 'framework', named, known.frameworks)
    }),
    ...missing(
      'evaluation-form.yaml',
      '“check”',
      'item',
      evaluationForm.check.map(({ item }) => item),
      known.items
    )
  ]
}
