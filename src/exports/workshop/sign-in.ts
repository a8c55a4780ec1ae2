import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import { SIGN_IN_ROWS } from '../../core/workshop/agenda/kit-list.ts'
import type { Row, Sheet } from '../document/blocks.ts'

const copy = workshopPapers.signIn

/** Who is here, and who would like the letter: nobody gets it without a tick of their own. */
export function signInSheet(course: string): Sheet {
  const write = (label: string) => ({
    share: 1,
    blocks: [{ kind: 'writing', label, lines: 1 } as const]
  })
  return {
    fits: true,
    blocks: [
      { kind: 'title', over: course, text: copy.title },
      { kind: 'beside', parts: [copy.event, copy.date, copy.erased].map(write) },
      { kind: 'text', text: copy.lede },
      {
        kind: 'table',
        summary: copy.title,
        columns: [{ share: 3 }, { share: 3 }, { share: 4 }, { width: 40, align: 'center' }],
        head: [[copy.name, copy.firm, copy.email, copy.letter].map((text) => ({ text }))],
        rows: Array.from(
          { length: SIGN_IN_ROWS },
          (): Row => ({
            cells: [
              { kind: 'room' },
              { kind: 'room' },
              { kind: 'room' },
              { kind: 'box', face: '' }
            ],
            height: 27,
            grow: 1
          })
        )
      }
    ]
  }
}
