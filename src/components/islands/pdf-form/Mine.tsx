import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { pdfForm } from '../../../copy/pdf-form/en.ts'
import type { Asked } from '../../../core/workbook/form-fields.ts'
import { $evaluationId, $evaluationLabel } from '../../../stores/workbook/evaluation.ts'
import { labelOf } from '../evaluations/name.ts'
import type { Made } from './making.ts'

const copy = pdfForm.mine
const PAPERS = ['letter', 'a4'] as const

/** Addresses of the blank forms. */
export type Forms = Readonly<Record<(typeof PAPERS)[number], string>>

interface Props {
  asked: Asked
  forms: Forms
  home: string
}

/** The form with the answers of the evaluation that this page shows. */
export function Mine({ asked, forms, home }: Props) {
  const evaluation = useStore($evaluationId, { ssr: () => undefined })
  const label = useStore($evaluationLabel, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  const [working, work] = useState(false)
  const [made, tell] = useState<Made>()
  useEffect(() => setAwake(true), [])

  const make = async (blank: string) => {
    if (working || evaluation === undefined) return
    work(true)
    tell(undefined)
    tell(await makeForm(blank, evaluation, asked))
    work(false)
  }
  return (
    <section id="mine">
      <h2>{copy.heading}</h2>
      <p>{copy.text(label === undefined ? '' : labelOf(label))}</p>
      {awake && evaluation === undefined ? (
        <p class="pdf-form_note">
          {copy.none} <a href={home}>{copy.begin}</a>
        </p>
      ) : (
        <>
          <p class="meta">{copy.stays}</p>
          <p class="pdf-form_row">
            {PAPERS.map((paper) => (
              <button
                key={paper}
                class="button button-quiet"
                type="button"
                aria-disabled={working}
                disabled={evaluation === undefined}
                onClick={() => make(forms[paper])}
              >
                {copy[paper]}
              </button>
            ))}
          </p>
        </>
      )}
      <div role="status" class="pdf-form_told">
        {working && <p>{copy.working}</p>}
        {made?.status === 'failed' && <p>{copy.failed}</p>}
        {made?.status === 'saved' && (
          <>
            <p>{copy.made(made.name)}</p>
            {made.left.length > 0 && <p>{copy.left(made.left.length)}</p>}
            <ul>
              {made.left.map(({ name, why }) => (
                <li key={name}>
                  {name}, {copy.why[why]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

/** What makes a PDF comes with the first one. */
async function makeForm(blank: string, evaluation: string, asked: Asked): Promise<Made> {
  try {
    const { make } = await import('./making.ts')
    return await make(blank, evaluation, asked)
  } catch {
    return { status: 'failed' }
  }
}
