import { compare } from '../../../copy/compare/en.ts'
import type { ComparedSection } from '../../../core/workbook/compared.ts'
import { type Called, peopleIn, sideBySide, talkFirst } from '../../../core/workbook/named.ts'
import type { Round } from '../../../core/workbook/rounds.ts'
import { SideTable } from './SideTable.tsx'
import type { Scales } from './scales.ts'

const copy = compare.named

interface Props {
  sections: readonly ComparedSection[]
  scales: Scales
  round: Round
}

/** More of them at once is no longer a place to begin. */
const MOST_FIRST = 8

/** What named people answered, side by side: first where they lie far apart, then all of it. */
export function Named({ sections, scales, round }: Props) {
  const people = peopleIn(round.sheet, round.raters)
  const names = people.map(({ called }) => nameOf(called))
  const own = people.some(({ called }) => called.status === 'own')
  const all = sections.map((section) => ({ section, rows: sideBySide(section, people) }))
  const first = talkFirst(all.flatMap(({ rows }) => rows))
  return (
    <section aria-labelledby="compare-named">
      <h2 id="compare-named">{copy.heading}</h2>
      <p>
        {copy.who(own ? names.slice(1) : names, own)} {copy.text}
      </p>
      {people.length < 3 && <p class="meta">{copy.few}</p>}
      <h3>{copy.first}</h3>
      {first.length > 0 ? (
        <>
          <SideTable
            far
            id="compare-first"
            caption={copy.firstCaption}
            rows={first.slice(0, MOST_FIRST)}
            names={names}
            scales={scales}
          />
          {first.length > MOST_FIRST && <p>{copy.more(first.length - MOST_FIRST)}</p>}
        </>
      ) : (
        <p>{copy.none}</p>
      )}
      {all.map(({ section, rows }) => (
        <details key={section.id}>
          <summary>
            {copy.all(section.short)}{' '}
            <span class="meta">{copy.count(rows.length, talkFirst(rows).length)}</span>
          </summary>
          <SideTable
            id={`compare-named-${section.id}`}
            caption={copy.caption(section.short)}
            rows={rows}
            names={names}
            scales={scales}
          />
        </details>
      ))}
    </section>
  )
}

function nameOf(called: Called): string {
  switch (called.status) {
    case 'own':
      return compare.you
    case 'named':
      return called.name
    case 'twin':
      return copy.twin(called.name, called.number)
    case 'nameless':
      return copy.nameless(called.number)
  }
}
