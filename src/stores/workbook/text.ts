import { computed, type ReadableAtom } from 'nanostores'

import { fieldOnPage } from './field.ts'

const texts = new Map<string, ReadableAtom<string | undefined>>()

/** The text of a field of the evaluation that this page shows, `undefined` where it was not touched. */
export function textOnPage(field: string): ReadableAtom<string | undefined> {
  let $text = texts.get(field)
  if (!$text) {
    $text = computed(fieldOnPage(field), (value) => (typeof value === 'string' ? value : undefined))
    texts.set(field, $text)
  }
  return $text
}
