import { useState } from 'preact/hooks'

import { agenda as agendaCopy, inBetween, workshopName } from '../../copy/agenda/en.ts'
import { printKit as copy } from '../../copy/print-kit/en.ts'
import { splitOf } from '../../core/workshop/agenda/group.ts'
import type { Kept } from '../../core/workshop/agenda/kept.ts'
import { type KitPieces, kitList } from '../../core/workshop/agenda/kit-list.ts'
import { timingOf } from '../../core/workshop/agenda/plan.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import type { Activity } from '../../core/workshop/paper/schema.ts'
import { type KitMade, offerKit } from '../../stores/workshop/kit.ts'
import { ForWorkshop } from './ForWorkshop.tsx'
import './PrintKit.css'
import './TextField.css'

interface Sheets {
  activities: readonly Activity[]
  pieces: KitPieces
  /** What each sheet is called, by its id. */
  names: Readonly<Record<string, string>>
  /** Addresses of the PDFs that sheets come from, without what stands for paper and print. */
  files: readonly string[]
  /** Address of the page on which workshops are planned. */
  plan: string
}

interface Props extends Sheets {
  agendas: readonly Agenda[]
}

/** Makes one PDF of all that a workshop needs on paper. */
export function PrintKit({ agendas, ...sheets }: Props) {
  return (
    <ForWorkshop agendas={agendas} plan={sheets.plan}>
      {({ name }, kept) => <ForPlan {...sheets} name={name} kept={kept} />}
    </ForWorkshop>
  )
}

function ForPlan(props: Sheets & { name: string; kept: Kept }) {
  const { activities, pieces, names, files, plan, kept, name } = props
  const { agenda, setting } = kept
  const [paper, choosePaper] = useState<keyof typeof copy.papers>('')
  const [print, choosePrint] = useState<keyof typeof copy.prints>('')
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<KitMade>()
  const timing = timingOf(agenda, setting, activities, inBetween.pause)
  if (timing.status !== 'fits') {
    return (
      <div class="print-kit">
        <p>
          {copy.unfit} <a href={plan}>{copy.agenda}</a>
        </p>
      </div>
    )
  }
  const split = splitOf(setting.people)
  const list = kitList(
    timing.blocks.map(({ block }) => block),
    pieces,
    split
  )
  const called = workshopName(name, agenda.name, setting.day)
  const file = copy.file(setting.day)
  const make = async () => {
    setBusy(true)
    setMade(undefined)
    const addresses = files.map((one) => `${one}${print}${paper}.pdf`)
    setMade(await offerKit(addresses, list, copy.document(called), file))
    setBusy(false)
  }
  return (
    <div class="print-kit">
      <p>
        <strong>{agendaCopy.copies.group(split)}</strong>
      </p>
      <div class="print-kit_fields">
        <Choose
          id="kit-paper"
          label={copy.paper}
          options={copy.papers}
          value={paper}
          onChoose={choosePaper}
        />
        <Choose
          id="kit-print"
          label={copy.print}
          options={copy.prints}
          value={print}
          onChoose={choosePrint}
          hint={copy.printHint}
        />
      </div>
      <p>
        <button class="button" type="button" disabled={busy} onClick={make}>
          {busy ? copy.making : copy.make}
        </button>
      </p>
      <div role="status">
        {made?.status === 'made' && <p>{copy.done(file, made.pages)}</p>}
        {made?.status === 'made' && made.missing.length > 0 && <p>{copy.missing(made.missing)}</p>}
        {made?.status === 'failed' && <p>{copy.failed}</p>}
      </div>
      <p class="meta">
        {copy.accessible} <a href={`${plan}../#print`}>{copy.single}</a>
      </p>
      <table class="print-kit_list">
        <caption>{copy.list}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.columns.sheet}</th>
            <th scope="col">{copy.columns.copies}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ id, copies }) => (
            <tr key={id}>
              <th scope="row">{names[id] ?? id}</th>
              <td>{copies}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface ChooseProps<Value extends string> {
  id: string
  label: string
  options: Readonly<Record<Value, string>>
  value: Value
  onChoose: (value: Value) => void
  hint?: string
}

function Choose<Value extends string>(props: ChooseProps<Value>) {
  const { id, label, options, value, onChoose, hint } = props
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
      >
        {(Object.entries(options) as [Value, string][]).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} class="meta">
          {hint}
        </p>
      )}
    </div>
  )
}
