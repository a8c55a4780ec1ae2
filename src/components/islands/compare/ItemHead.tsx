import { compare as copy } from '../../../copy/compare/en.ts'
import type { Side } from '../../../core/workbook/answer.ts'
import type { ComparedItem } from '../../../core/workbook/compared.ts'

interface Props {
  item: ComparedItem
  /** Which of its three questions the row is about, where it has three. */
  side?: Side | undefined
  /** What to do about it first. */
  mark?: string | undefined
  /** One more line below. */
  note?: string | undefined
}

/** The item at the head of a row. */
export function ItemHead({ item, side, mark, note }: Props) {
  return (
    <th scope="row">
      {item.text}
      {side && <small>{copy.sides[side]}</small>}
      {mark && <strong class="compare_mark">{mark}</strong>}
      {item.reversed && <small>{copy.reversed}</small>}
      {note && <small>{note}</small>}
    </th>
  )
}
