import type { Mark } from '../../core/workbook/answer.ts'

/** The whole workbook on paper, with what was filled in. */
export const printedWorkbook = {
  title: 'The workbook to print',
  description:
    'The whole self-evaluation workbook on about eight pages, to fill in by hand or with your own answers in it.',
  lede: 'All sections on about eight pages. Print it and fill it in by hand, or print it with your answers in it.',
  print: 'Print the workbook',
  home: 'All sections',
  noScript: 'Print this page with the menu of your browser, and fill it in by hand.',
  edition: (edition: string) => `Edition ${edition}`,
  about: 'Evaluation:',
  date: 'Date:',
  by: 'Filled in by:',
  howTo: 'How to use it',
  staysHere:
    'What you enter stays in your browser, and nothing is sent anywhere. You can save a copy in a file.',
  scale: 'The scale',
  marks: { dk: '?', na: '–' } satisfies Record<Exclude<Mark, number>, string>,
  item: 'Item',
  chosen: 'chosen',
  head: (name: string, letter: string) => `${letter} · ${name}`,
  lenses: {
    how: 'Write a number from 1 to 5 in each box, or “?” where you don’t know. Want: how much it matters to our customers, from 1 (hardly) to 5 (decides if they come back). Get and elsewhere: how often it was true, here and at the alternative.',
    alternative: 'The alternative: where most customers would go if we were closed for good',
    want: 'Want',
    get: 'Get',
    elsewhere: 'Else­where',
    own: 'Own items: qualifications, specifications, expectations',
    map: 'The value map: write each item into the area where it belongs'
  },
  points: {
    expects: 'Expected',
    owner: 'Owner',
    uses: 'Per week',
    weight: 'Weight',
    measure: 'Measure',
    deposit: '▲ Deposit',
    withdrawal: '▼ Withdrawal',
    repaired: 'Repaired by',
    looked: 'Looked at'
  },
  counts: 'How many customers chose each number?',
  credits: 'Credits'
} as const
