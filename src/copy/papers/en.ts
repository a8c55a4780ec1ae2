/** The pages of what is printed for a workshop. */
export const papersPage = {
  kit: 'The workshop kit',
  pdf: 'As a PDF:',
  /** What stands for paper and print in an address, with its name. */
  endings: {
    '': 'US Letter',
    '-a4': 'A4',
    '-large': 'large print, US Letter',
    '-large-a4': 'large print, A4'
  },
  print: {
    heading: 'Print it',
    text: 'A kit holds everything for one agenda in the order of its use, and says how often to print each sheet for 24 people. The agenda page counts for your own group.',
    kit: (name: string) => `Whole kit: ${name}`,
    kinds: [
      { paper: 'handouts', name: 'Handouts H1 to H8', page: 'handouts/' },
      { paper: 'activities', name: 'Activity cards A1 to A10', page: 'activities/' },
      { paper: 'role-cards', name: 'Role cards of all scenes', page: '../practice/cards/' },
      { paper: 'forms', name: 'Room list, sign-in sheet, evaluation form', page: '' }
    ]
  },
  handouts: {
    title: 'Handouts',
    description:
      'Eight handouts for a workshop on customer loyalty, one side each, to read here or to print.',
    lede: 'Eight sheets that people take along, one side each. They need no color.'
  },
  activities: {
    title: 'Activity cards',
    description:
      'Ten activities for a workshop on customer loyalty: what to bring, what to do minute by minute, what to watch for.',
    lede: 'Ten things that a group can do together, one card each. Where there is something to cut out, it stands on a sheet of its own.'
  }
} as const
