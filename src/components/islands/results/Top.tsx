import { useStore } from '@nanostores/preact'

import { results as copy } from '../../../copy/results/en.ts'
import { basisOf } from '../../../core/workbook/basis.ts'
import { lensMapOf } from '../../../core/workbook/lens-map.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { steadinessOf } from '../../../core/workbook/steadiness.ts'
import { $handedIn } from '../../../stores/workbook/results.ts'
import type { Shown } from '../Results.tsx'
import { First } from './First.tsx'
import { MapWithKey } from './MapWithKey.tsx'
import { OpenSection } from './OpenSection.tsx'

interface Props extends Shown {
  sheet: Sheet
  /** How many sections have answers. */
  begun: number
}

/** What matters most: the value map, and what to do first. */
export function Top(props: Props) {
  const { sections, lenses, sheet, begun } = props
  const raters = useStore($handedIn)
  const map = lensMapOf(lenses.items, sheet)
  const basis = basisOf({ ...lenses, side: 'get' }, sheet)
  const isOpen = basis.on === undefined
  return (
    <>
      {!isOpen && <p class="results_basis meta">{copy.basisOf(lenses.short, basis)}</p>}
      {begun < sections.length && (
        <p class="results_half meta">{copy.halfDone(begun, sections.length)}</p>
      )}
      {isOpen ? (
        <section class="results_invitation">
          <p>{copy.map.empty}</p>
          <OpenSection {...props} section={lenses} primary />
        </section>
      ) : (
        <div class="results_top">
          <MapWithKey map={map} elsewhere={sheet.texts.get('alternative')?.trim() ?? ''} />
          <First {...props} map={map} steadiness={steadinessOf(lenses, raters, sheet)} />
        </div>
      )}
    </>
  )
}
