import type { Area } from '../../core/record/areas.ts'

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)
const size = (bytes: number) =>
  bytes < 1000 ? 'less than 1 KB' : `about ${Math.round(bytes / 1000)} KB`

/** The page Your data. */
export const yourData = {
  title: 'Your data',
  description: 'What this course keeps in your browser, and how to save, restore or erase it.',
  lede: 'What you answer and write stays in this browser, on this device. No copy exists anywhere else unless you make one.',
  noScript:
    'This page needs JavaScript to show what is stored. Without it, the course stores nothing.',
  stored: 'What is stored',
  nothing: 'Nothing is stored yet.',
  total: (count: number, bytes: number) => `${entries(count)}, ${size(bytes)} in all.`,
  areas: {
    answers:
      'Your answers to questions and tests, what you said in role-plays, what you wrote in reflections and practices, and what you typed into calculators',
    workbook: 'Your evaluations: what you rated, counted and planned, and what others handed in',
    workshop: 'Your workshops: how they are planned, and how they ran',
    notes: 'Your notes on lessons, and the name you gave for a record of completion',
    course: 'Which lessons you opened and which cards you reviewed, and when',
    settings: 'Your choices of colors, lessons and tests, and a number that shuffles the options',
    other: 'Entries from a newer edition, which this one keeps but does not show'
  } satisfies Record<Area, string>,
  count: entries,
  lesson: (title: string) => `Lesson “${title}”`,
  backup: {
    heading: 'Save a backup',
    text: 'A backup is one file with everything above. Keep it where you keep other files. You can restore it here or on another device.',
    button: 'Save a backup file',
    done: (name: string, count: number) =>
      `The file “${name}” was made, read back and found to hold all ${entries(count)}. Look for it among your downloads.`,
    failed:
      'The backup could not be checked, so don’t rely on the file. What is stored here is safe. Try again, or use another browser.'
  },
  restore: {
    heading: 'Restore a backup',
    text: 'Choose a file. You see what would change before anything does.',
    label: 'Backup file',
    problem: {
      unreadable: 'The browser could not read this file.',
      'too-big': 'This file is far too big to be a backup of this course.',
      'not-json': 'This file is not a backup: it can’t be read as one.',
      'not-a-backup': 'This file is not a backup of this course.',
      'newer-version':
        'This backup was made by a newer version of the course. Restore it there, or update this copy first.'
    },
    safe: 'Nothing was changed.',
    from: (when: string, edition: string) =>
      `Saved ${when === '' ? 'at an unknown time' : `on ${when}`}${edition === '' ? '' : `, by edition ${edition}`}.`,
    preview: (added: number, changed: number, kept: number) =>
      `${entries(added)} would be added, ${entries(changed)} replaced by a newer one. ${entries(kept)} are the same here.`,
    nothingNew: 'It holds nothing that is not here already.',
    older: (count: number) =>
      `${entries(count)} here ${count === 1 ? 'is' : 'are'} newer than in the file and will stay.`,
    bad: (count: number) =>
      `${entries(count)} in the file can’t be used and will be left out. You can download them.`,
    downloadBad: 'Download what can’t be used',
    aside: (count: number) => `It also holds ${entries(count)} that had been set aside.`,
    button: 'Restore',
    cancel: 'Leave it',
    done: (count: number) => `Restored: ${entries(count)}.`,
    unsaved: (count: number) =>
      `${entries(count)} could not be stored and will be gone when you close this page.`
  },
  erase: {
    heading: 'Erase',
    text: 'Erasing can’t be undone. Save a backup first if you may want any of it again.',
    label: 'What to erase',
    all: 'Everything',
    area: {
      answers: 'All answers',
      workbook: 'All evaluations',
      workshop: 'All workshops',
      notes: 'My notes and my name',
      course: 'Which lessons I opened and which cards I reviewed',
      settings: 'Settings',
      other: 'Entries from a newer edition'
    } satisfies Record<Area, string>,
    next: 'Erase …',
    confirm: (what: string, count: number) => `Erase ${entries(count)}: ${what}?`,
    backupFirst: 'Save a backup first',
    yes: 'Erase for good',
    no: 'Keep it',
    done: (count: number) => `Erased: ${entries(count)}.`
  },
  aside: {
    heading: 'Set aside',
    count: (count: number) => `Besides, ${entries(count)} set aside; see below.`,
    ask: (count: number) => `Remove ${entries(count)} that had been set aside?`,
    yes: 'Remove for good',
    no: 'Keep them',
    text: 'These entries could not be read, so the course does not use them. They may have been damaged or written by something else.',
    download: 'Download them',
    forget: 'Remove …',
    forgotten: (count: number) => `Removed: ${entries(count)}.`
  },
  badFileName: (date: string) => `be-sure-set-aside-${date}.json`
}
