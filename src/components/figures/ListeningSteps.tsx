import { Disc } from './Disc.tsx'
import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'

export interface ListeningStepsWords {
  title: string
  desc: string
  caption: string
  /** When each group of steps is taken, and what is done in it. */
  times: readonly { when: string; steps: readonly { name: string; how: string }[] }[]
}

interface Props {
  id: string
  words: ListeningStepsWords
}

const STEP = 52
const HEAD = 40
const LEFT = 34

/** The steps of getting ready to listen, by when they are taken. */
export function ListeningSteps({ id, words }: Props) {
  const rows = words.times.flatMap(({ steps }, time) => steps.map((step) => ({ ...step, time })))
  const at = (step: number) => 68 + step * STEP + (rows[step]?.time ?? 0) * HEAD
  const last = rows.length - 1
  const counts = words.times.map(({ steps }) => steps.length)
  return (
    <Figure id={id} name="listening-steps" width={360} height={at(last) + 40} {...words}>
      {words.times.map(({ when }, time) => {
        const first = counts.slice(0, time).reduce((sum, count) => sum + count, 0)
        const height = ((counts[time] ?? 0) - 1) * STEP + 77
        return (
          <g key={when}>
            <rect
              class="figure_stage"
              x={2}
              y={at(first) - 50}
              width={356}
              height={height}
              rx={10}
            />
            <Lines x={62} y={at(first) - 28} lines={[when]} anchor="start" look="scale" />
          </g>
        )
      })}
      <path class="figure_pointer" d={`M${LEFT} ${at(0)}V${at(last)}`} />
      {rows.map(({ name, how }, step) => (
        <g key={name}>
          <Disc x={LEFT} y={at(step)} text={step + 1} />
          <Lines x={62} y={at(step) - 3} lines={[name]} anchor="start" look="name" />
          <Lines x={62} y={at(step) + 16} lines={[how]} anchor="start" />
        </g>
      ))}
    </Figure>
  )
}
