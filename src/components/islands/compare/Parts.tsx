import { compare } from '../../../copy/compare/en.ts'
import type { GroupedSection, Part } from '../../../core/workbook/grouped.ts'
import { Cell, CompareTable } from './CompareTable.tsx'
import { ItemHead } from './ItemHead.tsx'

const copy = compare.group.parts

/** The parts of a team that may be shown beside everybody, and how many may not. */
export function Parts({
  grouped: { section, parts, hidden, questions }
}: {
  grouped: GroupedSection
}) {
  if (parts.length === 0 && hidden === 0) return null
  const names = parts.map(({ name }) => name)
  const cells = (of: readonly Part[]) =>
    names.map((name) => {
      const part = of.find((one) => one.name === name)
      return (
        <Cell key={name} name={name}>
          {part ? copy.cell(part.mean, part.n) : copy.none}
        </Cell>
      )
    })
  return (
    <>
      <h3>{copy.heading}</h3>
      {names.length > 0 && (
        <CompareTable
          id={`compare-parts-${section.id}`}
          caption={copy.caption(section.short)}
          columns={[compare.item, ...names]}
          stacked={names.length > 6}
        >
          <tr>
            <th scope="row">
              <strong>{copy.whole}</strong>
            </th>
            {cells(parts)}
          </tr>
          {questions.map((question) => (
            <tr key={`${question.item.id}${question.side}`}>
              <ItemHead item={question.item} side={question.side} />
              {cells(question.parts)}
            </tr>
          ))}
        </CompareTable>
      )}
      {hidden > 0 && <p class="meta">{copy.hidden(hidden)}</p>}
    </>
  )
}
