import { useStore } from '@nanostores/preact'

import { lenses as copy } from '../../../copy/lenses/en.ts'
import { ratingField, SIDES } from '../../../core/workbook/answer.ts'
import type { Scale } from '../../../core/workbook/schema.ts'
import { textOnPage } from '../../../stores/workbook/text.ts'
import { RatingField } from './RatingField.tsx'
import { TextField } from './TextField.tsx'

export interface Asking {
  awake: boolean
  often: Scale
  importance: Scale
}

interface Props extends Asking {
  item: string
  version: number
  /** Left out where the item’s own words stand above. */
  text?: string | undefined
}

/** The three ratings of one item, and what could be shown for them. */
export function ThreeSides({ item, version, text, often, importance, ...page }: Props) {
  // Nobody has to know what customers get elsewhere, and it always applies there.
  const scales = { want: importance, get: often, alternative: { ...often, na: undefined } }
  return (
    <div class="workbook_item">
      {text && <h3 class="workbook_text">{text}</h3>}
      {SIDES.map((side) => (
        <RatingField
          key={side}
          {...page}
          field={ratingField(item, side)}
          version={version}
          scale={scales[side]}
        >
          <span class="workbook_side">{copy.sides[side]}</span>{' '}
          {side === 'alternative' ? <Elsewhere /> : copy.ask[side]}
          <span class="visually-hidden">: {text}</span>
        </RatingField>
      ))}
      <TextField {...page} kind="lines" field={`${item}.proof`} label={copy.proof} />
    </div>
  )
}

/** Asks about the alternative by its name, which may be typed while this is on the page. */
function Elsewhere() {
  const name = useStore(textOnPage('alternative'), { ssr: () => undefined })
  return <>{copy.ask.alternative(name?.trim() ?? '')}</>
}
