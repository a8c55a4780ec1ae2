import type { Ending } from '../../core/roleplay/play.ts'
import type { Shown } from '../../core/roleplay/profile.ts'
import type { Level } from '../../core/roleplay/report.ts'

const LEVEL: Record<Level, string> = {
  strong: 'strong',
  solid: 'solid',
  mixed: 'mixed',
  thin: 'thin'
}

const SHOWN: Record<Shown, string> = {
  'nearly-always': 'Nearly always shown',
  mostly: 'Mostly shown',
  'at-times': 'Shown at times',
  seldom: 'Seldom shown'
}

/** The list of role-plays, and what they show together. */
export const practice = {
  title: 'Role-plays',
  description:
    'Customers to talk with, five turns each: pick what you would say, see how it is taken, and talk it over afterwards.',
  lede: (count: number) =>
    `Talk with ${count} customers, five turns each. Pick what you would say, see how it is taken, and talk it over afterwards.`,
  noScript:
    'Without JavaScript, each role-play reads as a dialogue, with what every line would do behind it.',
  next: {
    heading: 'What to play next',
    begun: (title: string) => `You are in the middle of “${title}.”`,
    'not-played': (title: string) => `“${title}” is the next one you haven’t played to its end.`,
    letter: (title: string, term: string) =>
      `“${title}” has chances to show what you showed least so far: ${term}.`,
    'not-passed': (title: string) =>
      `You’ve played all of them. “${title}” hasn’t been passed yet.`,
    none: 'You’ve played and passed all of them. Play any again; the lines come in another order.',
    goOn: 'Go on',
    play: 'Play it'
  },
  list: 'All role-plays',
  minutes: (minutes: number) => `About ${minutes} minutes`,
  state: {
    new: 'Not played yet',
    begun: (turn: number, of: number) => `Begun: go on at turn ${turn} of ${of}`,
    first: (ending: Ending, level: Level, percent: number) =>
      `First attempt: ${ending}, ${LEVEL[level]}, about ${percent}%`,
    noFirst: 'Played; there is no first attempt that counts',
    best: (level: Level, percent: number) => `best so far: ${LEVEL[level]}, about ${percent}%`
  },
  profile: {
    heading: 'What you showed, letter by letter',
    text: 'From first attempts only, since a second one knows where lines lead. A chance is a turn that asks for the letter. Below four chances nothing is said, because it would be luck.',
    shown: (shown: Shown, taken: number, chances: number) =>
      `${SHOWN[shown]} (best line in ${taken} of ${chances} chances)`,
    notEnough: (chances: number) =>
      chances === 0
        ? 'Not enough evidence (no chance yet)'
        : `Not enough evidence (${chances} ${chances === 1 ? 'chance' : 'chances'})`,
    limits:
      'Picking a line isn’t saying it. This shows whether you can tell good answers in written scenes; how you are with customers, somebody has to see.'
  },
  together: {
    title: 'With others',
    links: [
      {
        address: 'practice/cards/',
        name: 'Role cards',
        text: 'For three people: one serves, one is the customer, one watches. To print, a card a sheet.'
      },
      {
        address: 'practice/observer-sheet/',
        name: 'Observer sheet',
        text: 'What to look for, and the order in which to give feedback.'
      }
    ]
  }
}
