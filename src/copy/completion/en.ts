import type { RolePlays } from '../../core/completion/completion.ts'

const lessons = (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`)
const day = (moment: number) => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })
const hours = (minutes: number) => `about ${(minutes / 60).toFixed(1)} hours`

/** The page Record of completion, and the sheet itself. */
export const completion = {
  title: 'Record of completion',
  description: 'A sheet that says what you worked through in this course, and what it can’t say.',
  lede: 'When your lessons are done, this page makes a sheet that you can print, keep as a PDF or hand to an employer. It says what you did here, and it is plain about what nobody checked.',
  noScript:
    'What you did is known to your browser only, so this sheet needs JavaScript. Without it nothing is stored, and there is nothing to show.',
  open: {
    heading: 'Not yet',
    left: (count: number, of: number) =>
      `${count} of ${lessons(of)} ${count === 1 ? 'is' : 'are'} left:`,
    onPath: (name: string) => `You are on the path “${name}.”`,
    allDone: 'All its lessons are done.',
    test: 'The test after the course is left. Any result will do.',
    toTest: 'Go to the test'
  },
  name: 'Your name, as it should stand on the sheet',
  nameHint:
    'You may leave it out. It stays in this browser, and it goes into neither the page’s address nor the file’s name.',
  print: 'Print it, or save it as a PDF',
  printHint:
    'To save it, choose “Save as PDF” in place of a printer. Chrome and Edge write a tagged PDF that screen readers can follow.',
  level: { completed: 'Completed', mastery: 'Completed with mastery' },
  nobody: 'The person who used this browser',
  did: (scope: string, course: string, version: string) =>
    `worked through ${scope} of ${course}, version ${version}, and answered all of their checks.`,
  all: (count: number) => `all ${lessons(count)}`,
  path: (count: number, name: string) => `the ${lessons(count)} on the path “${name}”`,
  rows: {
    dates: 'Worked on',
    designed: 'Designed for',
    test: 'Test after the course',
    rolePlays: 'Role-plays'
  },
  dates: (from: number, to: number) =>
    day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`,
  clock: 'by the clock of this device',
  designed: (minutes: number) =>
    `${hours(minutes)} of study. How long it really took was not measured.`,
  test: (right: number, of: number, form: string, attempt: number, at: number) =>
    `${right} of ${of} right on form ${form}, attempt ${attempt}, ${day(at)}`,
  noTest: 'Not taken',
  rolePlays: {
    'not-attempted': 'Not all of them played to the end',
    'not-reached': 'Attempted; the rule for mastery was not reached.',
    first: 'The rule for mastery was met on first attempts.',
    later: 'The rule for mastery was met on a later attempt.'
  } satisfies Record<RolePlays, string>,
  limits:
    'Issued by this browser from data on this device. Identity, supervision and independent work were not checked. It shows completion of practice material, not competence on the job.',
  fresh: (version: string) =>
    `Content version ${version}. A refresher is suggested after 12 months.`,
  code: 'Check code',
  codeFor: 'over this line:',
  line: (
    name: string,
    course: string,
    version: string,
    scope: string,
    dates: string,
    test: string
  ) => [name, `${course} ${version}`, scope, dates, test].join(' | '),
  witness: {
    heading: 'For a witness to fill in by hand',
    says: 'I saw this person take part. Attended ______ minutes. Observed in role-play triads: yes / no. This is my own statement, and not that of the website.',
    lines: ['Name and organization', 'Date', 'Signature']
  },
  statement: {
    heading: 'What was worked on',
    byLesson: 'By lesson',
    byLetter: 'By letter, with the numbers of the lessons above',
    inLessons: (numbers: readonly number[]) => numbers.join(', ')
  },
  check: {
    heading: 'Check a code',
    text: 'A check code catches typing slips and casual edits. It proves nothing: anybody can work it out, as this page does. Type both as they are printed.',
    line: 'The line',
    code: 'The code',
    button: 'Compare',
    fits: 'The line and the code match.',
    differs: 'They don’t match. Compare each letter and digit with the sheet.',
    empty: 'Type the line and the code first.'
  }
}
