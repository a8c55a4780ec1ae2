import { useStore } from '@nanostores/preact'
import { loyalty as copy } from '../../../copy/loyalty/en.ts'
import { scoreCalculator } from '../../../copy/score-calculator/en.ts'
import { MOST, readCount } from '../../../core/workbook/counts.ts'
import { EMPTY_SHEET } from '../../../core/workbook/sheet.ts'
import { $sheet } from '../../../stores/workbook/evaluation.ts'
import './Counts.css'
import { TextField } from './TextField.tsx'

interface Props {
  awake: boolean
  question: string
}

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const REASONS = [1, 2, 3]

/** How many customers chose each number from 0 to 10, and how they came to be asked. */
export function Counts({ awake, question }: Props) {
  return (
    <section class="counts" aria-labelledby="counts-heading">
      <h2 id="counts-heading" class="workbook_heading">
        {copy.heading}
      </h2>
      <p>{copy.hint}</p>
      <p>{copy.question(question)}</p>
      <fieldset>
        <legend>{copy.counts}</legend>
        <p class="meta">{copy.ends.join(' · ')}</p>
        <div class="counts_numbers">
          {NUMBERS.map((number) => (
            <TextField
              key={number}
              awake={awake}
              kind="count"
              field={`count-${number}`}
              label={copy.count(number)}
              fault={faultIn}
            />
          ))}
        </div>
        <Sum />
      </fieldset>
      <TextField awake={awake} field="period" label={copy.period} />
      <TextField awake={awake} field="chosen-how" label={copy.chosen} hint={copy.chosenHint} />
      <TextField awake={awake} kind="count" field="asked" label={copy.asked} fault={faultIn} />
      <fieldset class="counts_reasons">
        <legend>{copy.reasons}</legend>
        {REASONS.map((number) => (
          <TextField
            key={number}
            awake={awake}
            kind="lines"
            field={`reason-${number}`}
            label={copy.reason(number)}
          />
        ))}
      </fieldset>
    </section>
  )
}

/** How many answers were entered. */
function Sum() {
  const { texts } = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const read = NUMBERS.map((number) => readCount(texts.get(`count-${number}`) ?? ''))
  const readable = read.every(({ status }) => status === 'count' || status === 'empty')
  const sum = read.reduce((all, one) => all + (one.status === 'count' ? one.count : 0), 0)
  return <output class="counts_sum">{readable ? copy.sum(sum) : copy.unreadable}</output>
}

function faultIn(text: string): string | undefined {
  const { status } = readCount(text)
  return status === 'count' || status === 'empty' ? undefined : scoreCalculator.fault[status](MOST)
}
