import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { scoreCalculator as copy } from '../../copy/score-calculator/en.ts'
import {
  type Counts,
  GROUPS,
  type Group,
  MOST,
  readCount,
  readSheet,
  type Sheet
} from '../../core/workbook/counts.ts'
import { type Score, scoreOf } from '../../core/workbook/promoters.ts'
import {
  $keptCounts,
  type KeptCounts,
  keepCounts
} from '../../stores/practices/score-calculator.ts'
import { IntervalBar } from '../figures/IntervalBar.tsx'
import { Saved } from './Saved.tsx'

type Texts = Record<Group, string>

/** Data sets to try. Looking at one changes nothing that is kept. */
const EXAMPLES: readonly Counts[] = [
  { promoters: 5, passives: 0, detractors: 0 },
  { promoters: 12, passives: 6, detractors: 2 },
  { promoters: 100, passives: 60, detractors: 40 }
]

/** Works out the recommendation score and says how far it can be trusted. */
export function ScoreCalculator() {
  return <Calculator $kept={$keptCounts} onKeep={keepCounts} />
}

interface Props {
  /** The counts that are kept. */
  $kept: KeptCounts
  onKeep: (counts: Partial<Counts>) => void
}

/** The calculator, wherever its counts are kept. */
export function Calculator({ $kept, onKeep }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const kept = useStore($kept, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  const [typed, setTyped] = useState<Texts>()
  const [example, setExample] = useState<Counts>()

  // What another tab kept since comes before what was typed here.
  const mine = typed && sameCounts(readSheet(typed).counts, kept ?? {}) ? typed : undefined
  const own = mine ?? textsOf(kept ?? {})
  const texts = example ? textsOf(example) : own
  const sheet = readSheet(texts)
  const result = sheet.status === 'complete' ? scoreOf(sheet.counts) : sheet

  const keep = (now: Texts) => {
    setExample(undefined)
    setTyped(now)
    onKeep(readSheet(now).counts)
  }

  useEffect(() => {
    // What was typed before the script arrived counts, on top of what was kept.
    const early = new FormData(form.current ?? undefined)
    const now = textsOf($kept.get() ?? {})
    for (const group of GROUPS) now[group] = String(early.get(group) ?? '') || now[group]
    if (GROUPS.some((group) => early.get(group))) keep(now)
    setAwake(true)
  }, [])

  return (
    <form ref={form} class="score-calculator" autocomplete="off">
      <fieldset class="score-calculator_choices no-print">
        <legend>{copy.choices}</legend>
        {[undefined, ...EXAMPLES].map((counts) => (
          <button
            key={counts?.promoters}
            class={`button ${counts === example ? '' : 'button-quiet'}`}
            type="button"
            aria-pressed={counts === example}
            onClick={() => setExample(counts)}
          >
            {counts && <span class="visually-hidden">{copy.example} </span>}
            {counts ? Object.values(counts).join('/') : copy.own}
          </button>
        ))}
      </fieldset>
      <fieldset class="score-calculator_counts">
        <legend>{copy.counts}</legend>
        {GROUPS.map((group) => (
          <CountField
            key={group}
            group={group}
            text={awake ? texts[group] : undefined}
            onType={(text) => keep({ ...texts, [group]: text })}
          />
        ))}
      </fieldset>
      {example && GROUPS.some((group) => own[group]) && <p class="meta">{copy.ownAreKept}</p>}
      <output class="score-calculator_result" for={GROUPS.map(idOf).join(' ')}>
        <Reading result={result} />
      </output>
      {(result.status === 'rough' || result.status === 'score') && (
        <IntervalBar
          id="score-calculator-bar"
          score={result.score}
          low={result.low}
          high={result.high}
          words={copy.bar(
            Math.round(result.score),
            Math.round(result.low),
            Math.round(result.high)
          )}
        />
      )}
      <p class="meta">
        {copy.caution} {kept && sheet.status !== 'unreadable' && <Saved />}
      </p>
    </form>
  )
}

interface CountFieldProps {
  group: Group
  /** `undefined` until the page is awake, so that what was typed before is left alone. */
  text: string | undefined
  onType: (text: string) => void
}

function CountField({ group, text, onType }: CountFieldProps) {
  const id = idOf(group)
  const { status } = readCount(text ?? '')
  const fault = status === 'count' || status === 'empty' ? undefined : copy.fault[status](MOST)
  return (
    <div class="score-calculator_count">
      <label for={id}>
        {copy.groups[group].label} <span class="meta">{copy.groups[group].chose}</span>
      </label>
      <input
        id={id}
        name={group}
        type="text"
        inputmode="numeric"
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-fault`} class="score-calculator_fault">
        {fault}
      </p>
    </div>
  )
}

function Reading({ result }: { result: Score | Exclude<Sheet, { status: 'complete' }> }) {
  switch (result.status) {
    case 'unreadable':
    case 'none':
      return <>{copy[result.status]}</>
    case 'incomplete':
      return <>{copy.incomplete(result.left)}</>
    case 'counts':
      return (
        <>
          <strong>{copy.tooFew(result.n)}</strong>
          <span>{copy.tooFewReading}</span>
        </>
      )
    case 'rough':
    case 'score': {
      const { status, n } = result
      const low = Math.round(result.low)
      const high = Math.round(result.high)
      return (
        <>
          <strong>{copy.score(Math.round(result.score), low, high)}</strong>
          <span>{copy.reading[status](n, low, high)}</span>
        </>
      )
    }
  }
}

function idOf(group: Group): string {
  return `score-calculator-${group}`
}

function sameCounts(one: Partial<Counts>, other: Partial<Counts>): boolean {
  return GROUPS.every((group) => one[group] === other[group])
}

function textsOf(counts: Partial<Counts>): Texts {
  const { promoters = '', passives = '', detractors = '' } = counts
  return { promoters: `${promoters}`, passives: `${passives}`, detractors: `${detractors}` }
}
