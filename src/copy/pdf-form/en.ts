import type { NoRoom } from '../../core/workbook/form-filling.ts'

const count = (one: string, many: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const answers = count('answer', 'answers')
const ratings = count('rating', 'ratings')
const them = (n: number) => (n === 1 ? 'it' : 'them')
const are = (n: number) => (n === 1 ? 'is' : 'are')
const long = (names: readonly string[]) => {
  const most = 6
  const rest = names.length - most
  return names.slice(0, most).join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

/** The workbook as a PDF: to take away, with one’s answers, and to read back. */
export const pdfForm = {
  title: 'The workbook as a PDF',
  all: 'All sections',
  description:
    'The self-evaluation workbook as a PDF that you can print or fill in, with your answers if you like, and read back here.',
  lede: 'Print it and write by hand, or type into it on any device, also without the internet. What you typed can come back here.',
  noScript:
    'You can take the PDF and fill it in as it is. Putting your answers into it, and reading it back, needs JavaScript.',

  blank: {
    heading: 'Take a blank one',
    letter: 'Workbook on US Letter paper',
    a4: 'Workbook on A4 paper',
    about: 'Eight pages, less than 250 KB. No sign-up.',
    how: 'To fill it in on a screen, save it first and open it in a PDF reader. Then save it there, and don’t print it to a new PDF: that would turn your answers into a picture.'
  },

  mine: {
    heading: 'My answers as a PDF',
    text: (name: string) =>
      name
        ? `The same form with the answers of “${name}.” You can still change them there.`
        : 'The same form with what you filled in here. You can still change it there.',
    stays:
      'It holds names and all that you typed. What others handed in, the customer check and looking back have no place in it, and stay here.',
    none: 'There is no evaluation in this browser yet, so there is nothing to put into it.',
    begin: 'Begin an evaluation',
    letter: 'My answers on US Letter',
    a4: 'My answers on A4',
    working: 'Making the PDF …',
    made: (name: string) =>
      `The file “${name}” was made, read back and found whole. Look for it among your downloads.`,
    failed:
      'The PDF could not be made, or not be checked. What is stored here is safe. Check your connection and try again.',
    left: (n: number) =>
      `${answers(n)} ${are(n)} not in it. ${n === 1 ? 'It stays' : 'They stay'} here:`,
    why: {
      'no-row': 'the form has no row left for it',
      'too-long': 'longer than 5,000 characters',
      reworded: 'answers another wording than the form has',
      'no-place': 'the form has no field for it'
    } satisfies Record<NoRoom['why'], string>,
    fileName: (date: string) => `be-sure-workbook-${date}.pdf`
  },

  filled: {
    heading: 'I filled in the PDF',
    text: 'Open one form, or those of several people. You see what is in each of them first. Nothing changes until you say so, and no file leaves this browser.',
    label: 'Workbooks that were filled in',
    hint: 'Files that end in .pdf, one or many.',
    reading: (n: number) => (n === 1 ? 'Reading the file …' : `Reading ${n} files …`),
    found: (n: number) => (n === 1 ? 'One file was read' : `${n} files were read`),
    useless: (n: number) => (n === 1 ? '1 of them can’t be used.' : `${n} of them can’t be used.`),
    leave: 'Leave it',
    leaveAll: 'Leave them all'
  },

  /** Why a file is of no use, and what to do. */
  unusable: {
    'not-pdf': 'This is not a PDF. Choose the workbook that you filled in; its name ends in .pdf.',
    'too-big':
      'This file is larger than 20 megabytes, which our workbook never is. Was it scanned? Answers on paper have to be typed in.',
    encrypted:
      'A password locks this PDF. Open it in your PDF reader, save a copy without the password, and choose that one.',
    unreadable:
      'This PDF is damaged and can’t be read. It may have been cut short on its way. Save it once more, or ask for it again.',
    'not-loaded':
      'The part that reads PDFs could not be loaded. Check your connection, reload this page and choose the file again.',
    flattened:
      'This looks like our workbook, but its fields are gone, so the answers are only a picture. That happens with “Print to PDF” and with scans. Go back to the form that you filled in and choose “Save” or “Save as” there. If only this one is left, type the answers in.',
    'no-fields':
      'There is nothing to fill in in this PDF. Was it printed to PDF or scanned? Then go back to the form that you filled in and choose “Save” there.',
    'other-form': 'This is a form, but not our workbook. None of its fields is ours.',
    'no-file': 'The browser could not read this file. Is it still where it was?'
  },
  untouched: 'Nothing was changed.',

  form: {
    what: (name: string, edition: string, n: number) => {
      const called = name ? `“${name},”` : 'A workbook without a name,'
      const of = edition ? `edition ${edition}` : 'of an edition that it doesn’t tell'
      return n === 0 ? `${called} ${of}.` : `${called} ${of}: ${answers(n)} found.`
    },
    empty:
      'There are no answers in it. If you did fill it in, this may be another copy: choose the one that you saved last.',
    older: (edition: string, today: string) =>
      `It was made from edition ${edition}; today’s is ${today}. Everything that is still asked the same way fits. What doesn’t is listed below.`,
    newer: (edition: string, today: string) =>
      `It was made from edition ${edition}, which is newer than the one here, ${today}. What is not known here is listed below.`,
    into: 'Where does it go?',
    fresh: 'A new evaluation',
    offer: (fresh: number, same: number, differing: number) =>
      [
        fresh > 0 ? `${answers(fresh)} ${are(fresh)} new` : 'Nothing is new',
        same > 0 && `${same} ${are(same)} here already`,
        differing > 0 && (differing === 1 ? '1 differs' : `${differing} differ`)
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    nothing: 'All of it is here already, so there is nothing to add.',
    see: (n: number) => (n === 1 ? 'See what is new' : `See the ${n} that are new`),
    differs: 'What differs',
    stays: 'What is here stays, unless you tick what the PDF has.',
    item: 'Item',
    here: 'Here',
    there: 'In the PDF',
    take: 'Take this one',
    add: (fresh: number, taken: number) => {
      if (taken === 0) return `Add ${answers(fresh)}`
      if (fresh === 0) return `Replace ${answers(taken)}`
      return `Add ${answers(fresh)}, replace ${taken}`
    },
    done: (name: string, added: number, replaced: number) =>
      [
        added > 0 && `${answers(added)} added to “${name}.”`,
        replaced > 0 && `${answers(replaced)} replaced${added > 0 ? '' : ` in “${name}”`}.`,
        'Everything else stayed as it was.'
      ]
        .filter(Boolean)
        .join(' '),
    open: 'Open it',
    results: 'See the results'
  },

  sheet: {
    summary: 'It is a colleague’s, to be compared with mine',
    choose: 'Choose above with which evaluation it is to be compared.',
    text: (n: number, into: string) =>
      `Only its ${ratings(n)} would be added, under a name, to “${into}.” Words, own items and the plan are left out, and your answers stay as they are. You find it under Compare.`,
    name: 'Whose answers are these?',
    button: 'Add as a colleague’s sheet',
    missing: 'Write a name first.',
    same: 'This sheet is there already. Adding it changes nothing.',
    later: 'A sheet of this form is there under another name. This one counts from then on.',
    done: (name: string, into: string) =>
      `The sheet by ${name} was added to “${into}.” Nothing that was there has changed.`
  },

  problems: {
    heading: 'Please look at this',
    two: (names: readonly string[]) =>
      `Two answers are ticked, so neither counts: ${long(names)}. Answer it on the web, or tick one in the PDF and read it again.`,
    unclear: (names: readonly string[]) =>
      `The dot stands at one answer, and the file says another, so neither counts: ${long(names)}. Tick it again in the PDF, or answer it on the web.`,
    'too-long': (names: readonly string[]) =>
      `Longer than 5,000 characters, so it was left out whole and not cut: ${long(names)}. Shorten it, or keep it by downloading it below.`,
    broken: (names: readonly string[]) =>
      `The program that saved the PDF broke the letters, so this can’t be read: ${long(names)}. That happens in Chrome and Edge with emoji. Type it again without them.`,
    unknown: (names: readonly string[]) =>
      `This edition does not know ${names.length === 1 ? 'a field' : `${names.length} fields`} of the form: ${long(names)}. A newer edition of the site may.`,
    'no-option': (names: readonly string[]) =>
      `What was chosen is no choice of this edition: ${long(names)}. Choose again on the web.`,
    twice: (names: readonly string[]) =>
      `Given a second time, so only the first one counts: ${long(names)}.`,
    'no-day': (names: readonly string[]) =>
      `Kept as it is, but it can’t be read as a date: ${long(names)}. Write it as 2026-11-21.`,
    reworded: (names: readonly string[]) =>
      `Today’s workbook words this differently: ${long(names)}. The answer is kept, and comparisons leave it out. Answer it again on the web if it still holds.`,
    dropped: (names: readonly string[]) =>
      `Today’s workbook no longer asks this: ${long(names)}. The answer is kept, and the results leave it out.`,
    newer: (names: readonly string[]) =>
      `This edition does not ask this yet: ${long(names)}. The answer is kept, and the results leave it out.`,
    unseen: (names: readonly string[]) =>
      `The file has an answer, though your PDF reader may show no dot: ${long(names)}. Look whether it is right.`,
    unused: (n: number) =>
      `${answers(n)} can’t be used and would be left out. You can keep ${them(n)}.`,
    download: 'Download what can’t be used',
    fileName: (date: string) => `be-sure-unused-${date}.json`
  },

  /** What fields and their values are called. */
  words: {
    name: 'What it is about',
    alternative: 'The alternative',
    count: (answer: string) => `Customers who chose ${answer}`,
    review: (days: string, part: string) => `after ${days} days, ${part.toLowerCase()}`,
    about: (what: string, part: string) => `${what}: ${part}`,
    mark: (mark: number | 'dk' | 'na') => {
      if (mark === 'dk') return 'don’t know'
      return mark === 'na' ? 'doesn’t apply' : String(mark)
    },
    wording: (text: string, version: number) => `${text} (wording ${version})`,
    point: (name: string) => `Point “${name}”`,
    listed: 'on the list',
    gone: 'removed',
    both: (names: readonly string[]) => names.join(' and '),
    quoted: (what: string, text: string) => `${what} (“${text}”)`
  }
} as const
