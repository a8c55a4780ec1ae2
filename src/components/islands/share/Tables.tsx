import { share } from '../../../copy/share/en.ts'
import type { SharedBand, SharedSection } from '../../../core/workbook/shared-sections.ts'
import { saveTable, type Table } from '../../../stores/workbook/tables.ts'
import { MakeFile } from './MakeFile.tsx'

const copy = share.tables

interface Props {
  evaluation: string | undefined
  sections: readonly SharedSection[]
  bands: readonly SharedBand[]
}

/** The person’s own sheet as two tables. */
export function Tables({ evaluation, sections, bands }: Props) {
  const make = (table: Table) => () =>
    saveTable(table, { sections, bands, words: copy.words }, copy.fileName[table])
  return (
    <section id="spreadsheet">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <p class="meta">{copy.safe}</p>
      <MakeFile
        ready={evaluation !== undefined}
        files={[
          { label: copy.answers, make: make('answers') },
          { label: copy.results, make: make('results') }
        ]}
      />
    </section>
  )
}
