import { share } from '../../../copy/share/en.ts'
import { saveEvaluation } from '../../../stores/workbook/files.ts'
import { MakeFile } from './MakeFile.tsx'

const copy = share.keep

interface Props {
  evaluation: string | undefined
  edition: string
}

/** All of the evaluation in one file. */
export function Keep({ evaluation, edition }: Props) {
  return (
    <section id="keep">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <p class="meta">{copy.note}</p>
      <MakeFile
        ready={evaluation !== undefined}
        files={[
          {
            label: copy.button,
            make: () => saveEvaluation(evaluation ?? '', edition, copy.fileName)
          }
        ]}
      />
    </section>
  )
}
