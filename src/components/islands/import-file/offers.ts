import { useStore } from '@nanostores/preact'

import { WORKBOOK } from '../../../core/workbook/evaluations.ts'
import type { HandIn } from '../../../core/workbook/hand-in.ts'
import { type SheetOffer, sheetOffer } from '../../../core/workbook/offers.ts'
import { record } from '../../../stores/record.ts'
import type { OpenedFile } from '../../../stores/workbook/files.ts'

const NOTHING: readonly never[] = []

/** Everything about evaluations that is here now, by its id. */
export function useFacts() {
  const facts = useStore(record.under(WORKBOOK), { ssr: () => NOTHING })
  return new Map(facts.map((fact) => [fact.id, fact]))
}

/** What the sheets among these files would add to an evaluation, as things stand now. */
export function useOffers(opened: readonly OpenedFile[], evaluation: string) {
  const here = useFacts()
  const sheets = opened.flatMap(({ reading }) =>
    reading.status === 'sheet' ? [reading.handIn] : []
  )
  const offerFor = (handIn: HandIn): SheetOffer => sheetOffer(handIn, evaluation, here)
  return { sheets, offerFor, added: sheets.filter((handIn) => 'id' in offerFor(handIn)).length }
}
