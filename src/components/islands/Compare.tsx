import { useStore } from '@nanostores/preact'

import { compare as copy } from '../../copy/compare/en.ts'
import { overTime } from '../../copy/over-time/en.ts'
import type { ComparedSection } from '../../core/workbook/compared.ts'
import type { Round } from '../../core/workbook/rounds.ts'
import { $rounds } from '../../stores/workbook/compare.ts'
import { $evaluationId } from '../../stores/workbook/evaluation.ts'
import './Compare.css'
import { Group } from './compare/Group.tsx'
import { HowTo } from './compare/HowTo.tsx'
import { Named } from './compare/Named.tsx'
import { OverTime } from './compare/OverTime.tsx'
import type { Scales } from './compare/scales.ts'
import { Head } from './workbook/Head.tsx'
import './Workbook.css'

/** What the page shows before it knows the person. */
const ASLEEP: readonly Round[] = []

interface Props extends Scales {
  sections: readonly ComparedSection[]
  /** Address of the page of all sections. */
  home: string
}

/** Several people’s answers side by side or as a group, and two dates: whatever there is. */
export function Compare({ sections, home, often, importance }: Props) {
  const rounds = useStore($rounds, { ssr: () => ASLEEP })
  const shown = useStore($evaluationId, { ssr: () => undefined })
  const round = rounds.find(({ evaluation }) => evaluation.id === shown)
  const has = (mode: 'named' | 'grouped') => round?.raters.some((one) => one.mode === mode)
  const scales = { often, importance }
  const parts = [
    has('named') && (['compare-named', copy.named.heading] as const),
    has('grouped') && (['compare-group', copy.group.heading] as const),
    rounds.length > 1 && (['compare-time', overTime.time.heading] as const)
  ].filter((part) => part !== false && part !== undefined)
  return (
    <div class={`compare ${rounds === ASLEEP ? '' : 'is-awake'}`}>
      <Head home={home} />
      <h1>{copy.title}</h1>
      <p class="lede">{copy.lede}</p>
      <p class="compare_no-script">{copy.noScript}</p>
      {parts.length > 1 && (
        <nav class="no-print" aria-label={copy.contents}>
          <ul class="compare_links">
            {parts.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {parts.length > 0 && <p class="meta no-print">{copy.prints}</p>}
      {round && has('named') && <Named sections={sections} scales={scales} round={round} />}
      {round && has('grouped') && <Group sections={sections} scales={scales} round={round} />}
      {rounds.length > 1 && (
        <OverTime sections={sections} scales={scales} rounds={rounds} shown={shown} home={home} />
      )}
      <HowTo home={home} evaluation={shown} first={parts.length === 0} />
    </div>
  )
}
