import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { importFile as copy } from '../../copy/import-file/en.ts'
import { hrefFor } from '../../core/workbook/links.ts'
import { $evaluation, $evaluations } from '../../stores/workbook/evaluation.ts'
import { addSheets, type OpenedFile, openFiles } from '../../stores/workbook/files.ts'
import './Card.css'
import './ImportFile.css'
import { nameOf } from './evaluations/name.ts'
import { FileField } from './FileField.tsx'
import { Bad } from './import-file/Bad.tsx'
import { EvaluationEntry } from './import-file/EvaluationEntry.tsx'
import { useOffers } from './import-file/offers.ts'
import { SheetEntry } from './import-file/SheetEntry.tsx'

interface Props {
  /** Address of the page of all sections. */
  home: string
}

/** What was done, and the evaluation to which it was done. */
interface Told {
  text: string
  evaluation?: string
}

/** A new evaluation, among those to which sheets can go. */
const NEW = ''

/** Brings files in. Each goes through a preview, and nothing that is here ever changes. */
export function ImportFile({ home }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const found = useRef<HTMLParagraphElement>(null)
  const [opened, setOpened] = useState<readonly OpenedFile[]>([])
  const [chosen, choose] = useState<string>()
  const [told, tell] = useState<Told>()
  const shown = useStore($evaluation, { ssr: () => undefined })
  const evaluations = useStore($evaluations, { ssr: () => [] })
  const target = chosen ?? shown?.id ?? NEW
  const { sheets, offerFor, added } = useOffers(opened, target)
  const called = (id: string) => {
    const evaluation = evaluations.find((one) => one.id === id)
    return evaluation ? nameOf(evaluation) : copy.newOne
  }

  useEffect(() => {
    if (opened.length > 0) found.current?.focus()
  }, [opened])

  const leave = () => {
    setOpened([])
    choose(undefined)
    if (input.current) input.current.value = ''
    input.current?.focus()
  }
  const open = async (files: FileList | null) => {
    tell(undefined)
    const read = await openFiles(files ?? [])
    // Somebody may have chosen others while these were read.
    if (input.current?.files === files) setOpened(read)
  }
  const done = (key: string, text: string, evaluation: string) => {
    tell({ text, evaluation })
    const rest = opened.filter((file) => file.key !== key)
    setOpened(rest)
    if (rest.length === 0) leave()
  }
  const add = () => {
    const result = addSheets(target || undefined, sheets)
    const came = result.new + result.later
    tell({ text: copy.done.sheets(came, sheets.length - came), evaluation: result.evaluation })
    const rest = opened.filter(({ reading }) => reading.status === 'evaluation')
    setOpened(rest)
    if (rest.length === 0) leave()
  }

  return (
    <div class="import-file">
      <FileField
        id="import-file"
        label={copy.label}
        hint={copy.hint}
        accept=".json,application/json"
        multiple
        input={input}
        onFiles={open}
      />
      <div role="status">
        {told && (
          <p>
            {told.text}{' '}
            {told.evaluation && <a href={hrefFor(home, told.evaluation)}>{copy.open}</a>}
          </p>
        )}
      </div>
      {opened.length > 0 && (
        <div class="card">
          <p ref={found} tabIndex={-1}>
            <strong>{copy.found(opened.length)}</strong>
          </p>
          {sheets.length > 0 && evaluations.length > 0 && (
            <p class="text-field">
              <label for="import-file-into">{copy.into}</label>
              <select
                id="import-file-into"
                value={target}
                onChange={({ currentTarget }) => choose(currentTarget.value)}
              >
                {evaluations.map(({ id }) => (
                  <option key={id} value={id}>
                    {called(id)}
                  </option>
                ))}
                <option value={NEW}>{copy.newOne}</option>
              </select>
            </p>
          )}
          <ul class="import-file_list">
            {opened.map(({ key, name, reading }) => (
              <li key={key}>
                <p class="import-file_name">{name}</p>
                {reading.status === 'sheet' && (
                  <SheetEntry
                    handIn={reading.handIn}
                    offer={offerFor(reading.handIn)}
                    into={called(target)}
                  />
                )}
                {reading.status === 'evaluation' && (
                  <EvaluationEntry
                    file={reading}
                    main={added === 0}
                    onDone={(text, evaluation) => done(key, text, evaluation)}
                  />
                )}
                {'bad' in reading ? (
                  <Bad bad={reading.bad} />
                ) : (
                  <p class="import-file_problem">
                    {copy.problem[reading.status]} {copy.untouched}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p class="import-file_row">
            {added > 0 && (
              <button class="button" type="button" onClick={add}>
                {copy.addSheets(added)}
              </button>
            )}
            <button class="button button-quiet" type="button" onClick={leave}>
              {copy.leave}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
