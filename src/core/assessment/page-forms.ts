import type { BankFile } from './check.ts'
import { FORMS, type Forms, type Markable, type PageItem } from './forms.ts'
import type { Item } from './schema.ts'

/**
 * The forms as the browser gets them. Items in reserve stay behind, and so does what only
 * authors need.
 *
 * @param bank its files in the order of the modules, each in the order of its lessons
 */
export function pageForms(bank: readonly BankFile[]): Forms<PageItem> {
  const items = bank.flatMap((file) => file.items)
  const entries = FORMS.map((form) => [
    form,
    items.filter((item) => item.form === form).map(pageItem)
  ])
  return Object.fromEntries(entries)
}

/** The forms with no more than it takes to mark answers. */
export function keysOf(forms: Forms<PageItem>): Forms {
  const entries = FORMS.map((form) => [form, forms[form].map(keyOf)])
  return Object.fromEntries(entries)
}

function keyOf({ id, options }: PageItem): Markable {
  return { id, options: options.map(({ id, key }) => ({ id, ...(key ? { key } : {}) })) }
}

function pageItem({ id, scene, ask, options, why }: Item): PageItem {
  return {
    id,
    ...(scene === undefined ? {} : { scene }),
    ask,
    options: options.map(({ id, text, key }) => ({ id, text, ...(key ? { key } : {}) })),
    why
  }
}
