/** The three parallel forms of the test of knowledge: other items, the same blueprint. */
export const FORMS = ['A', 'B', 'C'] as const
export type Form = (typeof FORMS)[number]

/** When a test is taken: before the course, after it, once more, or about a month later. */
export const PURPOSES = ['before', 'after', 'retake', 'later'] as const
export type Purpose = (typeof PURPOSES)[number]

/** What is needed of an item to mark an answer to it. */
export interface Markable {
  /** `L-07.test.lost-luggage`; it begins with the lesson. */
  id: string
  options: readonly { id: string; key?: boolean | undefined }[]
}

/** The items of each form, in the order of the course. */
export type Forms<Item extends Markable = Markable> = Readonly<Record<Form, readonly Item[]>>

/** An item as the browser gets it: without what only authors need. */
export interface PageItem extends Markable {
  scene?: string | undefined
  ask: string
  options: readonly { id: string; text: string; key?: boolean | undefined }[]
  why: string
}

/** The lesson that an item belongs to: `L-07` for `L-07.test.lost-luggage`. */
export function lessonOfItem(id: string): string {
  return id.slice(0, id.indexOf('.'))
}
