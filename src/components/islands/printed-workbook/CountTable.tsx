import { loyalty as copy } from '../../../copy/loyalty/en.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { Blank } from './Blank.tsx'

interface Props {
  question: string
  texts: Sheet['texts']
}

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** How many customers chose each number, and how they came to be asked. */
export function CountTable({ question, texts }: Props) {
  return (
    <>
      <h3>{copy.heading}</h3>
      <p>
        {copy.question(question)} {copy.counts}
      </p>
      <dl class="printed-workbook_counts">
        {NUMBERS.map((number) => (
          <Blank key={number} label={String(number)} text={texts.get(`count-${number}`)} />
        ))}
      </dl>
      <dl class="printed-workbook_lines">
        <Blank label={copy.period} text={texts.get('period')} />
        <Blank label={copy.chosen} text={texts.get('chosen-how')} />
        <Blank label={copy.asked} text={texts.get('asked')} />
        {[1, 2, 3].map((number) => (
          <Blank key={number} label={copy.reason(number)} text={texts.get(`reason-${number}`)} />
        ))}
      </dl>
    </>
  )
}
