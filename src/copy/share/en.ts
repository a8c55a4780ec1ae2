import type { TableWords } from '../../core/workbook/csv-rows.ts'
import type { Mode } from '../../core/workbook/raters.ts'
import { lenses } from '../lenses/en.ts'
import { results } from '../results/en.ts'

const ratings = (n: number) => (n === 1 ? '1 rating' : `${n} ratings`)
/** “week 47 of 2026” */
const week = (iso: string) => iso.replace(/^(\d+)-W0?(\d+)$/, 'week $2 of $1')

/** The page Files in and out. */
export const share = {
  title: 'Files in and out',
  description:
    'Keep an evaluation, hand in your answers, take them to a spreadsheet, or show a summary.',
  lede: 'Your answers stay in this browser until you make a file. Here you see what would leave, and then decide.',
  noScript:
    'Your answers are known to your browser only, so making and reading files needs JavaScript. Without it nothing is stored, and there is nothing to take away.',
  contents: 'On this page',
  none: 'There is no evaluation in this browser yet, so there is nothing to put into a file.',
  begin: 'Begin an evaluation',
  made: (name: string) =>
    `The file “${name}” was made, read back and found whole. Look for it among your downloads.`,
  failed:
    'The file could not be checked, so don’t rely on it. What is stored here is safe. Try again, or use another browser.',

  keep: {
    short: 'Keep it',
    heading: 'Keep or move this evaluation',
    text: 'One file holds all of it: ratings, words, the plan, and the sheets that others handed in. Keep it in a safe place, or open it in another browser to go on there.',
    note: 'It holds names and everything that you typed. To hand in your answers, use the next part instead.',
    button: 'Save the evaluation',
    fileName: (date: string) => `be-sure-evaluation-${date}.besure.json`
  },

  handIn: {
    short: 'Hand in',
    heading: 'Hand in my answers',
    text: 'Is somebody collecting the answers of several people? Make a file with your ratings, and give it to that person.',
    mode: 'How do you hand in?',
    modes: {
      named: {
        name: 'With my name',
        meaning:
          'Your answers stand beside those of others, with your name. For two or more who have agreed to talk openly.'
      },
      grouped: {
        name: 'Grouped',
        meaning:
          'The file carries no name. Figures of the group show from five people on, and never one sheet by itself.'
      }
    } satisfies Record<Mode, { name: string; meaning: string }>,
    weak: {
      heading: 'What “grouped” can’t promise',
      text: 'In a shop with six people this is weak. Whoever collects the files could open and compare them, and the message that brings yours shows who sent it. So call it confidential or grouped, and answer as you would if it came out.'
    },
    name: 'Your name',
    part: 'Your part of the team, if you like',
    partHint: 'Such as “kitchen” or “front desk”. In a small part of a team it may give you away.',
    code: 'A code of your own, if you like',
    codeHint:
      'It links these answers with your next ones. Pick something that you will remember and that points to nobody: no birthday, no initials.',
    preview: 'What leaves, and what stays',
    leaves: 'This leaves',
    stays: 'This stays here',
    leaving: {
      ratings: (given: number, of: number) =>
        `${given} of ${ratings(of)}, each with the wording that it answers`,
      week: (iso: string) => `The week, which is ${week(iso)}, and no day`,
      name: (name: string) => `Your name: ${name}`,
      noName: 'No name',
      part: (part: string) => `Your part of the team: ${part}`,
      code: (code: string) => `Your code: ${code}`,
      rater: (id: string) =>
        `A random mark for this sheet, ${id.replace('-', '\u2011')}, so that a later version of it is not counted twice`
    },
    staying: [
      'All else that you typed: the names of this evaluation, of the alternative and of owners, your reasons and your plan',
      'Your own items and your top three',
      'The days and times at which you answered'
    ],
    list: (given: number) =>
      `See ${given === 1 ? 'the one rating' : `all ${ratings(given)}`} that would leave`,
    open: 'open',
    item: 'Item',
    answer: 'Answer',
    missing: {
      mode: 'Choose how you hand in. Then you see what would leave.',
      ratings: 'You have rated nothing yet, so there is nothing to hand in.',
      name: 'Write your name, or hand in grouped.'
    },
    button: 'Save the file to hand in',
    after:
      'Give it to whoever collects. A memory stick on a table tells less about you than an email.',
    fileName: (iso: string, rater: string) =>
      `be-sure-answers-${iso}-${rater.slice(-4)}.besure.json`
  },

  tables: {
    short: 'Spreadsheet',
    heading: 'Take it to a spreadsheet',
    text: 'Two tables as CSV, which every spreadsheet opens. They hold your own sheet, names and words included, and not the sheets of others.',
    answers: 'Save the answers',
    results: 'Save the results',
    safe: 'A cell that begins like a formula gets an apostrophe before it, so that it stays text.',
    fileName: {
      answers: (date: string) => `be-sure-answers-${date}.csv`,
      results: (date: string) => `be-sure-results-${date}.csv`
    },
    words: {
      answers: [
        'Section',
        'Field',
        'Item',
        'Question',
        'Answer',
        'Score',
        'Wording',
        'Answered on'
      ],
      results: [
        'Row',
        'Id',
        'Name',
        'Mean',
        'Rated',
        'Of',
        'Don’t know',
        'Doesn’t apply',
        'Band',
        'Want',
        'Get',
        'Elsewhere',
        'Room',
        'Priority',
        'Area'
      ],
      sides: lenses.sides,
      dk: 'don’t know',
      na: 'doesn’t apply',
      tooFew: 'too few answers',
      or: ' or ',
      kinds: { section: 'section', item: 'item', own: 'own item' },
      places: results.place
    } satisfies TableWords
  },

  summary: {
    short: 'Summary',
    heading: 'Show a summary to others',
    text: 'A page that anybody can open and read. Names and all that you typed are left out. Look it through before you save it.',
    show: 'Look at the summary',
    hide: 'Close the summary',
    shown: 'This is the whole page, as it would be saved.',
    button: 'Save this page',
    fileName: (date: string) => `be-sure-summary-${date}.html`
  }
} as const
