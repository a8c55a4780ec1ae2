import type { FormReading } from '../../core/workshop/results/form.ts'
import type { Middle, Move } from '../../core/workshop/results/summary.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** The page that sums up what participants said at the end of a workshop. */
export const groupResults = {
  title: 'Group results',
  description:
    'Count what participants said at the end of a workshop, from files or by hand, and see what can be said of it and what can’t.',
  lede: 'What people said at the end, counted. The numbers say how far they carry, and nothing shows that could give one person away.',
  noScript: 'Counting needs JavaScript: the sums are done in your browser, and kept there.',
  number: {
    heading: 'How many',
    present: 'People who were there',
    returned: 'Forms that came back',
    hint: 'Where everybody answered, nothing has to be estimated.',
    bad: 'Write a whole number.'
  },
  files: {
    heading: 'Forms that come as files',
    text: 'People fill in the form on their own devices and hand you the file. It has no name. Take in all of them at once, and look afterward: whoever looks before and after one more form can work it out.',
    form: 'The form to fill in',
    label: 'Forms (several at once)',
    told: (added: number, known: number) =>
      `${counted(added, 'form is', 'forms are')} new.${known > 0 ? ` ${counted(known, 'was', 'were')} here already.` : ''}`,
    left: (count: number) =>
      `${counted(count, 'answer in them', 'answers in them')} can’t be used here, and ${count === 1 ? 'is' : 'are'} not counted. The files keep what they say.`,
    count: (count: number) => `${counted(count, 'form', 'forms')} came as files.`,
    bad: {
      'too-big': 'is too big to be a form.',
      'not-json': 'is no form of this course.',
      'not-ours': 'is no form of this course.',
      'newer-version': 'was made by a newer edition. Open it there.',
      damaged: 'is damaged. Ask for it once more.',
      empty: 'has no answer in it.',
      unreadable: 'can’t be read. Choose it once more.'
    } satisfies Record<Exclude<FormReading['status'], 'form'> | 'unreadable', string>,
    out: {
      open: 'Take the files out again',
      question: 'The answers of all forms that came as files go. What you counted by hand stays.',
      yes: 'Take them out',
      no: 'Leave them in'
    }
  },
  hand: {
    heading: 'Paper forms, counted by hand',
    text: 'Make a stroke for each tick, and write the sums here. They are added to the files.',
    open: 'Count by hand',
    caption: 'How often each number was ticked',
    question: 'Question',
    point: (text: string, point: number) => `${text}: ${point}`,
    past: 'Before today',
    now: 'Now',
    check: 'The five questions',
    key: (text: string) => `Right: ${text}`,
    before: 'At the beginning',
    after: 'At the end',
    right: 'right',
    of: 'of',
    cell: (about: string, when: string, what: 'right' | 'of') =>
      `${about}, ${when.toLowerCase()}: ${what === 'right' ? 'how many were right' : 'of how many'}`,
    bad: (count: number) =>
      `${counted(count, 'cell holds', 'cells hold')} what can’t be counted, and ${count === 1 ? 'is' : 'are'} left out: a whole number is needed, and no more right answers than answers.`
  },
  result: {
    heading: 'What they said',
    reading:
      'Read the spread before the mean. Behind one mean, half of a room may be delighted and half lost.',
    nothing: 'Nothing is counted yet.',
    returned: (returned: number, present: number) =>
      `${returned} of ${present} people handed in a form.`,
    few: (returned: number, present: number) =>
      returned / present < 0.6
        ? 'The others may have thought otherwise. Don’t speak of “the participants.”'
        : '',
    columns: {
      question: 'Question',
      agreement: 'Agreement',
      spread: 'Spread',
      mean: 'Mean',
      likely: 'Likely range',
      n: 'Answers'
    },
    ratings: 'How it was, from 1 to 5',
    tooFew: (n: number) => `Too few: ${n} of the 5 it takes`,
    middle: (middle: Middle, low: string, high: string) =>
      ({ low: `rather ${low}`, right: 'about right', high: `rather ${high}` })[middle],
    thenNow: 'What they can do, as they see it',
    past: 'Before today',
    now: 'Now',
    meanOf: (mean: number, sd: number, n: number) =>
      `${mean.toFixed(1)} (SD ${sd.toFixed(1)}, ${n} answers)`,
    thenNowNote:
      'Both were asked at the end, since people judge their own beginnings otherwise once they know more. It is how they see themselves, and no test.',
    check: 'The five questions',
    share: (right: number, of: number, low: number, high: number) =>
      `${right} of ${of} (${Math.round(100 * low)} to ${Math.round(100 * high)}%)`,
    move: {
      higher: 'more right than before',
      lower: 'fewer right than before',
      'cant-tell': 'no difference that these numbers can tell'
    } satisfies Record<Move, string>,
    moveHead: 'Compared',
    checkNote:
      'In parentheses, where the share would probably lie if many more people like these had answered (95%). Forms have no names, so the two groups are compared as if they were different people. The questions were the same both times, so some of the gain may come from having seen them.',
    unlisted: 'How often each number was ticked shows from eight answers on.'
  },
  words: {
    heading: 'In words',
    text: 'Sum up in your own words, so that nobody is known by theirs.',
    useful: 'What was of most use to them',
    least: 'What was of least use',
    change: 'What you change next time',
    quotes: 'Three quotations',
    quote: (number: number) => `Quotation ${number}`,
    consent: 'The person ticked that it may be quoted, and it gives nobody away.',
    noConsent: 'Without the tick it stays here and is not printed.',
    written: (count: number) => `What people wrote in their files (${count})`,
    writtenNote: 'Sorted by the alphabet. What may be quoted has a mark.',
    mayQuote: 'may be quoted',
    take: 'Take as a quotation'
  },
  out: {
    heading: 'For your host',
    text: 'One page: how many, what they said, your words, and the quotations with consent.',
    print: 'Print the page for the host',
    csv: 'Save the numbers (CSV)',
    file: 'be-sure-group-results.csv',
    workbook: 'Workbooks of the group are compared on a page of their own.',
    compare: 'Compare workbooks'
  },
  print: {
    host: (host: string) => `For ${host}`
  },
  csv: {
    heads: [
      'part',
      'question',
      'answers',
      'mean',
      'standard deviation',
      'average deviation',
      '1',
      '2',
      '3',
      '4',
      '5',
      'right'
    ],
    rating: 'rating',
    past: 'before today, as seen at the end',
    now: 'now',
    before: 'question, at the beginning',
    after: 'question, at the end',
    tooFew: 'fewer than five, not shown'
  }
} as const
