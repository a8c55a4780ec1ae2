const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** A table at which one person after another tries something. */
export const kiosk = {
  title: 'Event mode',
  description:
    'A table at an event where one person after another does a section of the workbook or a role-play. It has a timer and clears itself.',
  lede: 'A laptop on a table at the fair or in the break. One person after another does one section of the workbook or one role-play. It has a clock, and it forgets everything between two people.',
  noScript: 'Event mode needs JavaScript. Without it, put paper on the table: the workbook prints.',
  workbook: 'The workbook as a PDF',
  set: {
    station: 'What people do here',
    sections: 'Sections of the workbook',
    plays: 'Role-plays',
    section: (name: string) => `Workbook: ${name}`,
    minutes: 'Minutes for each person',
    minutesFault: (fewest: number, most: number) => `Whole minutes, from ${fewest} to ${most}.`,
    open: 'Open the table'
  },
  how: {
    heading: 'How it works',
    points: [
      'Answers stay in the memory of one page. They are not stored, and they can’t be saved or sent from here. Your own record is neither seen nor touched.',
      'The clock shows how much time is left. When it is up, there is one more minute. Then the page clears itself.',
      'Ninety seconds without a touch, and it asks whether anybody is there. Half a minute later it clears itself.',
      'A reload clears it too.',
      'The browser of a shared computer still has its own menus. Use its kiosk or full-screen mode, and a guest account if you can.'
    ]
  },
  run: {
    title: 'Your turn',
    description: 'A place to try one section or one role-play. Nothing is kept.',
    minutes: (minutes: number) => `You have ${counted(minutes, 'minute', 'minutes')}.`,
    promise:
      'Nothing that you do here is kept. When your time is up, or when you press “Done,” it is gone.',
    begin: 'Begin',
    leave: 'Set up another table',
    unknown: 'This table is not set up. Choose what people do here.',
    frame: (name: string) => `${name}, for you`,
    left: (clock: string) => `${clock} left`,
    soon: 'One minute left.',
    ending: (seconds: number) =>
      `Time is up. Finish your sentence; it clears in ${counted(seconds, 'second', 'seconds')}.`,
    alone: (seconds: number) =>
      `Are you still there? It clears in ${counted(seconds, 'second', 'seconds')}.`,
    here: 'I’m still here',
    done: {
      open: 'Done',
      question: 'All that you did here goes, and the next person begins afresh.',
      yes: 'Clear it',
      no: 'Not yet'
    },
    cleared: 'Cleared. The next person can begin.',
    refused:
      'This browser can’t keep a guest apart from your own record. Use another browser, or a guest account.'
  }
} as const
