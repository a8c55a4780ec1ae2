import type { Agreement, Reach } from '../../core/workbook/agreement.ts'
import type { Mark, Side } from '../../core/workbook/answer.ts'
import type { SideMean } from '../../core/workbook/group-priorities.ts'
import type { Listing } from '../../core/workbook/grouped.ts'
import type { Stability } from '../../core/workbook/priorities.ts'
import { counted, fixed, items, points, sheets } from '../counted/en.ts'

const people = counted('person', 'people')

/** `a`, `a and b`, `a, b and c`. */
function list(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

const sides: Record<Side, string> = { want: 'Want', get: 'Get', alternative: 'Elsewhere' }

/** Several people’s answers, and two dates. */
export const compare = {
  title: 'Compare',
  description:
    'Put several people’s answers side by side, read them as a group, or compare two dates, with numbers that don’t claim more than they know.',
  lede: 'Two people at one counter seldom see the same day. Put their answers side by side, or look at your own a few months apart.',
  noScript:
    'Comparing needs JavaScript: the answers are known to your browser only, and it does the sums there.',
  contents: 'On this page',
  prints: 'On paper, this page has the parts that you have opened.',

  ask: {
    heading: 'To ask others',
    text: 'Let each of them open this workbook and fill it in on a device of their own. On the page “Files in and out” each makes a file, with a name or grouped, and gives it to you. You open these files on the same page, and what they say shows up here.',
    link: 'Files in and out'
  },
  again: {
    heading: 'To compare two dates',
    text: 'Mark what matters most before you stop: your top three in section D, and your plan. Come back in about three months and begin a new round on the page of all sections. Once you have answered again, both dates stand here beside each other.',
    link: 'All sections'
  },

  /** A rating in words: `4, mostly`. `labels` are those of 1 to 5. */
  mark: (mark: Mark | undefined, labels: readonly string[]) => {
    if (mark === undefined) return 'open'
    if (mark === 'dk') return 'don’t know'
    return mark === 'na' ? 'doesn’t apply' : `${mark}, ${labels[mark - 1]}`
  },
  sides,
  reversed: 'Here a low number is the better sign.',
  item: 'Item',
  you: 'You',
  yours: (mark: string) => `You: ${mark}`,

  named: {
    heading: 'Side by side',
    who: (names: readonly string[], withYou: boolean) =>
      withYou
        ? `${list(['You', ...names])}, by name and in the open.`
        : `${list(names)}, by name and in the open. Your own sheet is still empty.`,
    text: 'Where two of you are two points or more apart, it says “talk about this first.” Nobody has to be right. Ask each other what you had in mind when you chose the number.',
    few: 'With fewer than three answers nothing is added up.',
    nameless: (number: number) => `Person ${number} without a name`,
    twin: (name: string, number: number) => `${name} (${number})`,
    talk: 'Talk about this first',
    first: 'Talk about these first',
    firstCaption: 'The widest apart first',
    more: (count: number) =>
      count === 1
        ? 'One more is marked in the sections below.'
        : `${count} more are marked in the sections below.`,
    apart: (by: number) => `${points(by)} apart`,

    none: 'No two of you are two points or more apart on anything that both have rated. Look at the low items that you share.',
    all: (section: string) => `All of ${section}`,
    count: (rows: number, far: number) =>
      far === 0 ? `${rows} questions, none far apart` : `${rows} questions, ${far} far apart`,
    caption: (section: string) => `${section}: everybody’s answers`,
    lowestToHighest: 'Lowest to highest',
    range: (lowest: number, highest: number) =>
      lowest === highest ? `all ${lowest}` : `${lowest}\u00a0to\u00a0${highest}`,
    tooFew: 'fewer than three',
    mean: 'Mean',
    meanOf: (mean: number, n: number) => `${fixed(mean)}\u00a0of\u00a0${n}`
  },

  group: {
    heading: 'The group',
    handedIn: (count: number) =>
      `${sheets(count)} ${count === 1 ? 'was' : 'were'} handed in grouped. Yours is not counted in, since you could subtract it. It stands beside them.`,
    weak: {
      heading: 'What grouping can’t do',
      points: [
        'In a shop with six people this protects little: whoever collects the files could compare. Call it grouped or confidential, and promise no more.',
        'Figures show from five people on. With five to seven, the mean and the spread often give away which answers were given, though not by whom. If all answer alike, everybody’s answer is plain.',
        'Whoever looks before and after one more sheet comes in can work out that sheet. So bring in all of them at once, and look afterward.'
      ]
    },
    tooFew: (n: number) =>
      `${n === 0 ? 'Nobody has' : `${people(n)} ${n === 1 ? 'has' : 'have'}`} rated enough so far. Figures show from five on.`,
    reading: {
      heading: 'Read the spread before the mean',
      text: 'Close on a low mean: you share a problem. Far apart: you have seen different days, or read the item differently. Then talk first, and count later.'
    },
    caption: 'The group, section by section',
    section: 'Section',
    agreement: 'Agreement',
    agreements: {
      close: 'close',
      'some-spread': 'some spread',
      apart: 'people see it differently'
    } satisfies Record<Agreement, string>,
    ad: (ad: number) => `AD ${ad.toFixed(2)}`,
    spread: 'Spread',
    mean: 'Mean',
    meanOf: fixed,
    sdOf: (sd: number) => `SD ${fixed(sd)}`,
    likely: 'Likely range',
    reach: (reach: Reach) => {
      switch (reach.status) {
        case 'everybody':
          return `all ${reach.of} of ${reach.of} answered`
        case 'alike':
          return 'all gave the same'
        case 'interval':
          return `${fixed(reach.low)}\u00a0to\u00a0${fixed(reach.high)}`
      }
    },
    everybody:
      'Where everybody in the team answered, nothing is left to estimate, so the spread stands there without a range. All of you may still be wrong about your customers.',
    likelyHint:
      'A higher mean is always the stronger one: items that ask about something weak are turned around. SD is the standard deviation, in this table of people’s means. AD, shown from eight people on, is how far, on average, answers to an item lie from their mean. The likely range is where the mean would probably lie if many more people like these had answered (95 %). A wide one says: ask more people, or talk.',
    rests: 'Rests on',
    restsOn: (n: number, of: number) => `${n} of ${sheets(of)}`,
    ratedBy: 'Rated by',
    dk: 'Don’t know',
    own: 'Your own sheet',
    ownMean: fixed,
    ownTooFew: 'too few answers',
    few: (n: number) => `Too few: ${n} of the 5 it takes`,
    details: (section: string) => `${section}, item by item`,
    toTalk: (count: number) =>
      count === 0 ? 'nobody far apart' : `${items(count)} to talk about first`,
    talkFirst: 'Talk about these first, you see them differently:',
    shared: 'Low, and you agree. A problem that you share:',
    itemCaption: (section: string) => `${section}: answers of the group, as they were chosen`,
    sideCaption: (section: string, side: Side) =>
      `${section}, ${sides[side].toLowerCase()}: answers of the group`,
    listing: ({ counts, lowest, highest }: Listing) =>
      `Chosen from 1 to 5: ${counts.join(', ')}. Lowest ${lowest}, highest ${highest}.`,
    notListed:
      'How often each number was chosen, and the lowest and highest, show from eight people on.',
    parts: {
      heading: 'Parts of the team',
      caption: (section: string) =>
        `${section}: mean, and how many it rests on, by part of the team`,
      whole: 'The whole section',
      cell: (mean: number, n: number) => `${fixed(mean)}\u00a0(${n})`,
      none: 'not shown',
      hidden: (count: number) =>
        count === 1
          ? 'One part is not shown. It is too small, or what is left when others are subtracted would be.'
          : `${count} parts are not shown. They are too small, or what is left when others are subtracted would be.`
    }
  },

  priorities: {
    heading: 'What the group would do first',
    caption: 'Section D by the means of the group, most pressing first',
    mean: (side: SideMean) =>
      side.status === 'mean' ? `${fixed(side.mean)}\u00a0(${side.n})` : `too few (${side.n})`,
    area: 'Area, and what to do',
    notPlaced: 'not placed: too few rated it',
    priority: 'Priority',
    priorityOf: (priority: number | undefined) =>
      priority === undefined ? 'none' : fixed(priority),
    areaOf: (name: string, action: string) => `${name}: ${action.toLowerCase()}`,
    text: 'Priority is want times what is left to 5 on get, 20 at most. The number in parentheses says how many rated it.',
    margin: (half: boolean) =>
      half
        ? 'Ahead or behind means by half a point or more where at least ten people rated both, and by a whole point otherwise.'
        : 'Ahead or behind means by a whole point or more, since fewer than ten people rated both.',
    stability: (stability: Stability, first: string) =>
      stability.status === 'checked'
        ? `“${first}” comes first. Leave out one sheet at a time, and it stays first in ${stability.stays} of ${stability.of} checks.`
        : 'There is nothing to rank yet.'
  }
} as const
