import { useEffect, useRef, useState } from 'preact/hooks'

import { pdfForm } from '../../../copy/pdf-form/en.ts'
import type { Asked } from '../../../core/workbook/form-fields.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import type { OpenedPdf } from '../../../stores/workbook/pdf.ts'
import { FileField } from '../FileField.tsx'

type Reading = typeof import('./reading.ts')

const copy = pdfForm.filled

interface Props {
  asked: Asked
  home: string
}

/** What was done, and the evaluation to which it was done. */
interface Told {
  text: string
  evaluation: string
}

/** Files that were read, with what shows them; none of it where it did not come. */
interface Opened {
  files: readonly OpenedPdf[]
  Entry?: Reading['Entry']
}

const NOTHING: Opened = { files: [] }

/** Reads forms that were filled in. Each is looked at first; only a button adds anything. */
export function Filled({ asked, home }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const found = useRef<HTMLHeadingElement>(null)
  const [reading, read] = useState(0)
  const [{ files: opened, Entry }, setOpened] = useState(NOTHING)
  const [told, tell] = useState<readonly Told[]>([])
  const useless = opened.filter(({ reading: one }) => one.status !== 'form').length

  // Only new files take the focus, not those that stay behind when one is done.
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (round > 0) found.current?.focus()
  }, [round])

  const open = async (files: FileList | null) => {
    tell([])
    setOpened(NOTHING)
    if (!files?.length) return
    read(files.length)
    const result = await openAll(files, asked)
    // Somebody may have chosen others while these were read.
    if (input.current?.files !== files) return
    read(0)
    setOpened(result)
    setRound(round + 1)
  }

  const leave = (key?: string) => {
    const rest = key === undefined ? [] : opened.filter((file) => file.key !== key)
    setOpened({ files: rest, ...(Entry && { Entry }) })
    if (rest.length > 0) found.current?.focus()
    else {
      if (input.current) input.current.value = ''
      input.current?.focus()
    }
  }
  const done = (key: string, text: string, evaluation: string) => {
    tell([...told, { text, evaluation }])
    leave(key)
  }

  return (
    <section id="filled">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <FileField
        id="filled-files"
        label={copy.label}
        hint={copy.hint}
        accept=".pdf,application/pdf"
        multiple
        input={input}
        onFiles={open}
      />
      <div role="status" class="pdf-form_told">
        {reading > 0 && <p>{copy.reading(reading)}</p>}
        {useless > 0 && opened.length > 1 && <p>{copy.useless(useless)}</p>}
        {told.map(({ text, evaluation }) => (
          <p key={text}>
            {text} <a href={hrefFor(home, evaluation)}>{pdfForm.form.open}</a>{' '}
            <a href={hrefFor(`${home}results/`, evaluation)}>{pdfForm.form.results}</a>
          </p>
        ))}
      </div>
      {opened.length > 0 && (
        <div class="card pdf-form_found">
          <h3 ref={found} tabIndex={-1}>
            {copy.found(opened.length)}
          </h3>
          <ul class="pdf-form_list">
            {opened.map(({ key, name, reading: one }, at) => (
              <li key={key}>
                <h4>{name}</h4>
                {one.status === 'form' && Entry ? (
                  <Entry
                    id={`filled-${at}`}
                    form={one}
                    asked={asked}
                    onDone={(text, evaluation) => done(key, text, evaluation)}
                    onLeave={opened.length > 1 ? () => leave(key) : undefined}
                  />
                ) : (
                  <p class="pdf-form_problem">
                    {one.status !== 'form' && pdfForm.unusable[one.status]} {pdfForm.untouched}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p>
            <button class="button button-quiet" type="button" onClick={() => leave()}>
              {opened.length > 1 ? copy.leaveAll : copy.leave}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}

async function openAll(files: FileList, asked: Asked): Promise<Opened> {
  try {
    const { Entry, openPdfs } = await import('./reading.ts')
    return { files: await openPdfs(files, asked), Entry }
  } catch {
    const reading = { status: 'not-loaded' } as const
    return { files: [...files].map(({ name }, at) => ({ key: `${at}/${name}`, name, reading })) }
  }
}
