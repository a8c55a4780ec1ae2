import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import { contactPoints as copy } from '../../copy/contact-points/en.ts'
import {
  type ContactRow,
  contactRows,
  isDescribed,
  MOST_ROWS,
  pointField
} from '../../core/workbook/contact-map.ts'
import { moved } from '../../core/workbook/contact-points.ts'
import type { PageContactPoints } from '../../core/workbook/page-sections.ts'
import { EMPTY_SHEET } from '../../core/workbook/sheet.ts'
import {
  $lessonMap,
  addPoint,
  keepOrder,
  takeLessonMap
} from '../../stores/workbook/contact-points.ts'
import { $sheet, keepField } from '../../stores/workbook/evaluation.ts'
import { idOf, nameOf, Row } from './contact-points/Row.tsx'
import './FoldList.css'
import { Saved } from './Saved.tsx'
import { useAwake } from './workbook/awake.ts'
import { Foot, type Neighbour } from './workbook/Foot.tsx'
import { Head } from './workbook/Head.tsx'
import './Workbook.css'

interface Props {
  section: PageContactPoints
  home: string
  previous: Neighbour | undefined
  next: Neighbour
}

/** Section E: every point where customers meet the organization, and what it does to trust. */
export function ContactPoints({ section, home, previous, next }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const focus = useRef<() => void>()
  const awake = useAwake(form)
  const sheet = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const lessonMap = useStore($lessonMap, { ssr: () => undefined })
  const [told, tell] = useState('')
  const [fresh, setFresh] = useState<string>()
  const [removed, setRemoved] = useState<readonly ContactRow[]>([])
  const rows = contactRows(sheet, section.starters)
  const gone = removed.at(-1)

  // A row that moves, comes or goes would take the focus along.
  useLayoutEffect(() => {
    focus.current?.()
    focus.current = undefined
  })

  const rowAt = (id: string) => document.getElementById(idOf(id)) as HTMLDetailsElement | null
  const rowsNow = () => contactRows($sheet.get(), section.starters)

  const move = (row: ContactRow, by: -1 | 1, button: HTMLButtonElement) => {
    const ids = rowsNow().map(({ id }) => id)
    const from = ids.indexOf(row.id)
    const after = moved(ids, from, by)
    if (!after) return
    focus.current = () => button.focus()
    tell(copy.moved(nameOf(row), from + by + 1, ids.length))
    keepOrder(after)
  }

  const remove = (row: ContactRow) => {
    focus.current = () => back.current?.focus()
    setRemoved([...removed, row])
    tell('')
    keepField(pointField(row.id, 'gone'), 'yes')
  }

  const putBack = (row: ContactRow) => {
    focus.current = () => rowAt(row.id)?.querySelector('summary')?.focus()
    setRemoved(removed.slice(0, -1))
    tell(copy.isBack(nameOf(row)))
    keepField(pointField(row.id, 'gone'), '')
  }

  const add = () => {
    const id = addPoint(rowsNow().map((row) => row.id))
    setFresh(id)
    focus.current = () => rowAt(id)?.querySelector('input')?.focus()
  }

  return (
    <div class="workbook">
      <Head home={home} />
      <section class="workbook_prompts" aria-labelledby="prompts">
        <h2 id="prompts">{copy.prompts}</h2>
        <ul>
          {section.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </section>
      <form ref={form} autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <p class="meta no-print">{copy.hint}</p>
        {lessonMap && !sheet.lists.has('points') && (
          <p class="workbook_take no-print">
            {copy.takeHint}{' '}
            <button
              class="button button-quiet"
              type="button"
              onClick={() => {
                takeLessonMap(lessonMap)
                tell(copy.taken)
              }}
            >
              {copy.take}
            </button>
          </p>
        )}
        <ol class="fold-list">
          {rows.map((row, at) => (
            <Row
              key={row.id}
              row={row}
              at={at}
              last={at === rows.length - 1}
              phases={section.phases}
              awake={awake}
              fresh={row.id === fresh}
              onMove={(by, button) => move(row, by, button)}
              onRemove={() => remove(row)}
            />
          ))}
        </ol>
        <p class="fold-list_buttons no-print">
          {awake && rows.length < MOST_ROWS && (
            <button class="button button-quiet" type="button" onClick={add}>
              {copy.add}
            </button>
          )}
          {rows.length >= MOST_ROWS && <span class="meta">{copy.full}</span>}
          {gone && (
            <button
              ref={back}
              class="button button-quiet"
              type="button"
              onClick={() => putBack(gone)}
            >
              {copy.removed(nameOf(gone))} {copy.putBack}
            </button>
          )}
        </p>
        <p class="visually-hidden" role="status">
          {told}
        </p>
      </form>
      <p class="meta no-print">
        <span>{copy.count(rows.length, rows.filter(isDescribed).length)}</span>{' '}
        {sheet.at.size > 0 && <Saved />}
      </p>
      <Foot previous={previous} next={next} />
    </div>
  )
}
