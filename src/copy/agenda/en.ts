import type { Setting } from '../../core/workshop/agenda/plan.ts'
import type { Cut } from '../../core/workshop/agenda/timing.ts'

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** “one, two and three” */
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** A time so many minutes after midnight: “8:30 AM”. */
export const clock = (after: number) =>
  new Date(Date.UTC(2000, 0, 1, 0, after))
    .toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    .replace(/\s/g, '\u00a0')

/** “Tuesday, December 1, 2026” */
const day = (written: string) =>
  new Date(`${written}T00:00Z`).toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' })

const shortDay = (written: string) =>
  new Date(`${written}T00:00Z`).toLocaleDateString('en-US', {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC'
  })

/** What a workshop is called where it has no name of its own. */
export const workshopName = (name: string, agenda: string, on: string) =>
  name.trim() || (on ? `${agenda}, ${shortDay(on)}` : agenda)

/** What stands in a workshop where its agenda plans nothing. */
export const inBetween = {
  pause: {
    title: 'Break',
    how: 'Say the time at which you go on, and open a window. Go on at that time, whoever is back.',
    about: 'A break'
  },
  free: {
    title: 'Free time',
    how: 'Nothing is planned here. Use it for questions, or let it make up for what ran late.',
    about: 'Your questions'
  }
} as const

/** The page on which a workshop is prepared. */
export const agenda = {
  title: 'Plan a workshop',
  description:
    'Choose one of three agendas, set the day, the time and the group, and print a copy for you and one for the participants.',
  lede: 'Choose an agenda, say when and for how many, and it times itself. You get your copy with the clock times, and one for the participants.',
  noScript:
    'Without JavaScript, the agendas stand here as planned, with minutes from the beginning. Print the page, and write your own times beside them.',
  planned: 'The agendas as planned',
  choose: {
    heading: 'Choose an agenda',
    use: (name: string) => `Plan with this one: ${name}`,
    useShort: 'Plan with this one',
    length: minutes
  },
  set: {
    heading: 'When, and for whom',
    name: 'What you call it',
    nameHint: 'Such as “Chamber breakfast, spring”. It stands on your copy only.',
    agenda: 'Agenda',
    option: (name: string, length: number) => `${name}, ${length} min`,
    day: 'Day',
    start: 'Begins at',
    startFault: 'Set a time, such as 8:30 AM.',
    minutes: 'Length (min)',
    minutesFault: 'Write whole minutes, such as 45.',
    pause: 'Break (min)',
    pauseHint: '0 for none',
    pauseFault: (most: number) => `Write whole minutes, from 0 to ${most}.`,
    people: 'People',
    peopleFault: (fewest: number, most: number) => `From ${fewest} to ${most} people.`,
    reading: 'How people read',
    readings: {
      easy: 'Everybody reads with ease',
      slow: 'Some read slowly, or in a second language'
    } satisfies Record<Setting['reading'], string>,
    readingHint: 'The second adds a minute to read the cards in each round.'
  },
  fields: {
    agenda: 'the agenda',
    day: 'the day',
    start: 'the beginning',
    minutes: 'the length',
    pause: 'the break',
    people: 'the number of people',
    reading: 'how people read',
    without: 'what was left out',
    instead: 'what was swapped'
  } satisfies Record<keyof Setting, string>,
  bad: (fields: readonly string[]) =>
    `A part of what was kept here can’t be used: ${listed(fields)}. What was planned stands in its place.`,
  switched: (name: string) =>
    `This is the agenda “${name}” now, with its own length and break. The day, the group and the beginning stayed.`,
  told: (length: number, cuts: readonly Cut[], spare: number) => {
    const dropped = cuts.filter(({ how }) => how === 'dropped').map(({ block }) => block.title)
    const shortened = cuts.flatMap((cut) =>
      cut.how === 'shortened'
        ? [`“${cut.block.title}” takes ${minutes(cut.to)} instead of ${cut.block.minutes}`]
        : []
    )
    const parts = [
      ...(dropped.length > 0
        ? [
            `${listed(dropped.map((title) => `“${title}”`))} ${dropped.length === 1 ? 'is' : 'are'} left out`
          ]
        : []),
      ...shortened
    ]
    const cut =
      parts.length > 0
        ? `To fit ${minutes(length)}: ${parts.join('; ')}. The triads and the if-then stay.`
        : `All of it fits into ${minutes(length)}.`
    return spare > 0
      ? `${cut} ${spare === 1 ? '1 minute is' : `${spare} minutes are`} free, before the if-then.`
      : cut
  },
  refused: {
    short: (length: number, least: number, floor: number) =>
      least > floor
        ? `${minutes(length)} can’t hold this. The triads, the if-then and what stands around them take ${least}. That is the least, or take something out below.`
        : `${minutes(length)} are too few. Below ${floor} people would hear about practice and not practice. That is the least.`,
    set: (least: number) => `Set it to ${least} minutes`,
    long: (most: number) =>
      `More than ${most} minutes is too much in one piece. Hold it on two days, with two agendas.`
  },
  copies: {
    heading: 'The two copies',
    facilitator: 'Your copy',
    participants: 'Participants’ copy',
    print: { facilitator: 'Print your copy', participants: 'Print the participants’ copy' },
    live: 'Open the live view for the day',
    papers: 'Print the kit for this group',
    time: 'Time',
    what: 'What happens',
    minutes: 'Minutes',
    table: (name: string) => `${name}, block by block`,
    length: (count: number) => `${count} min`,
    range: (from: number, to: number) => `${from}–${to}`,
    clock,
    when: (on: string, from: number, to: number) =>
      [on && day(on), `${clock(from)} to ${clock(to)}`].filter(Boolean).join(', '),
    on: day,
    group: ({
      people,
      triads,
      extra,
      tables
    }: Record<'people' | 'triads' | 'extra' | 'tables', number>) =>
      `For ${people} people: ${counted(triads, 'triad', 'triads')}, ${counted(tables, 'table', 'tables')}.${
        extra > 0
          ? ` ${extra === 1 ? 'One triad has a second observer.' : `${extra} triads have a second observer.`}`
          : ''
      }`,
    forYou: 'For the facilitator',
    out: {
      'by-hand': 'Left out',
      'no-time': 'Left out: no time',
      untimed: 'Not timed'
    },
    rounds: (count: number, setUp: number, play: number, feedback: number) =>
      `${counted(count, 'round', 'rounds')} of ${minutes(setUp + play + feedback)}: ${setUp} to set up, ${play} to play, ${feedback} for feedback`,
    parts: {
      rounds: 'Rounds',
      activity: 'Activity card',
      handouts: 'Handouts',
      rolePlays: 'Role cards',
      materials: 'Ready',
      leaves: 'At the end'
    },
    closing: 'What you take home: one line to use, and one sentence that begins with “if”.'
  },
  change: {
    label: (title: string) => `Change “${title}”`,
    asPlanned: 'As planned',
    out: 'Leave it out',
    instead: (id: string, title: string, length: number) =>
      `${id} instead: ${title} (${length} min)`
  },
  bring: {
    heading: 'What to bring',
    prints: 'To print',
    also: 'Also',
    handout: (id: string, title: string, copies: number) =>
      `${id} ${title}: ${counted(copies, 'copy', 'copies')}`,
    cards: (title: string, sets: number) =>
      `Role cards “${title}”: ${counted(sets, 'set', 'sets')}, one a triad`,
    /** “24 × Pen”; a text may say itself where the number stands. */
    item: (text: string, count: number) => {
      if (text.includes('{n}')) return text.replaceAll('{n}', String(count))
      return count > 1 ? `${count} × ${text}` : text
    },
    before: 'Before the day'
  },
  keep: {
    heading: 'Keep it and pass it on',
    text: 'This workshop is kept in this browser. A file takes it to another browser or another facilitator. It holds how the workshop is set up, and nothing of what comes of it.',
    save: 'Save it as a file',
    fileName: (date: string) => `be-sure-workshop-${date}.besure-workshop.json`,
    made: (name: string) =>
      `The file “${name}” was made, read back and found whole. Look for it among your downloads.`,
    failed:
      'The file could not be checked, so don’t rely on it. What is kept here is safe. Try again, or use another browser.',
    calendar: 'Save it for your calendar',
    blocks: 'with each block as an entry of its own',
    noDay: 'Set a day, and it can go into your calendar.',
    fileNameIcs: 'be-sure-workshop.ics',
    event: (title: string, people: number) => ({
      title,
      description: `Workshop for ${people} people. Room, handouts and cards: see your copy of the agenda.`
    })
  },
  bringIn: {
    heading: 'Bring in a workshop',
    label: 'A file that ends in .besure-workshop.json',
    hint: 'It is added beside what is here. Nothing that is here changes.',
    problem: {
      unreadable: 'The browser could not read this file.',
      'too-big': 'This file is far too big to be one of ours.',
      'not-json':
        'This can’t be read. It may have been cut short on its way, or be another kind of file.',
      'not-ours': 'This file holds no workshop of this kit.',
      backup: 'This is a backup of everything. Restore it on the page Your data.',
      'newer-version':
        'This file was made by a newer version of the kit. Open it there, or update this copy first.',
      'other-agenda': 'This workshop was made from an agenda that this edition does not have.',
      damaged: 'This file is one of ours, but too much of it is missing or changed to be used.'
    },
    untouched: 'Nothing was changed.',
    added: (name: string) => `“${name}” was added and is open now.`,
    known: (name: string) => `“${name}” is here already, just as in the file.`,
    bad: (count: number) =>
      `${counted(count, 'entry', 'entries')} in the file can’t be used. Where something is missing, what was planned stands in its place.`,
    downloadBad: 'Download what can’t be used',
    badFileName: (date: string) => `be-sure-unused-${date}.json`
  },
  all: {
    heading: 'Your workshops',
    open: 'shown here',
    changed: (moment: number) =>
      `changed ${new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })}`,
    fresh: 'Plan another one',
    back: 'Back to the workshop',
    erase: 'Erase this one …',
    confirm: (name: string) =>
      `Erase “${name}”? How it is set up and how it ran goes, with all that the room did on the wall, its results and its letter. This can’t be undone.`,
    saveFirst: 'A file keeps how it is set up: see above. A backup keeps all of it.',
    yes: 'Erase for good',
    no: 'Keep it',
    erased: (name: string) => `“${name}” was erased.`,
    begun: (name: string) => `“${name}” is open now. It is kept as you change it.`
  }
} as const
