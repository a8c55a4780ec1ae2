import type { LessonFiles } from '../course/check.ts'
import { passagesOf } from '../course/passages.ts'
import { twinIn } from '../twins.ts'
import { readHome } from './home.ts'
import type { Curriculum, Pending } from './schema.ts'

/** What there is to point to. */
export interface Places {
  lessons: readonly LessonFiles[]
  /** Ids of the entries of sources.yaml. */
  sources: readonly string[]
  /** Page of `src/content/pages` → addresses of its headings. */
  pages: Readonly<Record<string, readonly string[]>>
  /** Ids of role-plays, workbook sections and parts of the kit that are there by now. */
  built: readonly string[]
}

/** A row of either list: something with an id and places that carry it. */
interface Row {
  id: string
  homes: readonly string[]
}

const FILE = 'src/content/reference/curriculum.yaml'
const WAITING = 'src/content/reference/pending.yaml'
/** How many ideas and tensions the inventory of the five texts has. */
const COUNTS = { C: { most: 255, digits: 3 }, T: { most: 13, digits: 2 } }

/**
 * Where the curriculum claims what the content does not carry: an idea that is lost, a passage
 * that is gone, a piece that nobody has built and nobody waits for.
 *
 * @returns one sentence a fault, beginning with the file; empty when every claim can be followed
 */
export function curriculumFaults(
  curriculum: Curriculum,
  pending: Pending,
  places: Places
): string[] {
  const { rows, tensions, ignored } = curriculum
  const carried: readonly Row[] = [...rows, ...tensions]
  const all = [...rows, ...ignored]
  const homes = carried.flatMap((row) =>
    row.homes.flatMap((home) => homeFault(home, row, curriculum, pending, places) ?? [])
  )
  const inFile = [
    ...idFaults('C', all),
    ...idFaults('T', tensions),
    ...carried.flatMap(twinFaults),
    ...homes,
    ...rows.flatMap((row) => sourceFaults(row, places.lessons))
  ]
  return [
    ...inFile.map((fault) => `${FILE}: ${fault}`),
    ...pendingFaults(pending, carried, places.built).map((fault) => `${WAITING}: ${fault}`)
  ]
}

function idFaults(letter: keyof typeof COUNTS, rows: readonly { id: string }[]): string[] {
  const { most, digits } = COUNTS[letter]
  const ids = rows.map(({ id }) => id)
  const twin = twinIn(ids)
  const wanted = Array.from(
    { length: most },
    (_, at) => `${letter}-${String(at + 1).padStart(digits, '0')}`
  )
  return [
    ...(twin === undefined ? [] : [`${twin} is there twice. Keep one.`]),
    ...wanted
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} is missing. Add it, or put it among the ignored with a reason.`),
    ...ids
      .filter((id) => !wanted.includes(id))
      .map((id) => `${id} is not in the inventory, which ends at ${wanted.at(-1)}. Remove it.`)
  ]
}

function twinFaults({ id, homes }: Row): string[] {
  const twin = twinIn(homes)
  return twin === undefined ? [] : [`${id} names ${twin} twice. Name it once.`]
}

function homeFault(
  text: string,
  { id }: Row,
  { pieces }: Curriculum,
  pending: Pending,
  { built, lessons, pages, sources }: Places
): string | undefined {
  const home = readHome(text)
  const files =
    'lesson' in home ? lessons.find(({ lesson }) => lesson.id === home.lesson) : undefined
  if ('lesson' in home && !files)
    return `${id} names the lesson ${home.lesson}, which is not there.`
  switch (home.kind) {
    case 'lesson':
      return `${id} names ${text} as a whole. Name the passage, question or card in which the idea stands.`
    case 'passage': {
      const passages = files ? passagesOf(files.text) : []
      return passages.includes(home.passage)
        ? undefined
        : `${id} names ${text}, and ${home.lesson} has no such passage. Use one of ${passages.join(', ')}.`
    }
    case 'entry':
      return [...(files?.questions ?? []), ...(files?.cards ?? [])].some(({ id }) => id === home.id)
        ? undefined
        : `${id} names ${text}, which is no question or card of ${home.lesson}. Correct it.`
    case 'source':
      return sources.includes(home.id)
        ? undefined
        : `${id} names ${text}, which is not in sources.yaml. Add or correct it.`
    case 'page':
      return pages[home.page]?.includes(home.passage)
        ? undefined
        : `${id} names ${text}, and no page has that heading. Correct it.`
    case 'piece':
      if (!pieces.some((piece) => piece.id === home.id)) {
        return `${id} names ${text}, which is not among the pieces. Add it to them, or correct it.`
      }
      return built.includes(home.id) || pending[id]?.includes(home.id)
        ? undefined
        : `${id} names ${text}, which is not built. Build it, or let ${id} wait for it in pending.yaml.`
    case 'unreadable':
      return `${id} names “${text}”, which is no home. The forms are at the top of the file.`
  }
}

/** A source that an idea rests on has to be named by a lesson that carries the idea. */
function sourceFaults({ id, homes }: Row, lessons: readonly LessonFiles[]): string[] {
  const read = homes.map(readHome)
  const carrying = lessons.filter(({ lesson }) =>
    read.some((home) => 'lesson' in home && home.lesson === lesson.id)
  )
  if (carrying.length === 0) return []
  return read
    .flatMap((home) => (home.kind === 'source' ? [home.id] : []))
    .filter((source) => !carrying.some(({ lesson }) => lesson.sources.includes(source)))
    .map((source) => {
      const names = carrying.map(({ lesson }) => lesson.id).join(', ')
      return `${id} rests on ${source}, which none of its lessons (${names}) names. Add it to one.`
    })
}

function pendingFaults(pending: Pending, rows: readonly Row[], built: readonly string[]): string[] {
  return Object.entries(pending).flatMap(([id, pieces]) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return [`${id} waits for something, but is no idea of the curriculum. Remove it.`]
    return pieces.flatMap((piece) => {
      if (!row.homes.includes(piece)) {
        return [
          `${id} waits for ${piece}, which is not among its homes. Remove it, or add it there.`
        ]
      }
      return built.includes(piece)
        ? [`${id} waits for ${piece}, which is there. Take it off the list.`]
        : []
    })
  })
}
