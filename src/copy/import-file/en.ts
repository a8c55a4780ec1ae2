const count = (one: string, many: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const ratings = count('rating', 'ratings')
const sheets = count('sheet', 'sheets')
const fields = count('entry', 'entries')
const alike = (n: number) => (n === 1 ? '1 is the same' : `${n} are the same`)
const apart = (n: number) => (n === 1 ? '1 differs' : `${n} differ`)
const day = (moment: number) => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })
/** “week 47 of 2026” */
const week = (iso: string) => iso.replace(/^(\d+)-W0?(\d+)$/, 'week $2 of $1')

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
