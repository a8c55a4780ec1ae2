import { useRef, useState } from 'preact/hooks'

import { groupResults } from '../../../copy/group-results/en.ts'
import type { AskedForm } from '../../../core/workshop/results/asked.ts'
import { type TakenIn, takeIn, takeOut } from '../../../stores/workshop/results.ts'
import { FileField } from '../FileField.tsx'
import { TwoStep } from '../TwoStep.tsx'

const copy = groupResults.files

interface Props {
  asked: AskedForm
  /** How many forms are in. */
  count: number
  /** Address of the form. */
  form: string
}

/** Takes in forms that participants filled in on their own devices. */
export function Files({ asked, count, form }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [taken, setTaken] = useState<TakenIn>()
  const open = async (files: FileList | null) => {
    if (!files?.length) return
    setTaken(await takeIn(files, asked))
    if (input.current) input.current.value = ''
  }
  return (
    <section class="group-results_part no-print" aria-labelledby="results-files">
      <h2 id="results-files">{copy.heading}</h2>
      <p>
        {copy.text} <a href={form}>{copy.form}</a>
      </p>
      <FileField
        id="results-forms"
        label={copy.label}
        accept=".json,application/json"
        multiple
        input={input}
        onFiles={open}
      />
      <div role="status">
        {taken && <p>{copy.told(taken.added, taken.known)}</p>}
        {taken && taken.left > 0 && <p>{copy.left(taken.left)}</p>}
        {taken && taken.bad.length > 0 && (
          <ul class="group-results_bad">
            {taken.bad.map(({ name, status }) => (
              <li key={name}>
                {name} {copy.bad[status]}
              </li>
            ))}
          </ul>
        )}
        {count > 0 && <p>{copy.count(count)}</p>}
      </div>
      {count > 0 && (
        <TwoStep
          open={copy.out.open}
          yes={copy.out.yes}
          no={copy.out.no}
          onYes={() => {
            takeOut()
            setTaken(undefined)
          }}
        >
          <p>{copy.out.question}</p>
        </TwoStep>
      )}
    </section>
  )
}
