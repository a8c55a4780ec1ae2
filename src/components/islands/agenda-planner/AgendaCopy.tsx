import type { ComponentChildren } from 'preact'

import { agenda } from '../../../copy/agenda/en.ts'
import type { Kit } from '../../../core/workshop/agenda/kit.ts'
import type { Row } from '../../../core/workshop/agenda/rows.ts'
import type { AgendaBlock } from '../../../core/workshop/agenda/schema.ts'
import './AgendaCopy.css'

const copy = agenda.copies

interface Props {
  /** What the table is called. */
  name: string
  rows: readonly Row[]
  kit: Kit
  /** When the workshop begins, in minutes after midnight; where it is not set, minutes are counted from 0. */
  start?: number | undefined
  /** What can be done with a row on the screen. */
  control?: (row: Row) => ComponentChildren
}

/** The facilitator’s copy: block by block with its time, and all that is needed in it. */
export function AgendaCopy({ name, rows, kit, start, control }: Props) {
  return (
    <table class="agenda-copy">
      <caption class="visually-hidden">{copy.table(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{start === undefined ? copy.minutes : copy.time}</th>
          <th scope="col">{copy.what}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.block.id}
            class={`agenda-copy_row is-${row.block.kind} ${row.status === 'in' ? '' : 'is-out no-print'}`}
          >
            <th scope="row">
              <When row={row} start={start} />
            </th>
            <td>
              <h3>{row.block.title}</h3>
              {row.status === 'in' && (
                <>
                  <p>{row.block.how}</p>
                  <Parts block={row.block} kit={kit} />
                </>
              )}
              {control?.(row)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function When({ row, start }: { row: Row; start: number | undefined }) {
  if (row.status !== 'in') return <span class="agenda-copy_length">{copy.out[row.status]}</span>
  const { from, minutes } = row
  return (
    <>
      <span class="agenda-copy_from">
        {start === undefined ? copy.range(from, from + minutes) : copy.clock(start + from)}
      </span>{' '}
      <span class="agenda-copy_length">{copy.length(minutes)}</span>
    </>
  )
}

/** What a block needs, named as it stands on its sheets and cards. */
function Parts({ block, kit }: { block: AgendaBlock; kit: Kit }) {
  const titles = (all: readonly { id: string; title: string }[], ids: readonly string[]) =>
    ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
  const { rounds, activity } = block
  const rolePlays = titles(kit.rolePlays, block.rolePlays)
  const parts: readonly [keyof typeof copy.parts, ComponentChildren][] = [
    ['rounds', rounds && copy.rounds(rounds.count, rounds.setUp, rounds.play, rounds.feedback)],
    [
      'activity',
      joined(
        titles(kit.activities, activity ? [activity] : []).map(({ id, title }) => `${id} ${title}`)
      )
    ],
    [
      'handouts',
      joined(titles(kit.handouts, block.handouts).map(({ id, title }) => `${id} ${title}`))
    ],
    [
      'rolePlays',
      rolePlays.length > 0 &&
        rolePlays.map(({ id, title }, at) => (
          <>
            {at > 0 && ' · '}
            <a href={kit.rolePlays.find((one) => one.id === id)?.href}>{title}</a>
          </>
        ))
    ],
    ['materials', joined([...needsOf(block, kit), ...block.materials])],
    ['leaves', block.leaves]
  ]
  const given = parts.filter(([, part]) => Boolean(part))
  if (given.length === 0) return null
  return (
    <dl class="agenda-copy_parts">
      {given.map(([name, part]) => (
        <div key={name}>
          <dt>{copy.parts[name]}</dt>
          <dd>{part}</dd>
        </div>
      ))}
    </dl>
  )
}

function needsOf({ activity }: AgendaBlock, kit: Kit): readonly string[] {
  return kit.activities.find(({ id }) => id === activity)?.needs ?? []
}

function joined(words: readonly string[]): string {
  return words.join(' · ')
}
