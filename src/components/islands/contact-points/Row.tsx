import { useState } from 'preact/hooks'

import { contactPoints as copy } from '../../../copy/contact-points/en.ts'
import {
  type ContactRow,
  pointField,
  trustsOf,
  WEIGHTS
} from '../../../core/workbook/contact-map.ts'
import type { PageContactPoints } from '../../../core/workbook/page-sections.ts'
import { MoveButtons } from '../MoveButtons.tsx'
import { SelectField } from '../workbook/SelectField.tsx'
import { TextField } from '../workbook/TextField.tsx'

interface Props {
  row: ContactRow
  /** Its place on the map, from 0. */
  at: number
  last: boolean
  phases: PageContactPoints['phases']
  awake: boolean
  /** True for a row that was added just now, which opens by itself. */
  fresh: boolean
  onMove: (by: -1 | 1, button: HTMLButtonElement) => void
  onRemove: () => void
}

const LINES = ['expects', 'deposit', 'withdrawal', 'repaired', 'measure'] as const

/** Where the row of a point can be found on the page. */
export function idOf(point: string): string {
  return `row-${point}`
}

/** What a point is called, also before it has a name. */
export function nameOf({ name }: ContactRow): string {
  return name.trim() || copy.nameless
}

/** One point of the inventory: its name and signs, and while it is open all that is known of it. */
export function Row({ row, at, last, phases, awake, fresh, onMove, onRemove }: Props) {
  const [open, setOpen] = useState(fresh)
  const field = (column: keyof typeof copy.columns) => ({
    awake,
    field: pointField(row.id, column),
    label: copy.columns[column]
  })
  const line = (column: (typeof LINES)[number]) => <TextField kind="lines" {...field(column)} />
  const signs = trustsOf(row).flatMap((trust) => (trust === 'unsure' ? [] : copy.signs[trust]))
  return (
    <li>
      <details
        id={idOf(row.id)}
        name="contact-points"
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <span>
            {at + 1}. {nameOf(row)}
          </span>
          <span class="fold-list_sign">{signs.join(' ')}</span>
        </summary>
        {awake && open && (
          <div class="fold-list_fields is-wide">
            <TextField {...field('name')} given={row.name} />
            <SelectField
              {...field('phase')}
              given={row.phase}
              options={[
                { value: '', label: copy.noPhase },
                ...phases.map(({ id, name }) => ({ value: id, label: name }))
              ]}
            />
            {line('expects')}
            <TextField {...field('owner')} />
            {line('deposit')}
            {line('withdrawal')}
            {line('repaired')}
            <TextField kind="count" {...field('uses')} />
            <SelectField
              {...field('weight')}
              options={(['', ...WEIGHTS] as const).map((value) => ({
                value,
                label: copy.weights[value]
              }))}
            />
            {line('measure')}
            <TextField kind="date" {...field('looked')} />
            <MoveButtons copy={copy} at={at} last={last} onMove={onMove} onRemove={onRemove} />
          </div>
        )}
      </details>
    </li>
  )
}
