import { lenses } from '../../../copy/lenses/en.ts'
import { printedWorkbook } from '../../../copy/printed-workbook/en.ts'
import { type Mark, ratingField, SIDES } from '../../../core/workbook/answer.ts'
import { OWN_ITEMS, ownItems, topOf } from '../../../core/workbook/lenses.ts'
import type { PageLenses } from '../../../core/workbook/page-sections.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { Blank } from './Blank.tsx'

const copy = printedWorkbook.lenses

/** Rows for own items, where fewer are filled in. */
const OWN_BLANKS = 3

interface Props {
  caption: string
  section: PageLenses
  sheet: Sheet
}

/** Section D: three boxes an item, the three that matter most, and own items. */
export function LensTable({ caption, section, sheet }: Props) {
  const { marks, texts } = sheet
  const own = ownItems(sheet)
  const top = topOf(sheet)
  const named = new Map([...section.items, ...own].map(({ id, text }) => [id, text]))
  const row = (id: string, text: string, letter = '') => (
    <tr key={id}>
      <th scope="row">
        {letter && <span class="printed-workbook_letter">{letter}</span>}
        {text || <span class="visually-hidden">{lenses.own.item(OWN_ITEMS.indexOf(id) + 1)}</span>}
      </th>
      {SIDES.map((side) => (
        <td key={side}>
          <span class="printed-workbook_box">
            {written(marks.get(ratingField(id, side))?.mark)}
          </span>
        </td>
      ))}
      <td class="printed-workbook_proof">{texts.get(`${id}.proof`)}</td>
    </tr>
  )
  return (
    <>
      <dl class="printed-workbook_lines">
        <Blank label={copy.alternative} text={texts.get('alternative')} />
      </dl>
      <p>{copy.how}</p>
      <table class="printed-workbook_lenses">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{printedWorkbook.item}</th>
            <th scope="col">{copy.want}</th>
            <th scope="col">{copy.get}</th>
            <th scope="col">{copy.elsewhere}</th>
            <th scope="col">{lenses.proof}</th>
          </tr>
        </thead>
        <tbody>
          {section.items.map(({ id, text, heading }) => row(id, text, heading?.letter))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={5}>
              {copy.own}
            </th>
          </tr>
          {own.map(({ id, text }) => row(id, text))}
          {OWN_ITEMS.slice(own.length, OWN_BLANKS).map((id) => row(id, ''))}
        </tbody>
      </table>
      <dl class="printed-workbook_lines printed-workbook_top">
        {lenses.top.places.map((place, at) => (
          <Blank key={place} label={place} text={named.get(top[at] ?? '')} />
        ))}
      </dl>
    </>
  )
}

function written(mark: Mark | undefined): string {
  if (mark === undefined) return ''
  return typeof mark === 'number' ? String(mark) : printedWorkbook.marks[mark]
}
