import type { Document } from '../core/search/documents.ts'
import type { Find } from '../core/search/find.ts'
import { fetchJson } from '../platform/files.ts'

let opening: Promise<Find | undefined> | undefined

/**
 * What finds things, once its texts are here; `undefined` where they can’t be had. They are
 * fetched when this is called for the first time, and again after a failure.
 *
 * @param address of the texts
 */
export function openSearch(address: string): Promise<Find | undefined> {
  opening ??= open(address).catch(() => undefined)
  return opening.then((find) => {
    if (!find) opening = undefined
    return find
  })
}

async function open(address: string): Promise<Find | undefined> {
  const [documents, { openIndex }] = await Promise.all([
    fetchJson(address),
    import('../core/search/find.ts')
  ])
  return documents ? openIndex(documents as readonly Document[]) : undefined
}
