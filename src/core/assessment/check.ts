import type { CourseContent } from '../course/check.ts'
import { slugOf } from '../course/outline.ts'
import { passagesOf } from '../course/passages.ts'
import { keyFaults } from '../quiz/key-lengths.ts'
import { FEWEST_CASES, ITEMS_OF_LESSON, ITEMS_OF_MODULE } from './blueprint.ts'
import { FORMS, lessonOfItem } from './forms.ts'
import { asQuestion, type Item } from './schema.ts'

/** The items of one module, and the file they stand in. */
export interface BankFile {
  /** Path of the YAML file, for messages. Its name is that of the module’s folder. */
  file: string
  items: readonly Item[]
}

type Content = Pick<CourseContent, 'bank' | 'lessons' | 'misconceptions'>

const BANK = 'src/content/bank'

/**
 * Everything in the bank of items that does not fit the course or the blueprint of the forms.
 * What one file can get wrong by itself, its schema says.
 *
 * @returns one sentence a fault, beginning with the file; empty when the tests may be built
 */
export function bankFaults(content: Content): string[] {
  return [
    ...content.bank.flatMap((file) => itemFaults(file, content)),
    ...lessonFaults(content),
    ...formFaults(content),
    ...keyFaults(
      content.bank.flatMap(({ items }) => items.map(asQuestion)),
      BANK
    )
  ]
}

function itemFaults({ file, items }: BankFile, { lessons, misconceptions }: Content): string[] {
  return items.flatMap((item) => {
    const lesson = lessons.find((files) => files.lesson.id === lessonOfItem(item.id))
    if (!lesson) return [`${file}: item “${item.id}” belongs to no lesson. Correct its id.`]
    const faults: string[] = []
    if (moduleOf(lesson.file) !== nameOf(file)) {
      faults.push(`belongs to a lesson of another module. Move it to ${homeOf(lesson.file)}.`)
    }
    const passages = passagesOf(lesson.text)
    if (!passages.includes(item.passage)) {
      faults.push(
        `points to the passage “${item.passage}”, which is not in ${lesson.file}. Use one of ${passages.join(', ')}.`
      )
    }
    for (const { misconception } of item.options) {
      if (misconception === undefined || misconceptions.includes(misconception)) continue
      faults.push(
        `names the belief “${misconception}”, which is not in src/content/reference/misconceptions.yaml. Add or correct it.`
      )
    }
    return faults.map((fault) => `${file}: item “${item.id}” ${fault}`)
  })
}

function lessonFaults({ bank, lessons }: Content): string[] {
  const items = bank.flatMap((file) => file.items)
  return lessons.flatMap(({ file, lesson }) => {
    const count = items.filter(({ id }) => lessonOfItem(id) === lesson.id).length
    return count === ITEMS_OF_LESSON
      ? []
      : [`${homeOf(file)}: ${lesson.id} has ${count} items, and needs ${ITEMS_OF_LESSON}.`]
  })
}

function formFaults({ bank, lessons }: Content): string[] {
  const modules = new Set(lessons.map(({ file }) => moduleOf(file)))
  const strangers = [...modules].filter((module) => ITEMS_OF_MODULE[module] === undefined)
  return [
    ...strangers.map(
      (module) =>
        `src/core/assessment/blueprint.ts: the module “${module}” has no number of items. Add it.`
    ),
    ...FORMS.flatMap((form) => {
      const items = bank.flatMap((file) =>
        file.items.filter((item) => item.form === form).map((item) => ({ item, file: file.file }))
      )
      const cases = items.filter(({ item }) => item.kind === 'case').length
      return [
        ...Object.entries(ITEMS_OF_MODULE).flatMap(([module, wanted]) => {
          const count = items.filter(({ file }) => nameOf(file) === module).length
          return count === wanted
            ? []
            : [`${BANK}: form ${form} has ${count} items of “${module}”, and needs ${wanted}.`]
        }),
        ...(cases < FEWEST_CASES
          ? [`${BANK}: form ${form} has ${cases} cases, and needs ${FEWEST_CASES} or more.`]
          : [])
      ]
    })
  ]
}

/** `lead` for `src/content/course/06-lead/01-listen.mdx`. */
function moduleOf(file: string): string {
  return slugOf(file.split('/').at(-2) ?? '')
}

/** `lead` for `src/content/bank/06-lead.yaml`. */
function nameOf(file: string): string {
  return slugOf(file.split('/').at(-1) ?? '').replace(/\.yaml$/, '')
}

/** The file of the bank that the items of a lesson stand in. */
function homeOf(file: string): string {
  return `${BANK}/${file.split('/').at(-2)}.yaml`
}
