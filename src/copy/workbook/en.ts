import type { Tally } from '../../core/workbook/score.ts'

const items = (count: number) => (count === 1 ? '1 item' : `${count} items`)

/** Filling in the workbook. */
export const workbook = {
  all: 'All sections',
  section: (letter: string) => `Section ${letter}`,
  minutes: (count: number) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
  items,
  noScript:
    'Without JavaScript, this page can’t keep what you choose. Print it, or print the whole workbook and fill it in by hand.',
  printWhole: 'The whole workbook to print',
  /** How far a section is. */
  tally: ({ of, rated, dk, na, open }: Tally) => {
    if (open === of) return `Not begun, ${items(of)}`
    const parts = [
      `${rated} of ${of} rated`,
      dk > 0 && `${dk} “don’t know”`,
      na > 0 && `${na} “doesn’t apply”`,
      open > 0 ? `${open} open` : 'none open'
    ]
    return parts.filter(Boolean).join(', ')
  },
  evaluation: (name: string) => `Evaluation: ${name}`,
  firstAnswer: 'Your first answer begins an evaluation. It stays in this browser.',
  anchors: 'What the numbers look like here',
  other: 'Or, if you can’t rate it',
  previous: (name: string) => `Previous: ${name}`,
  next: (name: string) => `Next: ${name}`,
  results: 'See your results',
  onward: 'Go on'
} as const
