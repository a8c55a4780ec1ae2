import { contactPoints as copy } from '../../../copy/contact-points/en.ts'
import { printedWorkbook } from '../../../copy/printed-workbook/en.ts'
import { type ContactRow, contactRows } from '../../../core/workbook/contact-map.ts'
import type { PageContactPoints } from '../../../core/workbook/page-sections.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { Blank } from './Blank.tsx'

interface Props {
  section: PageContactPoints
  sheet: Sheet
}

/** Columns in the order in which they are read. */
const COLUMNS = [
  'expects',
  'owner',
  'uses',
  'weight',
  'measure',
  'deposit',
  'withdrawal',
  'repaired',
  'looked'
] as const

/** Section E: a block for every point of connection. */
export function PointTable({ section, sheet }: Props) {
  const textOf = (row: ContactRow, column: (typeof COLUMNS)[number]) =>
    column === 'weight' ? row.weight && copy.weights[row.weight] : row[column]
  return (
    <ol class="printed-workbook_points">
      {contactRows(sheet, section.starters).map((row) => (
        <li key={row.id}>
          <strong>{row.name || copy.nameless}</strong>{' '}
          <span class="meta">{section.phases.find(({ id }) => id === row.phase)?.name}</span>
          <dl>
            {COLUMNS.map((column) => (
              <Blank
                key={column}
                label={printedWorkbook.points[column]}
                text={textOf(row, column)}
              />
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}
