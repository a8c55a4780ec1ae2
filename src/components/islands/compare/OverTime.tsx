import { useState } from 'preact/hooks'

import { overTime } from '../../../copy/over-time/en.ts'
import type { ComparedSection } from '../../../core/workbook/compared.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import { type Round, twoRounds } from '../../../core/workbook/rounds.ts'
import { CustomersSaid } from './CustomersSaid.tsx'
import { GroupOverTime } from './GroupOverTime.tsx'
import { OwnOverTime } from './OwnOverTime.tsx'
import type { Scales } from './scales.ts'

const copy = overTime.time

interface Props {
  sections: readonly ComparedSection[]
  scales: Scales
  /** All evaluations, in the order in which they began. */
  rounds: readonly Round[]
  shown: string | undefined
  home: string
}

/** Two evaluations beside each other: the own sheets, the group, and what customers said. */
export function OverTime({ sections, scales, rounds, shown, home }: Props) {
  const [chosen, choose] = useState<readonly [string, string] | undefined>()
  const two = twoRounds(rounds, shown, chosen)
  if (!two) return null
  const ids = chosen ?? [two.before.evaluation.id, two.after.evaluation.id]
  const same = ids[0] === ids[1]
  const { measure } = overTime
  return (
    <section aria-labelledby="compare-time">
      <h2 id="compare-time">{copy.heading}</h2>
      <div class="compare_choose">
        {([0, 1] as const).map((at) => (
          <label key={at}>
            <span>{copy.choose[at]}</span>
            <select
              value={ids[at]}
              aria-describedby={same ? 'compare-same' : undefined}
              onChange={({ currentTarget: { value } }) =>
                choose(at === 0 ? [value, ids[1]] : [ids[0], value])
              }
            >
              {rounds.map(({ evaluation }) => (
                <option key={evaluation.id} value={evaluation.id}>
                  {copy.name(evaluation)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p id="compare-same" class="compare_fault" role="status">
        {same && copy.same}
      </p>
      {!same && (
        <>
          <h3>{copy.chance.heading}</h3>
          <p>{copy.chance.text}</p>
          <OwnOverTime sections={sections} scales={scales} two={two} />
          <GroupOverTime sections={sections} rounds={rounds} two={two} />
          <CustomersSaid two={two} />
          <p>{measure.text}</p>
          <ul class="compare_links no-print">
            <li>
              <a href={hrefFor(`${home}plan/`, shown)}>{measure.plan}</a>
            </li>
            <li>
              <a href={hrefFor(`${home}customer-check/`, shown)}>{measure.check}</a>
            </li>
          </ul>
        </>
      )}
    </section>
  )
}
