import { clauseFaults, stepFaults, stopFaults, wordingFaults } from './lint.ts'
import type { LensItem, RatingItem, WorkbookText } from './schema.ts'
import type { SectionFile } from './workbook.ts'

/** What the workbook may point to. Letters are written `framework.letter`. */
export interface Known {
  lessons: readonly string[]
  rolePlays: readonly string[]
  letters: readonly string[]
}

interface Placed {
  file: string
  item: RatingItem | LensItem
}

const HOME = 'src/content/workbook'
const ITEMS_OF_LETTER = 2
/** Share of the items in which agreeing is the weaker answer: about a fifth. */
const REVERSED = { least: 0.15, most: 0.25 }

/**
 * Everything in the workbook that does not fit together or the course, and what its wording gets
 * wrong. What one file can get wrong by itself, its schema says.
 *
 * @param text `workbook.yaml`
 * @param files of the sections
 * @returns one sentence a fault, beginning with the file; empty when it may be built
 */
export function workbookFaults(
  text: WorkbookText,
  files: readonly SectionFile[],
  known: Known
): string[] {
  const all = files.flatMap((file) => itemsIn(file))
  return [
    ...orderFaults(text, files),
    ...files.flatMap((file) => [...nameFaults(file), ...letterFaults(file, known.letters)]),
    ...all.flatMap(({ file, item }) =>
      [...pointerFaults(item, known), ...textFaults(item)].map(
        (fault) => `${file}: item “${item.id}” ${fault}`
      )
    ),
    ...twinFaults(all, 'id', ({ id }) => id),
    ...twinFaults(all, 'short name', ({ short }) => short),
    ...twinFaults(all, 'first step', ({ advice }) => advice.step),
    ...droppedFaults(text, all),
    ...reversedFaults(all)
  ]
}

function itemsIn({ file, section }: SectionFile): Placed[] {
  return 'items' in section ? section.items.map((item) => ({ file, item })) : []
}

function orderFaults({ order }: WorkbookText, files: readonly SectionFile[]): string[] {
  const there = files.map(({ section }) => section.id)
  const twice = order.filter((id, at) => order.indexOf(id) !== at)
  const missing = order.filter((id) => !there.includes(id))
  return [
    ...twice.map((id) => `${HOME}/workbook.yaml: “order” names ${id} twice. Drop one.`),
    ...missing.map(
      (id) => `${HOME}/workbook.yaml: “order” names ${id}, which no file has. Add or drop it.`
    ),
    ...files.flatMap(({ file, section: { id } }, at) => [
      ...(order.includes(id)
        ? []
        : [`${file}: its section ${id} is not in “order” in ${HOME}/workbook.yaml. Add it there.`]),
      ...(there.indexOf(id) === at
        ? []
        : [`${file}: section ${id} is in another file, too. Give each its own id.`])
    ])
  ]
}

/** The letter in front sorts the files, and what follows is the address. */
function nameFaults({ file, section }: SectionFile): string[] {
  const start = `${section.id.slice(-1).toLowerCase()}-`
  if (file.split('/').at(-1)?.startsWith(start)) return []
  return [`${file}: its id is ${section.id}. Let its name begin with “${start}”.`]
}

function letterFaults(place: SectionFile, letters: readonly string[]): string[] {
  const { file, section } = place
  if (!('items' in section)) return []
  const { framework } = section
  const own = letters.filter((letter) => letter.startsWith(`${framework}.`))
  if (framework && own.length === 0) {
    return [
      `${file}: names the framework “${framework}”, which is not in src/content/frameworks.yaml. Add or correct it.`
    ]
  }
  const given = itemsIn(place).map(({ item }) => ({ id: item.id, letter: item.letter }))
  const counted = own.map((letter) => ({
    letter,
    count: given.filter((item) => item.letter === letter).length
  }))
  return [
    ...given
      .filter(({ letter }) => (framework ? !letter || !own.includes(letter) : letter))
      .map(({ id, letter }) =>
        framework
          ? `${file}: item “${id}” has ${letter ? `the letter “${letter}”` : 'no letter'}. Use one of ${own.join(', ')}.`
          : `${file}: item “${id}” has the letter “${letter}”, but its section names no framework. Name one, or drop the letter.`
      ),
    ...counted
      .filter(({ count }) => count !== ITEMS_OF_LETTER)
      .map(
        ({ letter, count }) =>
          `${file}: the letter “${letter}” has ${count} items. Give each letter ${ITEMS_OF_LETTER}.`
      )
  ]
}

function pointerFaults({ advice }: Placed['item'], { lessons, rolePlays }: Known): string[] {
  const { lesson, rolePlay } = advice
  return [
    ...(lessons.includes(lesson) ? [] : [stranger('lesson', lesson)]),
    ...(!rolePlay || rolePlays.includes(rolePlay) ? [] : [stranger('role-play', rolePlay)])
  ]
}

function stranger(what: string, id: string): string {
  return `points to the ${what} ${id}, which is not there. Add or correct it.`
}

function textFaults(item: Placed['item']): string[] {
  const anchors = 'anchors' in item ? Object.values(item.anchors ?? {}) : []
  const clauses = 'kept' in item ? [item.kept, item.wanted] : []
  return [
    ...wordingFaults(item.text),
    ...anchors.flatMap((anchor) => stopFaults(anchor ?? '')),
    ...clauses.flatMap(clauseFaults),
    ...stepFaults(item.advice)
  ]
}

/** Items that share with an earlier one what every item has for itself. */
function twinFaults(
  all: readonly Placed[],
  what: string,
  of: (item: Placed['item']) => string
): string[] {
  return all.flatMap(({ file, item }, at) => {
    const first = all.findIndex((other) => of(other.item) === of(item))
    const twin = all[first]
    if (!twin || first === at) return []
    return [
      `${file}: item “${item.id}” has the ${what} “${of(item)}”, as “${twin.item.id}” in ${twin.file} has. Give each its own.`
    ]
  })
}

function droppedFaults({ dropped }: WorkbookText, all: readonly Placed[]): string[] {
  return all
    .filter(({ item }) => dropped.includes(item.id))
    .map(
      ({ file, item }) =>
        `${file}: item “${item.id}” is in “dropped” in ${HOME}/workbook.yaml, so its id is taken for ever. Give it the next free one.`
    )
}

function reversedFaults(all: readonly Placed[]): string[] {
  const count = all.filter(({ item }) => 'reversed' in item && item.reversed).length
  const share = count / all.length
  if (all.length === 0 || (share >= REVERSED.least && share <= REVERSED.most)) return []
  return [
    `${HOME}: ${count} of ${all.length} items are reversed. About a fifth should be, or people who agree with everything look strong or weak.`
  ]
}
