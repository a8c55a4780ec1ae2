/** What is printed for a workshop. */
export const workshopPapers = {
  foot: (course: string, sheet: string) => (page: number, of: number) =>
    of === 1 ? `${course} · ${sheet}` : `${course} · ${sheet} · page ${page} of ${of}`,
  over: (course: string, id: string) => `${course} · ${id}`,
  handouts: {
    title: 'Handouts',
    subject: 'What participants of a workshop on customer loyalty take along, a side each.',
    usual: 'What we often say',
    better: 'What opens more',
    map: 'How the value map works',
    observer: 'The observer sheet',
    plan: 'The 90-day plan, to fill in here',
    means: 'What it means',
    circles:
      'Three circles that overlap: what customers want, what they get here, and what they could get elsewhere. Room to write in each area.'
  },
  observer: {
    behavior: 'What you can see or hear',
    seen: 'Seen',
    missed: 'Chance missed',
    words: 'Words',
    none: 'Rows without a chance stay empty. It is no grade.',
    changed: 'The sentence that changed most'
  },
  plan: {
    what: 'What I work on',
    why: 'Why',
    if: 'If',
    so: 'then',
    owner: 'Owner',
    start: 'Start',
    measure: 'What I count',
    today: 'Today',
    aim: 'Aim',
    partner: 'Who asks me, and when',
    stop: 'What I stop doing for it'
  },
  activities: {
    title: 'Activity cards',
    subject: 'What a group does together in a workshop, a card each for the facilitator.',
    minutes: (minutes: number) => `${minutes} minutes`,
    needs: 'You need',
    steps: 'How it goes',
    watch: 'Watch for',
    ask: 'At the end, ask',
    cards: (title: string) => `${title}: cut along the lines`,
    cutOuts: (title: string) => `${title}: cards to cut out`
  },
  roles: {
    title: 'Role cards',
    subject: 'Cards for three people who practice a scene.',
    of: (scene: string) => `Role cards: ${scene}`
  },
  forms: {
    title: 'Forms',
    subject: 'Room and material, sign-in sheet, and what participants say at the end.'
  },
  room: {
    title: 'Room and material',
    subject: 'What a facilitator sees to before a workshop.',
    room: 'The room',
    materials: 'To bring',
    what: 'What',
    lede: 'Each column counts for a group of that size. Take the one that fits yours, or the next one up.',
    people: 'How many people',
    triads: 'Triads',
    tables: 'Tables of six',
    split: (people: number, triads: number, extra: number, tables: number) =>
      `For ${people} people: ${triads} triads${extra > 0 ? `, ${extra === 1 ? 'one of them with a second observer' : `${extra} of them with a second observer`}` : ''}, ${tables} ${tables === 1 ? 'table' : 'tables'} of six.`
  },
  signIn: {
    title: 'Sign-in sheet',
    subject: 'Who is here, and who would like the letter afterward.',
    lede: 'The letter goes only to people who tick the box. It brings the three questions and the workbook, at most three times. Addresses are erased on the date above, or at once if you ask.',
    event: 'Workshop',
    date: 'Date',
    erased: 'Addresses are erased on',
    name: 'Name',
    firm: 'Company or team',
    email: 'E-mail (for the letter only)',
    letter: 'Letter'
  },
  evaluation: {
    title: 'Before you go',
    subject: 'What participants say at the end of a workshop.',
    lede: 'Without a name. It takes three minutes.',
    rate: 'Please tick one circle in each row',
    before: 'Before today',
    now: 'Now',
    thenNow: 'From 1, not at all, to 5, easily',
    check: 'Five short questions',
    atBeginning: 'Five short questions, at the beginning',
    choose: 'Tick one answer each.'
  },
  kit: {
    title: (name: string) => `Workshop kit: ${name}`,
    subject: (name: string, people: number) =>
      `All that is printed for the workshop “${name}” with ${people} people.`,
    contents: 'What is in this kit, and how often to print it',
    sheet: 'Sheet',
    pages: 'Pages',
    copies: 'Copies',
    note: 'Copies are for the number of people above, and observer sheets for all rounds. For your own number and your own agenda, the site makes the kit whole, each sheet as often as you need it.'
  }
} as const
