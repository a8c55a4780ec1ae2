import type { Copies } from '../../core/workshop/agenda/needs.ts'
import { offerBytes } from '../../platform/files.ts'
import { bytesAt } from '../../platform/pdf-form.ts'

/** What came of making a kit. */
export type KitMade =
  | { readonly status: 'made'; readonly pages: number; readonly missing: readonly string[] }
  | { readonly status: 'failed' }

/**
 * Makes one PDF of all that a workshop needs on paper, and offers it.
 *
 * @param files addresses of the PDFs that the sheets come from
 */
export async function offerKit(
  files: readonly string[],
  list: readonly Copies[],
  title: string,
  name: string
): Promise<KitMade> {
  try {
    const [{ makeKit }, ...bytes] = await Promise.all([
      import('../../platform/pdf-kit.ts'),
      ...files.map((file) => bytesAt(file))
    ])
    if (bytes.some((one) => one === undefined)) return { status: 'failed' }
    const {
      pages,
      missing,
      bytes: kit
    } = await makeKit(
      bytes.filter((one) => one !== undefined),
      list,
      title
    )
    offerBytes(name, kit, 'application/pdf')
    return { status: 'made', pages, missing }
  } catch {
    return { status: 'failed' }
  }
}
