import { useStore } from '@nanostores/preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

import { customerCheck as copy } from '../../copy/customer-check/en.ts'
import { CUSTOMERS } from '../../core/workbook/customer-check.ts'
import type { Scale } from '../../core/workbook/schema.ts'
import { $evaluationId } from '../../stores/workbook/evaluation.ts'
import './CustomerCheck.css'
import './FoldList.css'
import { Comparison } from './customer-check/Comparison.tsx'
import { Customer } from './customer-check/Customer.tsx'
import type { Card } from './customer-check/Picks.tsx'
import { Saved } from './Saved.tsx'
import { Foot, type Neighbour } from './workbook/Foot.tsx'
import { Head } from './workbook/Head.tsx'
import './Workbook.css'

interface Props {
  /** Numbered as on the form. */
  cards: readonly Card[]
  /** How often something is true. */
  scale: Scale
  home: string
  /** Address of the section in which the own view is given. */
  own: string
  previous: Neighbour
  next: Neighbour
}

/** What ten customers said, customer by customer, and how it differs from the own view. */
export function CustomerCheck({ cards, scale, home, own, previous, next }: Props) {
  const evaluation = useStore($evaluationId, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  const [printing, setPrinting] = useState(false)
  // A customer’s place never applies to one card and not to another.
  const asked = { ...scale, na: undefined }

  useEffect(() => setAwake(true), [])
  useLayoutEffect(() => {
    if (!printing) return
    addEventListener('afterprint', () => setPrinting(false), { once: true })
    print()
  }, [printing])

  return (
    <div class={`customer-check ${printing ? 'is-printing' : 'no-print'}`}>
      <Head home={home} />
      <form
        class="no-print"
        autocomplete="off"
        aria-labelledby="customer-check-entry"
        onSubmit={(event) => event.preventDefault()}
      >
        <h2 id="customer-check-entry">{copy.entry.heading}</h2>
        <p class="meta">
          {copy.entry.hint} {evaluation && <Saved />}
        </p>
        <ol class="fold-list">
          {CUSTOMERS.map((customer) => (
            <li key={customer}>
              <Customer customer={customer} cards={cards} scale={asked} awake={awake} />
            </li>
          ))}
        </ol>
      </form>
      <Comparison
        cards={cards}
        evaluation={evaluation}
        own={own}
        onPrint={() => setPrinting(true)}
      />
      <Foot previous={previous} next={next} />
    </div>
  )
}
