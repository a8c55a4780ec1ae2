import type { APIRoute, GetStaticPaths } from 'astro'

import { loadCourse } from '../../content.course.ts'
import { A4, LETTER } from '../../exports/document/paper.ts'
import { writeDocument } from '../../exports/document/write.ts'
import { workshopPapersOf } from '../../exports/workshop/papers.ts'

/** Sizes of paper and of print, with what stands for each in an address. */
const PAPERS = [
  ['', LETTER],
  ['-a4', A4]
] as const
const PRINTS = [
  ['', 1],
  ['-large', 1.5]
] as const

export const getStaticPaths = (async () => {
  const { frameworks, organisation, rolePlays, triad, workbook, workshop } = await loadCourse()
  const papers = workshopPapersOf({
    course: organisation.name,
    issued: workbook.issued,
    frameworks,
    rolePlays,
    triad,
    workshop
  })
  return papers.flatMap(({ id, document }) =>
    PRINTS.flatMap(([print, scale]) =>
      PAPERS.map(([size, paper]) => ({
        params: { paper: `${id}${print}${size}` },
        props: { document, paper, scale }
      }))
    )
  )
}) satisfies GetStaticPaths

/** What is printed for a workshop, on Letter and A4, in usual and in large print. */
export const GET: APIRoute = async ({ props }) => {
  const { document, paper, scale } = props
  const pdf = await writeDocument(document, paper, scale)
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } })
}
