import { importFile } from '../../../copy/import-file/en.ts'
import type { HandIn } from '../../../core/workbook/hand-in.ts'
import type { SheetOffer } from '../../../core/workbook/offers.ts'

const copy = importFile.sheet

interface Props {
  handIn: HandIn
  offer: SheetOffer
  /** What the evaluation is called to which it would go. */
  into: string
}

/** Whose sheet a file holds, and what adding it would do. */
export function SheetEntry({ handIn, offer, into }: Props) {
  const { answers, week } = handIn
  const given = Object.keys(answers).length
  return (
    <p>
      {handIn.mode === 'named' ? copy.named(handIn.name, given, week) : copy.grouped(given, week)}{' '}
      {copy.offer[offer.status](into)}
    </p>
  )
}
