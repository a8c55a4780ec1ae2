import type { Basis } from '../../core/workbook/basis.ts'
import type { ContactRow } from '../../core/workbook/contact-map.ts'
import type { Trust } from '../../core/workbook/contact-points.ts'
import type { Counts } from '../../core/workbook/counts.ts'
import type { Headline } from '../../core/workbook/headline.ts'
import type { Place } from '../../core/workbook/lens-map.ts'
import type { Given } from '../../core/workbook/lenses.ts'
import type { SectionScore, Tally } from '../../core/workbook/score.ts'
import type { Steadiness } from '../../core/workbook/steadiness.ts'
import type { Area } from '../../core/workbook/value-map.ts'

const day = (moment: number) =>
  new Date(moment).toLocaleDateString('en-US', { month: 'long', day: 'numeric' })
const quoted = (name: string) => `“${name}”`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')
const handedIn = (others: number) =>
  others === 1 ? 'One other person handed in a sheet' : `${others} others handed in a sheet`
const people = (count: number) => (count === 1 ? 'one person' : `${count} people`)

/** `a`, `a and b`, `a, b and c`. */
function list(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

/** `9 of 10 answered, by one person, on November 21` */
function basisIn({ rated, of, dk, na, persons, on }: Basis): string {
  return [
    `${rated} of ${of} answered, by ${people(persons)}${on === undefined ? '' : `, on ${day(on)}`}`,
    dk > 0 && `${dk} “I don’t know”`,
    na > 0 && `${na} left out as “doesn’t apply”`
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What an area is called and what to do about things in it. */
const areas: Record<Area, { name: string; action: string }> = {
  trail: { name: 'You trail', action: 'Fix first' },
  slipping: { name: 'Slipping', action: 'Raise' },
  'open-field': { name: 'Open field', action: 'Move first' },
  stakes: { name: 'Table stakes', action: 'Keep steady' },
  win: { name: 'You win', action: 'Defend, tell people' },
  'over-served': { name: 'Over-served', action: 'Check cost, simplify' },
  quiet: { name: 'Quiet', action: 'Leave' },
  unknown: { name: 'Elsewhere unknown', action: 'Find out' },
  'want-unknown': { name: 'Importance unknown', action: 'Ask' }
}

const places: Record<Place, { name: string; action: string }> = {
  ...areas,
  'get-unknown': { name: 'Not known here', action: 'Find out' },
  'left-out': { name: 'Doesn’t apply', action: 'Nothing to do' },
  open: { name: 'Not rated yet', action: 'Rate it' }
}

/** A sentence about the items of one place, quoted and joined. */
const told: Record<Place, (items: string) => string> = {
  trail: (items) =>
    `You trail on ${items}: customers want it, and get it more often elsewhere. Fix it first.`,
  slipping: (items) => `Slipping: customers get ${items} a little more often elsewhere. Raise it.`,
  'open-field': (items) =>
    `Open field: customers want ${items}, and nobody gives it often. A chance for both of you, so move first.`,
  stakes: (items) => `Table stakes: ${items}. You and others are about even, so keep it steady.`,
  win: (items) => `You win on ${items}. Defend it, and tell people.`,
  'over-served': (items) =>
    `Over-served: ${items}. You give more than customers ask for, so check the cost and simplify.`,
  quiet: (items) => `Quiet: ${items}. Customers care less about it, so leave it.`,
  unknown: (items) => `You don’t know how it is elsewhere with ${items}. Find out.`,
  'want-unknown': (items) => `You don’t know how much customers want this: ${items}. Ask.`,
  'get-unknown': (items) => `Not on the map, since you don’t know how it is here: ${items}.`,
  'left-out': (items) => `Left out, since it doesn’t apply: ${items}.`,
  open: (items) => `Not rated yet: ${items}.`
}

type Places = readonly { place: Place; items: readonly { short: string }[] }[]

const sentences = (places: Places) =>
  places.map(({ place, items }) => told[place](list(items.map(({ short }) => quoted(short)))))

/** The results of an evaluation. Means come in rounded to one decimal. */
export const results = {
  title: 'Your results',
  description:
    'What your own answers say: a value map, what to do first, section by section, with what each result rests on.',
  noScript: {
    text: 'Results are worked out in your browser from the answers it keeps, so this page needs JavaScript.',
    link: 'The workbook prints as a form that you can fill in by hand.'
  },
  all: 'All sections',
  /** A name for an evaluation that has none. */
  begunOn: (moment: number) =>
    `Evaluation begun on ${new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })}`,
  nothing: {
    heading: 'Nothing to show yet',
    text: (lenses: string) =>
      `This page shows what your own answers say, and nothing is filled in yet. Start with any section. ${lenses} gives you the value map, and tells you what to do first.`,
    start: (lenses: string) => `Start with ${lenses}`,
    minutes: (minutes: number) => `about ${minutes} minutes`
  },
  headline: (headline: Headline) => {
    switch (headline.status) {
      case 'both':
        return `You report that ${headline.kept}. ${capital(headline.wanted)}.`
      case 'kept':
        return `You report that ${headline.kept}.`
      case 'wanted':
        return `By your own account, ${headline.wanted}.`
      case 'plain':
        return 'By your own account, nothing stands out yet.'
      case 'none':
        return 'Your results so far'
    }
  },
  basis: basisIn,
  basisOf: (section: string, basis: Basis) => `${section}: ${basisIn(basis)}`,
  halfDone: (begun: number, of: number) =>
    `Half done: ${begun} of ${of} sections have answers so far.`,
  notBegun: 'Not answered yet.',
  answerIt: (short: string) => `Answer ${short}`,
  goOnWith: (short: string) => `Go on with ${short}`,
  first: {
    heading: 'What to do first',
    none: {
      unrated: 'Rate what customers want and what they get, and the first steps stand here.',
      noRoom: 'Nothing that you rated leaves room. Ask customers whether they see it that way.'
    },
    room: (room: number) => `room ${room} of 4`,
    noWant: 'in your top three, importance unknown',
    step: 'First step',
    ownStep: 'An item of your own. Write its first step into the plan.',
    lesson: (title: string) => `Lesson: ${title}`,
    rolePlay: (title: string) => `Role-play: ${title}`,
    order: (tied: boolean) =>
      tied
        ? 'Ordered by importance times room. Where two are even, your top three decide, then how far you are behind, then the workbook. If you see it otherwise, the plan lets you choose.'
        : 'Ordered by importance times room. If you see it otherwise, the plan lets you choose.',
    steadiness: (steadiness: Steadiness, first: string) => {
      if (steadiness.among === 'one') {
        return 'One person’s view. Whether the first place would hold with others is not known yet.'
      }
      if (steadiness.among === 'few') {
        return `${handedIn(steadiness.others)}. That is too few to check whether the first place holds.`
      }
      const { stability, among } = steadiness
      if (stability.status !== 'checked') {
        return 'What others handed in rates too little to check whether the first place holds.'
      }
      const { of, stays } = stability
      return `Among ${of} people’s sheets, ${among === 'named' ? 'yours included' : 'without yours'}, ${quoted(first)} comes first. Leave out one of them at a time, and it stays first in ${stays} of ${of} checks.`
    },
    others: 'Ask others to answer, too',
    plan: 'Make a 90-day plan'
  },
  map: {
    heading: 'Your value map',
    title: 'Your value map',
    desc: (places: Places) =>
      `Three circles that overlap: what customers want, what they get here, and what they could get elsewhere. ${sentences(places).join(' ')}`,
    caption: (name: string) =>
      `Where three of your answers meet. ${name ? `Elsewhere is ${name}. ` : ''}The same as a table is below.`,
    want: 'What they want',
    get: 'What they get here',
    elsewhere: 'What they could get elsewhere',
    areas,
    more: (count: number) => `and ${count} more`,
    empty:
      'The value map and the first steps come from one section. It asks how much customers want something, how often they get it from you, and how often elsewhere.'
  },
  place: places,
  told: sentences,
  grid: {
    title: 'Importance and performance',
    desc: (points: readonly { short: string; want: number; get: number }[]) =>
      `A grid: how often customers get something from left to right, how much they want it from bottom to top, both from 1 to 5. ${points.map(({ short, want, get }) => `${quoted(short)}: want ${want}, get ${get}.`).join(' ')}`,
    caption: 'Numbers as in the table. Top left is wanted and seldom in place: begin there.',
    want: 'How much they want it',
    get: 'How often they get it',
    more: (count: number) => `+${count}`
  },
  table: {
    heading: 'The map in words and numbers',
    hint: 'Most pressing first. Room is what is left to 5. Priority is want times room, 20 at most. Lead is what they get here minus what they get elsewhere.',
    item: 'Item',
    want: 'Want',
    get: 'Get',
    alternative: 'Elsewhere',
    room: 'Room',
    lead: 'Lead',
    priority: 'Priority',
    area: 'Area and action',
    given: (given: Given) => {
      if (given === 'dk') return 'don’t know'
      if (given === 'na') return 'doesn’t apply'
      return given === undefined ? 'open' : `${given}`
    },
    roomOf: (room: number | undefined) => (room === undefined ? 'unknown' : `${room} of 4`),
    priorityOf: (priority: number | undefined) => (priority === undefined ? 'none' : `${priority}`),
    leadOf: (lead: number | undefined) => (lead === undefined ? 'unknown' : signed(lead)),
    inTop: (rank: number) => `${['First', 'Second', 'Third'][rank - 1]} of your top three`
  },
  sections: {
    heading: 'Section by section',
    hint: 'Sections measure different things, so there is no total. The readings are conventions, not norms: no other company’s answers stand behind them.',
    mean: (mean: string) => `Mean ${mean}`,
    scale: (mean: string, least: string, most: string) =>
      `${mean} on a scale from 1, ${least}, to 5, ${most}`,
    border: (lower: string, upper: string) =>
      `Near the border of two readings. ${quoted(lower)} Or: ${quoted(upper)}`,
    tooFew: ({ rated, of, na, needed }: SectionScore) =>
      needed > of - na
        ? `No mean: it takes ${needed} answers, and only ${of - na} of ${of} items apply.`
        : `Too few answers for a mean: ${rated} of ${of - na}, and it takes ${needed}.`,
    knowsTooLittle: ({ dk, of, na }: Tally) =>
      `We don’t know enough about this yet: “I don’t know” stands at ${dk} of ${of - na} items. That is a finding of its own. Find out, then rate.`,
    items: 'Items, lowest first',
    turned:
      'Where “almost always” is the weaker answer, the score is turned around: 5 is always the stronger end.',
    end: (point: number, label: string) => `${point} ${label}`,
    lowest: (names: readonly string[], score: number) =>
      names.length > 3
        ? `Lowest: ${names.length} items share a ${score}.`
        : `Lowest, at ${score}: ${list(names.map(quoted))}.`
  },
  letters: {
    label: (framework: string) => `${framework}, by your own account`,
    score: (score: number | undefined) => (score === undefined ? 'open' : score.toFixed(1)),
    indicative: 'Two answers a letter: indicative, not a grade.',
    dashed: 'A dashed tile lacks one or both.'
  },
  contact: {
    sign: { deposit: 'deposit', withdrawal: 'withdrawal', unsure: 'no note' },
    ring: (
      points: readonly {
        id: string
        name: string
        trust: Trust
        also?: Trust | undefined
      }[]
    ) => ({
      title: 'Your points of connection as a ring',
      desc: `${points
        .map(
          ({ name, trust, also }, at) =>
            `${at + 1} ${name}: ${also ? 'deposit and withdrawal' : results.contact.sign[trust]}`
        )
        .join('. ')}.`,
      caption: '+ a deposit was noted, − a withdrawal, ? neither.',
      middle: ['your', 'cycle'],
      trust: results.contact.sign,
      both: '+ − both',
      points
    }),
    basis: (points: number, on: number | undefined) =>
      `${points} points, by one person${on === undefined ? '' : `, on ${day(on)}`}`,
    nameless: 'No name yet',
    shortlist: 'Look at these first',
    shortlistHint: 'Points with a withdrawal, where most people pass and it weighs most.',
    noWithdrawal: 'No withdrawal is noted at any point, so there is no shortlist.',
    load: ({ uses, weight }: ContactRow) => `${uses.trim()} times a week, weight ${weight}`,
    withdrawal: (text: string) => `Withdrawal: ${text}`,
    repaired: (text: string) => `Repaired: ${text}`,
    notRepaired: 'No repair noted.',
    unranked: (names: readonly string[]) =>
      `Can’t be ranked yet, since uses or weight are missing: ${list(names)}.`,
    noneOwned: 'No point has an owner yet.',
    noneMeasured: 'No point has a measure yet.',
    withoutOwner: (names: readonly string[]) => `Nobody owns: ${list(names)}.`,
    withoutMeasure: (names: readonly string[]) => `No measure at: ${list(names)}.`,
    allOwned: 'Every point has an owner.',
    allMeasured: 'Every point has a measure.',
    missing: 'What is missing',
    noSum:
      'Deposits and withdrawals are not added up. There is no rate at which one pays for the other.'
  },
  recommendation: {
    heading: 'Recommendation score',
    none: 'No answers to the recommendation question are entered.',
    unreadable: (answers: readonly number[]) =>
      `No score: the count for ${list(answers.map(String))} can’t be read. Use digits only, such as 12.`,
    counts: ({ promoters, passives, detractors }: Counts) =>
      `${promoters} promoters (9 or 10), ${passives} passives (7 or 8), ${detractors} detractors (0 to 6)`,
    period: (period: string) => `Period: ${period}.`,
    response: {
      known: (answered: number, asked: number) =>
        `${answered} of ${asked} people answered${answered === asked ? '' : ', and those who did not may differ'}.`,
      unknown: 'How many were asked is not entered. Those who did not answer may differ.',
      unreadable:
        'How many were asked can’t be read; use digits only. Those who did not answer may differ.',
      'too-small':
        'By what you entered, more answered than were asked, so their share is unknown. Those who did not answer may differ.'
    },
    chosen: (how: string) => `How they were chosen: ${how.replace(/\.$/, '')}.`,
    notChosen: 'How they were chosen is not entered. Whom you ask moves the score.',
    cautions: [
      'People in other places use the scale in other ways, and a text message may draw other answers than a call.',
      'Don’t compare it with other companies’ scores.',
      'Don’t tie pay to it, and don’t beg for a ten. Both spoil what customers tell you.'
    ],
    beside: 'What belongs beside it',
    reasons: 'What people often gave as a reason',
    footnote:
      'This is the Net Promoter Score®. Net Promoter, Net Promoter Score and NPS are registered marks of their owners; the notice that we have seen names Bain & Company, Fred Reichheld and Satmetrix.'
  },
  advice: {
    heading: 'More steps that follow from your answers',
    text: 'One small step for each other item that is low, with the lesson and the role-play that train it. Take one or two, not all of them.',
    count: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
    wanted: (want: number | undefined, get: number) =>
      `Want ${want ?? 'unknown, top three'}, get ${get}`,
    answered: (label: string) => `You answered: ${label}`,
    none: 'No other item is low enough to call for a step.'
  },
  onward: {
    heading: 'Before you spend money on it',
    text: 'All of this is your own account. People who run a place tend to see it in a better light than their customers do. Ten customers and one page tell you where the two differ.',
    check: 'Ask ten customers',
    checked: (count: number) =>
      count === 1
        ? 'You have entered what one customer said. See it beside your own view'
        : `You have entered what ${count} customers said. See it beside your own view`,
    compare: 'Compare with others, or with an earlier time'
  }
} as const
