import type { Answered, Moment } from './answer.ts'
import type { Bytes } from './bytes.ts'
import type { Load } from './measure.ts'
import type { Typed } from './typing.ts'

/** Texts in columns, the first to the left and the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((text, at) =>
          at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)
        )
        .join('  ')
    )
    .join('\n')
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

const round = (time: number) => (Number.isFinite(time) ? time.toFixed(0) : 'never')

export function loadTable(pages: ReadonlyMap<string, readonly Load[]>): string {
  return table(
    ['Load, ms', 'FCP', 'LCP', 'TBT', 'CLS', '  read to the end: TBT', 'CLS'],
    [...pages].map(([path, loads]) => {
      const of = (key: 'fcp' | 'lcp' | 'tbt' | 'tbtRead' | 'cls' | 'clsRead') =>
        median(loads.map((load) => load[key]))
      const times = [of('fcp'), of('lcp'), of('tbt')].map(round)
      return [path, ...times, of('cls').toFixed(3), round(of('tbtRead')), of('clsRead').toFixed(3)]
    })
  )
}

/** How many times as long the first takes to show its main text: in the median, and at its best. */
export function ratio(one: readonly Load[] = [], other: readonly Load[] = []): string {
  const times = one.map(({ lcp }) => lcp)
  const others = other.map(({ lcp }) => lcp)
  const middle = median(times) / median(others)
  const best = Math.min(...times) / Math.min(...others)
  return `${middle.toFixed(2)} (fastest runs: ${best.toFixed(2)})`
}

/** How long scripts work for a key: for the middle one, and for the slowest of all. */
export function typingTable(fields: readonly Typed[]): string {
  return table(
    ['Scripts for a key in a full workbook, ms', 'median', 'slowest'],
    fields.map(({ name, times }) => [name, median(times).toFixed(1), Math.max(...times).toFixed(1)])
  )
}

export function answerTable(
  path: string,
  { early, atOnce, awake }: Record<Moment, readonly Answered[]>
): string {
  const row = (name: string, times: readonly number[]) => [
    name,
    round(median(times)),
    times.map(round).join(' ')
  ]
  const took = (runs: readonly Answered[]) => runs.map(({ took }) => took)
  const words = early.map((run) => (!run.kept ? 'no' : run.early ? 'yes' : 'yes, but it was awake'))
  return [
    table(
      [`Answers on ${path}, ms`, 'median', 'each run'],
      [
        row('click before the script → saved', took(early)),
        row('click right after going there → saved', took(atOnce)),
        row('click with the question awake → saved', took(awake)),
        row(
          'navigation → first answer acted on',
          early.map(({ at }) => at)
        )
      ]
    ),
    `choice made before the script still counts: ${words.join(', ')}`
  ].join('\n')
}

export function bytesTable(pages: ReadonlyMap<string, Bytes>): string {
  return table(
    [
      'First visit, bytes in brotli',
      'HTML+CSS',
      'JavaScript',
      'fonts',
      'other',
      'total',
      'requests'
    ],
    [...pages].map(([path, { font, html, js, other, requests, total }]) => [
      path,
      ...[html, js, font, other, total, requests].map((count) => count.toLocaleString('en-US'))
    ])
  )
}

/** What moved and what held the page up, in the run that is most like the others. */
export function causes(path: string, loads: readonly Load[]): string {
  const middle = median(loads.map(({ lcp }) => lcp))
  const load = loads.find(({ lcp }) => lcp === middle)
  if (!load) return path
  return [
    `${path}  LCP is ${load.lcpIs}`,
    ...load.shifts
      .filter(({ value }) => value >= 0.001)
      .map(({ at, value, what }) => `  shift ${value.toFixed(3)} at ${round(at)} ms: ${what}`),
    ...load.frames.map(
      ({ at, took, why }) => `  frame of ${round(took)} ms at ${round(at)} ms: ${why}`
    )
  ].join('\n')
}
