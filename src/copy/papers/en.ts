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
    text: 'For your own agenda and your own group, one file has every sheet as often as you need it. The kits here hold everything for a standard agenda in the order of its use, and say how often to print each sheet for 24 people.',
    own: 'Print the kit for your group',
    kit: (name: string) => `Whole kit: ${name}`,
    kinds: [
      { paper: 'handouts', name: 'Handouts H1 to H8', page: 'handouts/' },
      { paper: 'activities', name: 'Activity cards A1 to A10', page: 'activities/' },
      { paper: 'role-cards', name: 'Role cards of all scenes', page: '../practice/cards/' },
      { paper: 'forms', name: 'Room list, sign-in sheet, evaluation form', page: 'forms/' }
    ]
  },
  forms: {
    title: 'Forms',
    description:
      'What a facilitator sees to in the room and brings along, the sign-in sheet, and the form at the end of a workshop.',
    lede: 'What has to be ready in the room, who is here, and what they say at the end.',
    end: 'The form at the end',
    endText:
      'Two sides, without a name. It can be filled in on paper, or on a phone and handed in as a file.',
    endLink: 'The form'
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
