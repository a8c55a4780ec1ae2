/** What the form asks that participants fill in at the end of a workshop. */
export interface AskedForm {
  readonly ratings: readonly Rating[]
  readonly thenNow: readonly Line[]
  readonly open: readonly Line[]
  /** What a tick beside the words allows. */
  readonly quote: string
  /** The five questions. Which option is right is not said here. */
  readonly check: readonly CheckQuestion[]
}

export interface Line {
  readonly id: string
  readonly text: string
}

/** Rated from 1 to 5. */
export interface Rating extends Line {
  readonly low: string
  readonly high: string
  /** True where 3 is the best answer, and both ends are complaints. */
  readonly middle: boolean
}

export interface CheckQuestion {
  readonly id: string
  /** What it is about; said in the results only, since it would give the answer away. */
  readonly about: string
  readonly scene?: string | undefined
  readonly ask: string
  readonly options: readonly Line[]
}

/** When the five questions were answered. */
export const MOMENTS = ['before', 'after'] as const
export type Moment = (typeof MOMENTS)[number]

/** What a form asks of the evaluation form and the test items as they stand in the content. */
export function askedOf(
  { ratings, thenNow, open, quote }: Omit<AskedForm, 'check'>,
  check: readonly CheckQuestion[]
): AskedForm {
  return {
    ratings,
    thenNow,
    open,
    quote,
    check: check.map(({ id, about, scene, ask, options }) => ({
      id,
      about,
      scene,
      ask,
      options: options.map((option) => ({ id: option.id, text: option.text }))
    }))
  }
}
