/** Something in a filled form that somebody should know. The texts are as they stand in the file. */
export type FormProblem =
  /** Left out: two are ticked, or one sees another one than the file names. */
  | {
      readonly status: 'two' | 'unclear'
      readonly field: string
      readonly states: readonly string[]
    }
  /** Left out: too long, letters that a program broke, no choice of today’s, or a second time. */
  | {
      readonly status: 'too-long' | 'broken' | 'no-option' | 'twice'
      readonly field: string
      readonly text: string
    }
  /** Left out: a field that this edition does not have. */
  | { readonly status: 'unknown'; readonly field: string; readonly text: string }
  /** Kept, though it is no day that the plan can reckon with. */
  | { readonly status: 'no-day'; readonly field: string; readonly text: string }
  /** Kept, though today’s workbook asks it otherwise, no longer or not yet. */
  | { readonly status: 'reworded' | 'dropped' | 'newer'; readonly field: string }
  /** Kept, though no viewer shows that it is ticked. */
  | { readonly status: 'unseen'; readonly field: string }

const KEPT: readonly FormProblem['status'][] = ['no-day', 'reworded', 'dropped', 'newer', 'unseen']

/** True where what was found is used all the same. */
export function isKept({ status }: Pick<FormProblem, 'status'>): boolean {
  return KEPT.includes(status)
}

/** What can’t be used, to be taken away as a file. */
export function unusedIn(problems: readonly FormProblem[]): FormProblem[] {
  return problems.filter((problem) => !isKept(problem))
}
