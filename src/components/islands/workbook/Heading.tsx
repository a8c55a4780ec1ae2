import type { Heading as Props } from '../../../core/workbook/page-sections.ts'

/** Name of a letter, with its tile, or of a trap. */
export function Heading({ letter, name }: Props) {
  return (
    <h2 class="workbook_heading">
      {letter && (
        <span class="tiles" aria-hidden="true">
          <span class="tiles_tile is-shown">{letter}</span>
        </span>
      )}
      {name}
    </h2>
  )
}
