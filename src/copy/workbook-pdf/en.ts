import type { Mark } from '../../core/workbook/answer.ts'

/** The workbook as a PDF. */
export const workbookPdf = {
  over: (course: string) => `${course} · what your customers get from you`,
  subject: (edition: string) =>
    `A self-evaluation of how an organization serves its customers, to fill in on a screen or by hand. Edition ${edition}.`,
  foot: (title: string, edition: string) => (page: number, of: number) =>
    `${title} · edition ${edition} · page ${page} of ${of}`,
  edition: (edition: string, issued: string) =>
    `Edition ${edition}, ${new Date(`${issued}T00:00Z`).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })}`,
  hidden: {
    edition: 'Edition of this workbook. Leave it as it is.',
    evaluation: 'Which evaluation these answers belong to. Leave it as it is.',
    points: 'Which points of connection the rows of section E are about. Leave it as it is.'
  },
  cover: {
    name: 'What is looked at: a shop, a team, a service',
    by: 'Filled in by',
    on: 'Date'
  },
  howTo: 'How to use it',
  fill: 'Filling it in, and reading it back',
  ways: [
    'By hand: print it on paper, and tick one circle for each item.',
    'On a screen: open it with a program that fills in forms, choose a circle, type on a line, and save it the usual way. Don’t “print to PDF”: that turns your answers into a picture, which can’t be read back.',
    'For the results, go to Evaluate on the site and choose “I filled in the PDF.” The file is read in your browser and sent nowhere. You get the value map, first steps and a plan.'
  ],
  address: (address: string) => `The site is at ${address}.`,
  scale: 'The scale',
  scaleMarks: { number: 'Circle', label: 'What it means' },
  inside: 'What is inside',
  minutes: (minutes: number) => `${minutes} min`,
  contents: { section: 'Section', minutes: 'Time', page: 'Page' },
  credits: 'Credits',
  marks: { dk: '?', na: '–' } satisfies Record<Exclude<Mark, number>, string>,
  head: (name: string, letter: string) => `${letter} · ${name}`,
  item: 'Item',
  letter: 'Letter',
  /** The whole question of a group of circles. */
  question: (id: string, heading: string | undefined, text: string, ask: string) =>
    `${id}${heading ? `, ${heading}` : ''}. ${text}. ${ask}`,
  /** The question with one of its answers. */
  choice: (question: string, mark: string, label: string, anchor: string | undefined) =>
    `${question} Answer ${mark}: ${label}${anchor ? `, such as: ${anchor}` : ''}.`,
  lenses: {
    title: 'Three answers to each item: what customers want, get here, and get elsewhere',
    letters: (letters: readonly { letter: string; term: string }[]) =>
      letters.map(({ letter, term }) => `${letter} ${term}`).join(' · '),
    how: (letters: string) =>
      `${letters}. Want: how much it matters to our customers, from 1 (hardly) to 5 (decides if they come back). Get and elsewhere: how often it was true in the last three months, here and at the alternative. “?” is “I don’t know,” “–” is “doesn’t apply.”`,
    alternative:
      'The alternative: where most of your customers would go if you were closed for good',
    want: 'Want',
    get: 'Get',
    elsewhere: 'Elsewhere',
    proof: 'Proof',
    kind: 'Kind',
    asks: {
      want: 'How important is it to our customers?',
      get: 'How often was it true here in the last three months?',
      alternative: 'How often was it true at the alternative, as far as you know?'
    },
    proofTip: (id: string, text: string) => `${id}. ${text}. Proof that we could show.`,
    own: 'Own items: what you must be allowed or able to do, what was ordered, what is taken for granted',
    ownKind: (number: number) => `Own item ${number}: what kind is it?`,
    ownText: (number: number) =>
      `Own item ${number}: say it in one sentence, as something that can be seen.`,
    ownItem: (number: number) => `Own item ${number}`,
    ownProof: (number: number) => `Own item ${number}: proof that we could show.`,
    top: 'Which three decide most often if a customer comes back?',
    topPlaces: ['First', 'Second', 'Third'],
    topTip: (place: string) =>
      `${place} of the three items that decide most often if a customer comes back.`
  },
  map: {
    heading: 'The value map',
    alt: 'Three circles that overlap: what customers want, what they get here, and what they could get elsewhere. Where all three meet are table stakes. Where want meets get, you win. Where want meets elsewhere, you trail or slip. Want alone is open field, get alone is over-served.',
    want: 'Want',
    get: 'Get here',
    elsewhere: 'Get elsewhere',
    regions: {
      win: 'You win',
      stakes: 'Table stakes',
      behind: 'You trail',
      'open-field': 'Open field',
      'over-served': 'Over-served'
    },
    tip: (region: string) =>
      `Value map, area “${region}”: numbers of the items in it. Filled in when you download this form with your answers.`,
    how: 'Write the number of each item where the first line that fits puts it. Wanted means a 4 or 5, or one of the three above.',
    rules: [
      ['You win', 'wanted, get 4–5, at least 1 above elsewhere', 'defend, tell people'],
      ['You trail', 'wanted, at least 1 below elsewhere', 'fix first'],
      ['Table stakes', 'wanted, get 4–5, as much elsewhere', 'keep steady'],
      ['Open field', 'wanted, seldom here or elsewhere', 'move first'],
      ['Over-served', 'not wanted, get 4–5', 'check cost'],
      ['Outside', '“?” for want or elsewhere', 'ask, find out'],
      ['Outside', 'not wanted, get 1–3', 'leave']
    ]
  },
  points: {
    title: 'Points of connection: two lines for each of them',
    prompts: 'Before you begin, ask yourselves',
    columns: {
      name: 'Point of connection',
      phase: 'Where in the cycle',
      expects: 'What the customer expects here',
      owner: 'Owner',
      uses: 'A week',
      weight: 'Weight',
      deposit: '▲ Deposit: what, when',
      withdrawal: '▼ Withdrawal: what',
      repaired: 'How it was repaired',
      measure: 'One light measure',
      looked: 'Looked at'
    },
    weights: { low: 'Low', middle: 'Middle', high: 'High' },
    tip: (number: number, name: string, column: string) =>
      `Point ${number}${name ? `, ${name}` : ''}: ${column}`
  },
  counts: {
    heading: 'If you ask the recommendation question',
    hint: (question: string) =>
      `How many customers chose each number? The question was: “${question}” Leave it empty if you haven’t asked.`,
    tip: (number: number, question: string) => `How many customers chose ${number}? ${question}`,
    period: 'Over which period?',
    chosen: 'How were they chosen?',
    asked: 'How many were asked, with or without an answer?',
    reason: (number: number) => `Reason ${number} that came up often`
  },
  reading: {
    heading: 'Reading your answers by hand',
    text: (turned: string) =>
      `The site works this out for you. By hand, take the mean of the numbers that you ticked in a section, to one decimal; in D, of those for get. Leave out “?” and “–”. ${turned} are turned around, since there “almost always” is the weaker answer: a 1 counts as 5, a 2 as 4, a 4 as 2, a 5 as 1.`,
    needed: (sections: string) =>
      `A mean needs two thirds of the items that apply, and at least four: ${sections}. “?” at more than a third of a section is a finding of its own: find out first.`,
    neededIn: (letter: string, needed: number, of: number) => `${letter} ${needed} of ${of}`,
    mean: 'Mean',
    means: 'What it says',
    from: (from: string, to: string) => `${from} to ${to}`,
    none: 'These readings are conventions, not norms. There is no total, since the sections measure different things.'
  },
  plan: {
    example: (when: string, then: string) =>
      `The if-then sentence names a moment that you can’t miss, and one act. For example: if ${when}, then ${then}.`,
    line: (number: number) => `Line ${number}`,
    tip: (number: number, part: string) => `Line ${number} of the plan: ${part}`,
    item: 'Item of the workbook',
    title: 'Or in your own words',
    why: 'Why: what they want, get, could get elsewhere; a customer’s words',
    if: 'If',
    /** Leads from the moment to the act. */
    so: 'then',
    step: 'First step, within 7 days',
    owner: 'Owner (one name)',
    helper: 'Who helps',
    start: 'Start, as 2026-11-27',
    measure: 'What you count or watch',
    counted: 'Where it is counted',
    today: 'Today’s value',
    aim: 'What you aim at',
    hours: 'Hours',
    money: 'Money',
    stop: 'What you stop doing for it',
    wrong: 'What could prove you wrong',
    reviews: 'Looking back after 30, 60 and 90 days',
    days: (days: number) => `${days} days`,
    done: (days: number) => `After ${days} days: what is done?`,
    measured: 'The measure now',
    next: 'And now?',
    nexts: { keep: 'Keep', change: 'Change', stop: 'Stop' }
  }
} as const
