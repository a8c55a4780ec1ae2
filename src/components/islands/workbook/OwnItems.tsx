import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import { lenses as copy } from '../../../copy/lenses/en.ts'
import { OWN_ITEMS } from '../../../core/workbook/lenses.ts'
import { EMPTY_SHEET } from '../../../core/workbook/sheet.ts'
import { $sheet } from '../../../stores/workbook/evaluation.ts'
import { SelectField } from './SelectField.tsx'
import { TextField } from './TextField.tsx'
import { type Asking, ThreeSides } from './ThreeSides.tsx'

interface Props extends Asking {
  kinds: readonly { id: string; name: string; meaning: string }[]
}

/** Up to five items of the owner’s own, which no mean counts in. */
export function OwnItems({ kinds, ...page }: Props) {
  const sheet = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const list = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState<readonly string[]>([])
  const shown = OWN_ITEMS.filter(
    (id) => added.includes(id) || [...sheet.at.keys()].some((field) => field.startsWith(`${id}.`))
  )
  const free = OWN_ITEMS.find((id) => !shown.includes(id))
  const options = [
    { value: '', label: copy.own.noKind },
    ...kinds.map(({ id, name }) => ({ value: id, label: name }))
  ]

  // What was added takes the focus once it stands there.
  useLayoutEffect(() => {
    const latest = added.at(-1)
    if (latest) list.current?.querySelector<HTMLElement>(`[id="${latest}.text"]`)?.focus()
  }, [added])

  return (
    <section class="workbook_own" aria-labelledby="own-heading">
      <h2 id="own-heading" class="workbook_heading">
        {copy.own.heading}
      </h2>
      <p>{copy.own.hint}</p>
      <dl class="workbook_kinds">
        {kinds.map(({ id, name, meaning }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div ref={list}>
        {shown.map((id) => (
          <fieldset key={id} class="workbook_own-item">
            <legend>{copy.own.item(OWN_ITEMS.indexOf(id) + 1)}</legend>
            <TextField {...page} kind="lines" field={`${id}.text`} label={copy.own.text} />
            <SelectField {...page} field={`${id}.kind`} label={copy.own.kind} options={options} />
            <ThreeSides {...page} item={id} version={1} />
          </fieldset>
        ))}
      </div>
      {page.awake &&
        (free ? (
          <button
            class="button button-quiet"
            type="button"
            onClick={() => setAdded([...added, free])}
          >
            {copy.own.add}
          </button>
        ) : (
          <p class="meta">{copy.own.full}</p>
        ))}
    </section>
  )
}
