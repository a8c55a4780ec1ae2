import { Disc } from './Disc.tsx'
import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'

export interface ConflictStepsWords {
  title: string
  desc: string
  caption: string
  /** What the two parts of the way are for. */
  understand: string
  solve: string
  /** Five steps, of which the first three belong to understanding. */
  steps: readonly { name: string; how: readonly string[] }[]
  /** When the way is left. */
  aside: readonly string[]
  insult: readonly string[]
  goesOn: readonly string[]
  walkAway: readonly string[]
  threat: readonly string[]
  leave: readonly string[]
}

interface Props {
  id: string
  words: ConflictStepsWords
}

/** Where each step stands; below the third the second part begins. */
const ROWS = [62, 126, 190, 294, 368] as const
const LEFT = 24
const BRANCH = 276

/** The way through a conflict, and the two ways out of it. */
export function ConflictSteps({ id, words }: Props) {
  return (
    <Figure id={id} name="conflict-steps" width={360} height={408} {...words}>
      <path class="figure_pointer" d={`M${LEFT} ${ROWS[0]}V${ROWS[4]}`} />
      <Lines x={8} y={26} lines={[words.understand]} anchor="start" look="heading" />
      <Lines x={LEFT + 28} y={252} lines={[words.solve]} anchor="start" look="heading" />
      {words.steps.map(({ name, how }, step) => {
        const y = ROWS[step] ?? 0
        return (
          <g key={name}>
            <Disc x={LEFT} y={y} text={step + 1} />
            <Lines x={LEFT + 28} y={y - 3} lines={[name]} anchor="start" look="name" />
            <Lines x={LEFT + 28} y={y + 16} lines={how} anchor="start" />
          </g>
        )
      })}

      <Lines x={BRANCH} y={26} lines={words.aside} look="heading" />
      <rect class="figure_stage" x={200} y={56} width={152} height={52} rx={10} />
      <Lines x={BRANCH} y={78} lines={words.insult} />
      <path class="figure_pointer" d="M230 108v54m-5 -7l5 7l5 -7" />
      <Lines x={242} y={139} lines={words.goesOn} anchor="start" look="scale" />
      <rect class="figure_stage" x={200} y={166} width={152} height={70} rx={10} />
      <Lines x={BRANCH} y={188} lines={words.walkAway} />
      <rect class="figure_withdrawal" x={200} y={278} width={152} height={78} rx={10} />
      <Lines x={BRANCH} y={302} lines={words.threat} look="name" />
      <Lines x={BRANCH} y={321} lines={words.leave} />
    </Figure>
  )
}
