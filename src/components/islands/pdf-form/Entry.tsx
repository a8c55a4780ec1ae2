import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { pdfForm } from '../../../copy/pdf-form/en.ts'
import type { Asked } from '../../../core/workbook/form-fields.ts'
import { countOf, formOffer, homeOf } from '../../../core/workbook/form-offer.ts'
import type { FilledForm } from '../../../core/workbook/form-reading.ts'
import { sheetOf } from '../../../core/workbook/sheet.ts'
import { $evaluations } from '../../../stores/workbook/evaluation.ts'
import { addForm } from '../../../stores/workbook/pdf.ts'
import { nameOf } from '../evaluations/name.ts'
import { useFacts } from '../import-file/offers.ts'
import { Differences, News } from './Answers.tsx'
import { Colleague } from './Colleague.tsx'
import { Problems } from './Problems.tsx'
import { wordsFor } from './words.ts'

const copy = pdfForm.form

/** An evaluation that is not here, among those to which a form can go. */
const NEW = ''

interface Props {
  /** Differs between forms. */
  id: string
  form: FilledForm
  asked: Asked
  /** What was done, and to which evaluation. */
  onDone: (text: string, evaluation: string) => void
  /** Leaves this form and keeps the others; missing where there are none. */
  onLeave?: (() => void) | undefined
}

/** A form that was read: what it holds, and what adding it would do. */
export function Entry({ id, form, asked, onDone, onLeave }: Props) {
  const { edition, age, fields, problems } = form
  const facts = [...useFacts().values()]
  const evaluations = useStore($evaluations, { ssr: () => [] })
  const [chosen, choose] = useState<string>()
  const [taken, take] = useState<ReadonlySet<string>>(new Set())
  const sheetIn = (evaluation: string) => sheetOf(evaluation, facts)
  const ids = evaluations.map((one) => one.id)
  const target = chosen ?? homeOf(form, ids, sheetIn) ?? NEW
  const { fresh, same, differing } = formOffer(fields, sheetIn(target))
  const words = wordsFor(asked)
  const found = countOf(fields)
  const news = countOf(fresh)
  const replaced = differing.filter(({ field }) => taken.has(field)).length
  const known = evaluations.find((one) => one.id === target)
  const into = known ? nameOf(known) : copy.fresh
  const name = fields.get('name')

  const onTake = (field: string, on: boolean) => {
    const after = new Set(taken)
    if (on) after.add(field)
    else after.delete(field)
    take(after)
  }
  const add = () => {
    const done = addForm(form, target || undefined, taken)
    const now = $evaluations.get().find((one) => one.id === done.evaluation)
    onDone(copy.done(now ? nameOf(now) : '', news, done.replaced), done.evaluation)
  }
  return (
    <>
      <p>{copy.what(typeof name === 'string' ? name : '', edition, found)}</p>
      {age === 'older' && <p>{copy.older(edition, asked.edition)}</p>}
      {age === 'newer' && <p>{copy.newer(edition, asked.edition)}</p>}
      <Problems problems={problems} asked={asked} fields={fields} />
      {found === 0 ? (
        <p>{copy.empty}</p>
      ) : (
        <>
          {evaluations.length > 0 && (
            <p class="text-field">
              <label for={`${id}-into`}>{copy.into}</label>
              <select
                id={`${id}-into`}
                value={target}
                onChange={({ currentTarget }) => choose(currentTarget.value)}
              >
                <option value={NEW}>{copy.fresh}</option>
                {evaluations.map((one) => (
                  <option key={one.id} value={one.id}>
                    {nameOf(one)}
                  </option>
                ))}
              </select>
            </p>
          )}
          <p>
            {news + differing.length === 0
              ? copy.nothing
              : copy.offer(news, same, differing.length)}
          </p>
          {news > 0 && <News fresh={fresh} fields={fields} words={words} />}
          {differing.length > 0 && (
            <Differences
              differing={differing}
              taken={taken}
              fields={fields}
              words={words}
              onTake={onTake}
            />
          )}
          <p class="pdf-form_row">
            {news + replaced > 0 && (
              <button class="button" type="button" onClick={add}>
                {copy.add(news, replaced)}
              </button>
            )}
            {onLeave && (
              <button class="button button-quiet" type="button" onClick={onLeave}>
                {pdfForm.filled.leave}
              </button>
            )}
          </p>
          {evaluations.length > 0 && (
            <Colleague id={id} fields={fields} target={known?.id} into={into} onDone={onDone} />
          )}
        </>
      )}
    </>
  )
}
