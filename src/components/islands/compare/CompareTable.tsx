import type { ComponentChildren } from 'preact'

import './CompareTable.css'

interface Props {
  /** Unique on the page. */
  id: string
  caption: string
  columns: readonly string[]
  /** True where no screen has room for its columns. */
  stacked?: boolean
  children: ComponentChildren
}

/** A table whose rows turn into lists where there is no room for its columns. */
export function CompareTable({ id, caption, columns, stacked, children }: Props) {
  return (
    <table class={`compare-table ${stacked ? 'is-stacked' : ''}`} aria-labelledby={id}>
      <caption id={id}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface CellProps {
  /** Name of its column, which stands before it where its row is a list. */
  name: string
  /** How many columns it goes over. */
  span?: number
  children: ComponentChildren
}

export function Cell({ name, span, children }: CellProps) {
  return (
    <td colSpan={span}>
      <span class="compare-table_name" aria-hidden="true">
        {name}
      </span>
      <span class="compare-table_cell">{children}</span>
    </td>
  )
}
