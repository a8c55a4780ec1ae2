import type { Framework } from '../../core/reference/schema.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { Paper } from '../document/paper.ts'
import { writeDocument } from '../document/write.ts'
import { workbookDocument } from './workbook-document.ts'

interface Course {
  workbook: Workbook
  frameworks: readonly Framework[]
  organisation: { name: string }
}

/**
 * The answer to a request for the workbook.
 *
 * @param site where the site will live; an address on one’s own machine helps nobody and is left out
 */
export async function workbookPdf(
  { workbook, frameworks, organisation }: Course,
  paper: Paper,
  site: URL | undefined
): Promise<Response> {
  const address = site && site.hostname !== 'localhost' ? site.href : undefined
  const document = workbookDocument({ workbook, frameworks, course: organisation.name, address })
  const pdf = await writeDocument(document, paper)
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } })
}
