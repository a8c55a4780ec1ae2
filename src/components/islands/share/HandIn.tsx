import { useStore } from '@nanostores/preact'

import { share } from '../../../copy/share/en.ts'
import { MOST_CHARACTERS } from '../../../core/workbook/hand-in.ts'
import type { Mode } from '../../../core/workbook/raters.ts'
import type { SharedSection } from '../../../core/workbook/shared-sections.ts'
import {
  $handIn,
  $typed,
  keepTyped,
  NOTHING_TYPED,
  saveHandIn,
  type Typed
} from '../../../stores/workbook/hand-in.ts'
import { HandInPreview } from './HandInPreview.tsx'
import { MakeFile } from './MakeFile.tsx'

const copy = share.handIn
const MODES: readonly Mode[] = ['named', 'grouped']

interface Props {
  evaluation: string | undefined
  sections: readonly SharedSection[]
  edition: string
}

/** One’s ratings in a file for whoever collects them, after a look at all that it holds. */
export function HandIn({ evaluation, sections, edition }: Props) {
  const typed = useStore($typed, { ssr: () => NOTHING_TYPED })
  const handIn = useStore($handIn, { ssr: () => undefined })
  const field = (key: keyof Typed, label: string, hint?: string) => (
    <p class="share_field">
      <label for={`hand-in-${key}`}>{label}</label>
      <input
        id={`hand-in-${key}`}
        type="text"
        autocomplete="off"
        maxLength={MOST_CHARACTERS}
        aria-describedby={hint && `hand-in-${key}-hint`}
        value={typed[key]}
        onInput={({ currentTarget }) => keepTyped(key, currentTarget.value)}
      />
      {hint && (
        <span id={`hand-in-${key}-hint`} class="meta">
          {hint}
        </span>
      )}
    </p>
  )
  const given = Object.keys(handIn?.answers ?? {}).length
  const missing = missingIn(handIn?.mode === 'named' && handIn.name === '', given)
  return (
    <section id="hand-in">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <fieldset class="share_modes" disabled={evaluation === undefined}>
        <legend>{copy.mode}</legend>
        {MODES.map((mode) => (
          <label key={mode} class="option-card">
            <input
              type="radio"
              name="hand-in-mode"
              value={mode}
              checked={typed.mode === mode}
              onChange={() => keepTyped('mode', mode)}
            />
            <span>
              <strong>{copy.modes[mode].name}</strong>
              <span class="share_meaning">{copy.modes[mode].meaning}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {handIn ? (
        <>
          {handIn.mode === 'grouped' && (
            <div class="share_note">
              <h3>{copy.weak.heading}</h3>
              <p>{copy.weak.text}</p>
            </div>
          )}
          {handIn.mode === 'named' && field('name', copy.name)}
          {field('part', copy.part, copy.partHint)}
          {handIn.mode === 'grouped' && field('code', copy.code, copy.codeHint)}
          <HandInPreview handIn={handIn} sections={sections} />
          {missing ? (
            <p class="share_missing">{missing}</p>
          ) : (
            <MakeFile
              ready
              files={[
                { label: copy.button, make: () => saveHandIn(handIn, edition, copy.fileName) }
              ]}
              after={copy.after}
            />
          )}
        </>
      ) : (
        <p class="share_missing">{copy.missing.mode}</p>
      )}
    </section>
  )
}

function missingIn(nameless: boolean, given: number): string | undefined {
  if (given === 0) return copy.missing.ratings
  return nameless ? copy.missing.name : undefined
}
