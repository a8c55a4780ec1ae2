import type { APIRoute } from 'astro'

import { loadCourse } from '../content.course.ts'
import { A4 } from '../exports/document/paper.ts'
import { workbookPdf } from '../exports/workbook/workbook-pdf.ts'

/** The workbook to fill in on a screen or by hand, on A4. */
export const GET: APIRoute = async ({ site }) => workbookPdf(await loadCourse(), A4, site)
