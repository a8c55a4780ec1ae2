import type { Progress } from '../../core/workbook/progress.ts'

const of = ({ done, of: all }: Progress, things: string, state: string) =>
  done === 0 ? `not begun, ${all} ${things}` : `${done} of ${all} ${things} ${state}`

const long = (moment: number) => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })

/** The page of all sections, with one’s evaluations. */
export const evaluate = {
  title: 'Where do you stand with your customers?',
  description:
    'A free self-evaluation workbook for owners and managers: rate what really happens, see what customers may want first, and leave with a plan for 90 days. No sign-up.',
  label: 'For owners and managers',
  lede: 'Rate what really happens, see what customers may want first, and leave with a plan for 90 days. Nobody has to sign up, and nothing leaves this browser.',
  facts: [
    'Ten minutes with section D give you the value map. All of it takes about an hour, in any order and on any day.',
    'It is your own view. Ask two or three others, and ten customers, before you spend money.',
    'There is no grade, no total and no comparison with others. One number would hide what you can act on.'
  ],
  pdf: {
    before: 'You would rather have it as a file?',
    take: 'Take the workbook as a PDF',
    back: 'I filled in the PDF'
  },
  begin: 'Begin with section A',
  goOn: (name: string) => `Go on with ${name}`,
  toResults: 'See your results',
  print: 'Or print it and fill it in by hand',
  noScript:
    'Filling in on the web needs JavaScript. Without it, take the PDF, or print the workbook and fill it in by hand.',
  sections: 'The sections',
  progress: {
    ratings: (progress: Progress) => of(progress, 'items', 'answered'),
    loyalty: (progress: Progress) => of(progress, 'items', 'answered'),
    lenses: (progress: Progress) => of(progress, 'items', 'with all three answers'),
    'contact-points': (progress: Progress) => of(progress, 'points', 'described'),
    plan: ({ done }: Progress) =>
      done === 0 ? 'not begun' : done === 1 ? '1 line' : `${done} lines`
  },
  minutes: (count: number) => `about ${count} min`,
  after: {
    heading: 'What you get from it',
    results: {
      name: 'Results',
      text: 'What you report, what customers may want first, and what you don’t know yet.'
    },
    check: {
      name: 'Customer check',
      text: 'One page to ask ten customers, and what they see differently.'
    },
    compare: {
      name: 'Compare',
      text: 'Several people’s answers side by side or grouped, and two dates.'
    },
    share: {
      name: 'Files in and out',
      text: 'One file to keep or to hand in, tables for a spreadsheet, a summary without names.'
    },
    bringIn: {
      name: 'Bring in files',
      text: 'An evaluation from another device, or what others handed in.'
    }
  },
  current: {
    heading: 'Your evaluation',
    name: 'What is it about?',
    nameHint: 'The place and the time, such as “Front desk, spring 2026.”',
    team: 'How many people work there?',
    teamHint: 'Needed only where several people answer.',
    begun: (moment: number) => `Begun ${long(moment)}.`,
    changed: (moment: number) => `Last changed ${long(moment)}.`,
    handedIn: (count: number) =>
      count === 1 ? '1 sheet was handed in.' : `${count} sheets were handed in.`
  },
  actions: {
    heading: 'Copy, put away or erase',
    again: 'Begin a new round',
    againHint:
      'A new evaluation without answers. It keeps your points of connection, own items and alternative.',
    copy: 'Copy all of it',
    copyHint: 'A new evaluation with everything that you filled in.',
    archive: 'Put it away',
    archiveHint: 'It stays here, lower down, and can be brought back.',
    restore: 'Bring it back',
    erase: 'Erase it …',
    confirm: (name: string, entries: number) =>
      `Erase “${name}” with ${entries === 1 ? 'its one entry' : `all of its ${entries} entries`}? This can’t be undone.`,
    saveFirst: 'Save it in a file first',
    yes: 'Erase for good',
    no: 'Keep it',
    copyName: (name: string) => `${name} (copy)`,
    nextName: (name: string) => `${name} (new round)`,
    begun: (name: string) => `“${name}” is open now.`,
    away: (name: string) => `“${name}” was put away.`,
    back: (name: string) => `“${name}” is back.`,
    erased: (name: string) => `“${name}” was erased.`
  },
  others: {
    heading: 'All your evaluations',
    open: 'shown here',
    archived: 'put away',
    fresh: 'Begin another evaluation'
  }
} as const
