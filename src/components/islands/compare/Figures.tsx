import { compare } from '../../../copy/compare/en.ts'
import type { GroupFigures } from '../../../core/workbook/agreement.ts'
import './Figures.css'

const copy = compare.group

/** How close people are, in words, and as an average deviation where it may be given. */
export function Agreement({ figures }: { figures: GroupFigures }) {
  return (
    <>
      <span class={`figures_agreement is-${figures.agreement}`}>
        {copy.agreements[figures.agreement]}
      </span>
      {figures.ad !== undefined && <small>{copy.ad(figures.ad)}</small>}
    </>
  )
}

/** A mean with its standard deviation. */
export function Mean({ figures }: { figures: GroupFigures }) {
  return (
    <>
      <strong>{copy.meanOf(figures.mean)}</strong>
      <small>{copy.sdOf(figures.sd)}</small>
    </>
  )
}
