import type { TableWords } from '../../core/workbook/csv-rows.ts'
import type { Place } from '../../core/workbook/lens-map.ts'
import type { Given } from '../../core/workbook/lenses.ts'
import type { Mode } from '../../core/workbook/raters.ts'
import type { SummarySection } from '../../core/workbook/summary.ts'
import { lenses } from '../lenses/en.ts'
import { results } from '../results/en.ts'

const count = (one: string, many: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const ratings = count('rating', 'ratings')
const sheets = count('sheet', 'sheets')
const fields = count('entry', 'entries')
const alike = (n: number) => (n === 1 ? '1 is the same' : `${n} are the same`)
const apart = (n: number) => (n === 1 ? '1 differs' : `${n} differ`)
const day = (moment: number) => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })
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

/** The summary itself: what it says to people who have not seen the workbook. */
export const summary = {
  label: 'Self-evaluation',
  title: 'How we serve our customers, by our own account',
  basis: (rated: number, of: number, made: number) =>
    `${rated} of ${of} items rated by one person. Made on ${day(made)}.`,
  sections: {
    heading: 'Section by section',
    text: 'Means from 1 (almost never) to 5 (almost always). A high mean is always the stronger one.',
    section: 'Section',
    mean: 'Mean',
    band: 'In words',
    basis: 'Based on',
    tooFew: 'too few answers',
    or: ' or ',
    based: ({ score, knowsTooLittle }: SummarySection) =>
      [
        `${score.rated} of ${score.of - score.na}`,
        score.dk > 0 && `${score.dk} “don’t know”`,
        knowsTooLittle && 'not known well enough'
      ]
        .filter(Boolean)
        .join(', '),
    bands: (bands: readonly { from: number; name: string }[]) =>
      `The words are conventions: ${bands
        .map(({ from, name }, at) => {
          const next = bands[at + 1]
          const to = next ? (next.from - 0.1).toFixed(1) : '5.0'
          return `${name} from ${from.toFixed(1)} to ${to}`
        })
        .join(', ')}. Near a border both are named.`
  },
  map: {
    heading: 'The value map',
    text: 'What customers want, get here and would get elsewhere, from 1 to 5, as we see it.',
    item: 'What customers may want',
    sides: lenses.sides,
    place: (place: Place) =>
      `${results.place[place].name}: ${results.place[place].action.toLowerCase()}`,
    given: (given: Given) => {
      if (given === 'dk') return '?'
      if (given === 'na') return 'n/a'
      return given === undefined ? '–' : String(given)
    },
    key: '? = we don’t know, – = not answered, n/a = doesn’t apply',
    none: 'Nothing was rated in this part.'
  },
  steps: {
    heading: 'What to do first',
    text: 'Most wanted, with most room to grow. Want goes up to 5, and room is what is missing to 5.',
    why: (want: Given, room = 0) =>
      typeof want === 'number'
        ? `Want ${want}, room ${room} of 4`
        : 'Want not known, in the top three',
    first: 'First step:',
    none: 'Nothing stands out yet.'
  },
  cautions: {
    heading: 'How far this carries',
    list: [
      'It is a self-report. People who run a place tend to see it in a better light than its customers do.',
      'It is the view of one person. Others in the same place may answer differently.',
      'The sections measure different things, so there is no total, and no comparison with other places.',
      'Before spending money, ask ten customers.'
    ]
  },
  foot: (course: string, edition: string) =>
    `Made with ${course}, edition ${edition}, in the browser of whoever filled it in. Names and free text were left out.`
} as const

/** Reading files of the workbook. */
export const importFile = {
  short: 'Bring in',
  heading: 'Bring files in',
  text: 'Open sheets that others handed in, or an evaluation from another browser. Nothing that is here is ever changed or replaced.',
  label: 'Files that end in .besure.json',
  hint: 'You may choose several at once. You see what each would add before anything does.',
  found: (n: number) => (n === 1 ? 'One file was read' : `${n} files were read`),
  problem: {
    unreadable: 'The browser could not read this file.',
    'too-big': 'This file is far too big to be one of ours.',
    'not-json':
      'This can’t be read. It may have been cut short on its way, or be another kind of file.',
    'not-ours': 'This file was not made by this workbook.',
    backup: 'This is a backup of everything. Restore it on the page Your data.',
    'newer-version':
      'This file was made by a newer version of the workbook. Open it there, or update this copy first.',
    damaged: 'This file is one of ours, but too much of it is missing or changed to be used.'
  },
  untouched: 'Nothing was changed.',
  into: 'Add the sheets to',
  newOne: 'A new evaluation',
  sheet: {
    named: (name: string, given: number, iso: string) =>
      `A sheet by ${name || 'somebody without a name'}: ${ratings(given)}${iso && `, ${week(iso)}`}.`,
    grouped: (given: number, iso: string) =>
      `A grouped sheet, without a name: ${ratings(given)}${iso && `, ${week(iso)}`}.`,
    offer: {
      new: (evaluation: string) => `It would be added to “${evaluation}.”`,
      later: (evaluation: string) =>
        `A sheet of the same person is in “${evaluation}” already. This one would be added beside it, and count from then on.`,
      same: (evaluation: string) => `It is in “${evaluation}” already. Adding it changes nothing.`,
      own: (evaluation: string) =>
        `You made it yourself, from “${evaluation}.” Your answers count there already, so it would not be added.`,
      empty: () => 'It rates nothing, so there is nothing to add.'
    }
  },
  evaluation: {
    what: (name: string, savedAt: number | undefined) => {
      if (savedAt === undefined)
        return name ? `The evaluation “${name}.”` : 'An evaluation without a name.'
      const on = `saved on ${day(savedAt)}.`
      return name ? `The evaluation “${name},” ${on}` : `An evaluation without a name, ${on}`
    },
    absent: (fresh: number) =>
      `It is not in this browser. All of it would be added: ${fields(fresh)}.`,
    partly: (fresh: number, same: number, different: number) =>
      `It is in this browser already. ${fields(fresh)} would be new, ${alike(same)} and ${apart(different)}.`,
    nothing: (same: number, different: number) =>
      `It is in this browser already, and brings nothing new: ${alike(same)} and ${apart(different)}.`,
    stays: 'What differs stays as it is here.',
    empty: 'It holds nothing that can be used.',
    addAll: 'Add this evaluation',
    addNew: 'Add what is new',
    addCopy: 'Add it as an evaluation of its own',
    copyName: (name: string) => `${name || 'Evaluation'} (from a file)`
  },
  bad: (n: number) =>
    `${fields(n)} in this file can’t be used and would be left out. You can download them.`,
  downloadBad: 'Download what can’t be used',
  badFileName: (date: string) => `be-sure-unused-${date}.json`,
  addSheets: (n: number) => (n === 1 ? 'Add the sheet' : `Add ${n} sheets`),
  leave: 'Leave it',
  done: {
    sheets: (added: number, known: number) =>
      `${sheets(added)} added${known > 0 ? `, ${known} left as they were` : ''}. Nothing that was there has changed.`,
    all: (n: number) => `Added the evaluation: ${fields(n)}.`,
    fresh: (n: number) => `Added what was new: ${fields(n)}. Everything else stayed as it was.`,
    copy: 'Added as an evaluation of its own. The one that was here is as it was.'
  },
  open: 'Open it'
} as const
