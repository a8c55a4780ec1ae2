import type { Given } from '../../core/workbook/lenses.ts'
import type { Needed, Next, Part, ReviewDay, Standing } from '../../core/workbook/plan.ts'
import type { Reason } from '../../core/workbook/suggestions.ts'

const day = (written: string, month: 'long' | 'short' = 'long') =>
  new Date(`${written}T00:00Z`).toLocaleDateString('en-US', {
    month,
    day: 'numeric',
    timeZone: 'UTC'
  })

/** “one owner, a start date and a measure” */
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const given = (answer: Given) => {
  if (typeof answer === 'number') return `${answer} of 5`
  if (answer === 'na') return 'doesn’t apply'
  return 'not known'
}

const needed: Record<Needed, string> = {
  owner: 'one owner',
  sentence: 'the if-then sentence',
  step: 'a first step',
  measure: 'a measure',
  start: 'a start date'
}

/** The 90-day plan. */
export const plan = {
  noScript:
    'Without JavaScript, you can’t fill in this plan on the screen. Print the page: it is a form for three lines, on one sheet of paper.',
  line: (number: number) => `Line ${number}`,
  untitled: 'Nothing chosen yet',
  standing: (standing: Standing) => {
    if (standing.status === 'empty') return 'Empty'
    if (standing.status === 'whole') return 'All that you need to begin is there.'
    return `Still to come: ${listed(standing.missing.map((part) => needed[part]))}.`
  },
  suggested: {
    head: 'Suggested, not in your plan yet',
    text: 'Your answers put this here. Use it as it is, or change a word, and it is yours. From then on, new answers leave it alone.',
    use: 'Use this',
    leave: 'Leave this line empty'
  },
  empty: 'Empty this line',
  emptied: (number: number) => `Line ${number} is empty now.`,
  putBack: 'Put it back',
  isBack: (number: number) => `Line ${number} is back.`,
  taken: (number: number) => `Line ${number} is in your plan.`,
  groups: {
    what: 'What, and why',
    sentence: 'The if-then sentence',
    who: 'Who, and when',
    measure: 'How you will know',
    cost: 'What it takes',
    reviews: 'Looking back after 30, 60 and 90 days'
  },
  item: {
    label: 'Choose an item',
    own: 'None of these; say it in your own words',
    first: 'First by your answers',
    ownItems: 'Your own items'
  },
  parts: {
    title: 'What you work on',
    why: 'Why',
    if: 'If',
    step: 'First step, within 7 days',
    owner: 'Owner',
    helper: 'Who helps',
    start: 'Start',
    measure: 'What you count or watch',
    counted: 'Where it is counted',
    today: 'Today’s value',
    aim: 'What you aim at',
    hours: 'Hours',
    money: 'Money',
    stop: 'What you stop doing for it',
    wrong: 'What could prove you wrong'
  } satisfies Partial<Record<Part, string>>,
  /** Leads from the moment to the act. */
  so: 'then',
  hints: {
    why: 'What customers want, what they get, what others give them. A customer’s own words say it best.',
    owner: 'One name',
    wrong: 'What you would see by then if this were the wrong thing to work on'
  } satisfies Partial<Record<Part, string>>,
  example: (when: string, then: string) =>
    `Name a moment that you can’t miss, and one act. For example: if ${when}, then ${then}.`,
  several:
    'This looks like more than one person. With one name it is clear who acts next; the others can help.',
  stepBy: (by: string) => `First step by ${day(by)}.`,
  dates: (days: readonly { days: number; on: string }[]) =>
    `Looking back: ${days.map(({ days: after, on }) => `${day(on)} (${after} days)`).join(', ')}.`,
  noDates: 'Set a start date, and the days for looking back show here.',
  review: {
    heading: (days: number, on: string | undefined) =>
      on ? `${days} days, ${day(on)}` : `${days} days`,
    done: 'What is done?',
    measure: 'The measure now',
    next: 'And now?',
    open: 'Open',
    nexts: { keep: 'Keep', change: 'Change', stop: 'Stop' } satisfies Record<Next, string>
  },
  /** What the answers say about an item, as a first draft of the reason. */
  why: (reason: Reason) => {
    if (reason.status === 'none') return ''
    if (reason.status === 'rated') return `We rated it ${given(reason.mark)}.`
    const elsewhere = reason.name ? `at ${reason.name}` : 'elsewhere'
    return `By our own answers, customers want it: ${given(reason.want)}. They get it here: ${given(reason.get)}. They get it ${elsewhere}: ${given(reason.alternative)}.`
  },
  print: 'Print the plan',
  printHint: 'Three lines with their reviews go on one sheet of paper.',
  calendar: {
    save: 'Save the review days for your calendar',
    hint: (lines: number) =>
      lines === 1
        ? 'The file holds the three review days of one line. When you save it again after a change, they move.'
        : `The file holds the three review days of ${lines} lines. When you save it again after a change, they move.`,
    none: 'Give a line a start date, and its three review days can go into your calendar.',
    file: 'be-sure-90-day-plan.ics',
    event: (words: Readonly<Record<Part, string>>, number: number, days: ReviewDay) => ({
      title: `${days}-day review: ${words.title.trim() || `line ${number} of the plan`}`,
      description: [
        words.owner && `Owner: ${words.owner}`,
        words.measure && `Measure: ${words.measure}`,
        words.aim && `Aim: ${words.aim}`,
        'What is done? What does the measure say? Keep, change or stop?'
      ]
        .filter(Boolean)
        .join('\n')
    })
  },
  results: 'Results',
  check: 'Customer check',
  paper: {
    heading: 'Three lines, and their reviews',
    for: 'For',
    date: 'Date',
    suggested: 'What we work on (suggested by your answers)',
    what: 'What we work on',
    stepBy: 'First step, by day 7',
    effort: 'Hours and money',
    review: (days: number, on: string | undefined) =>
      on ? `${days} days · ${day(on, 'short')}` : `${days} days`,
    done: 'Done',
    measure: 'Measure',
    day: (written: string) => day(written)
  }
} as const
