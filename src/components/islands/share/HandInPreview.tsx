import { share } from '../../../copy/share/en.ts'
import type { Mark } from '../../../core/workbook/answer.ts'
import type { HandIn } from '../../../core/workbook/hand-in.ts'
import { ratingFields, type SharedSection } from '../../../core/workbook/shared-sections.ts'

const copy = share.handIn
const words = share.tables.words

interface Props {
  handIn: HandIn
  sections: readonly SharedSection[]
}

/** All that the file would hold, and what it would not. */
export function HandInPreview({ handIn, sections }: Props) {
  const { answers, part, rater, week } = handIn
  const given = Object.keys(answers).length
  const of = sections.flatMap(ratingFields).length
  return (
    <div class="card share_preview">
      <h3>{copy.preview}</h3>
      <div class="share_sides">
        <div>
          <h4>{copy.leaves}</h4>
          <ul>
            <li>{copy.leaving.ratings(given, of)}</li>
            <li>{copy.leaving.week(week)}</li>
            <li>
              {handIn.mode === 'named' ? copy.leaving.name(handIn.name) : copy.leaving.noName}
            </li>
            {part && <li>{copy.leaving.part(part)}</li>}
            {handIn.mode === 'grouped' && handIn.code && <li>{copy.leaving.code(handIn.code)}</li>}
            <li>{copy.leaving.rater(rater)}</li>
          </ul>
        </div>
        <div>
          <h4>{copy.stays}</h4>
          <ul>
            {copy.staying.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </div>
      </div>
      {given > 0 && (
        <details>
          <summary>{copy.list(given)}</summary>
          {sections.map((section) => (
            <Marks key={section.id} section={section} answers={answers} />
          ))}
        </details>
      )}
    </div>
  )
}

function Marks({ section, answers }: { section: SharedSection; answers: HandIn['answers'] }) {
  const rows = section.items.map((item) => ({
    item,
    given: ratingFields({ ...section, items: [item] }).map((field) => ({
      side: field.split('.')[1] as keyof typeof words.sides | undefined,
      mark: answers[field]?.[0]
    }))
  }))
  if (!rows.some(({ given }) => given.some(({ mark }) => mark !== undefined))) return null
  return (
    <table class="share_marks">
      <caption>{section.short}</caption>
      <thead>
        <tr>
          <th scope="col">{copy.item}</th>
          <th scope="col">{copy.answer}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, given }) => (
          <tr key={item.id}>
            <th scope="row">{item.text}</th>
            <td>
              {given.map(({ side, mark }) => (
                <span key={side}>
                  {side && `${words.sides[side]} `}
                  {markWord(mark)}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function markWord(mark: Mark | undefined): string {
  if (mark === undefined) return copy.open
  return mark === 'dk' || mark === 'na' ? words[mark] : String(mark)
}
