import type { Evaluation } from '../../core/workbook/evaluations.ts'
import type { Who } from '../../core/workbook/links-between.ts'
import type { SectionMove, Way } from '../../core/workbook/over-time.ts'
import type { GroupMove } from '../../core/workbook/over-time-group.ts'
import type { Score } from '../../core/workbook/promoters.ts'
import type { Difference } from '../../core/workbook/score-change.ts'
import type { Shift } from '../../core/workbook/then-ratings.ts'
import { fixed, items, points, sheets } from '../counted/en.ts'

const date = (moment: number) => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })
/** `+0.4`, `−0.4`, `0.0` */
const signed = (value: number) =>
  value === 0 ? '0.0' : `${value > 0 ? '+' : '−'}${fixed(Math.abs(value))}`
const whole = (value: number) => {
  const rounded = Math.round(value)
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`
}

/** Two dates of an evaluation side by side. */
export const overTime = {
  time: {
    heading: 'Two dates',
    choose: ['One evaluation', 'And another'],
    same: 'Choose two different evaluations.',
    name: ({ name, begunAt, archived }: Evaluation) =>
      `${name || 'No name yet'}, ${date(begunAt)}${archived ? ', put away' : ''}`,
    short: ({ name, begunAt }: Evaluation, other: Evaluation) =>
      name && name !== other.name ? name : date(begunAt),
    own: {
      heading: 'Your own two sheets',
      who: (before: number, after: number) =>
        `Rated on ${date(before)} and on ${date(after)}, by the same person, by your own account.`,
      missing: (before: boolean, after: boolean) => {
        if (before)
          return 'Your own sheet is empty in the later evaluation, so there is nothing of your own to compare yet.'
        return after
          ? 'Your own sheet is empty in the earlier evaluation, so there is nothing of your own to compare.'
          : 'Your own sheet is empty in both evaluations, so there is nothing of your own to compare.'
      },
      text: 'This says how you rated, and not how things are. A bad week or a stricter eye can move a number, too.',
      nothing: 'No item was rated both times.',
      reworded: (count: number) =>
        `${count === 1 ? '1 item is' : `${items(count)} are`} left out, since the wording has changed.`
    },
    chance: {
      heading: 'Some differences come by chance',
      text: 'Even if nothing had changed, two or three of all 49 items would seem to differ (at the 5 % level). So judge the items that you marked before the second round, and take the others as hints.'
    },
    chosen: 'Marked before the second round',
    noneChosen:
      'Nothing was marked in the earlier evaluation before the later one began. Before your next round, choose your top three in section D and write them into the plan.',
    others: 'Not marked in advance',
    othersCount: (all: number, far: number) =>
      `${items(all)}, ${far === 0 ? 'none' : far} two points or more apart`,
    sections: 'Section by section',
    sectionsCaption: 'Your means of the sections, over the items that you rated both times',
    itemsCaption: 'Your ratings of the items marked in advance, as you chose them',
    othersCaption: 'Your ratings of all other items, as you chose them',
    section: 'Section',
    items: 'Common items',
    change: 'What it says',
    lookingBack: (time: string) => `${time}, looking back`,
    notLookedBack: 'not done',
    sectionMove: (move: SectionMove) => {
      if (move.status === 'too-few') return `Too few common items: ${move.common}, it takes 6`
      if (move.status === 'alike') return 'less than half a point apart'
      return `you rated this ${move.status} by ${fixed(move.by)}`
    },
    meanOf: fixed,
    itemMove: (way: Way, by: number) =>
      way === 'alike'
        ? by === 0
          ? 'the same'
          : `${points(by)} apart, too little to read`
        : `you rated this ${way} by ${points(by)}`
  },

  lookBack: {
    heading: 'Look back with today’s eyes',
    ask: (when: string) => `Knowing what you know now, how was it in ${when}?`,
    /** What the earlier time is called in the question. */
    when: (moment: number, other: number) => {
      const long = { month: 'long', year: 'numeric' } as const
      const name = (at: number) => new Date(at).toLocaleDateString('en-US', long)
      if (name(moment) === name(other)) return `the time of ${date(moment)}`
      const sameYear = new Date(moment).getFullYear() === new Date(other).getFullYear()
      return sameYear ? name(moment).replace(/ \d+$/, '') : name(moment)
    },
    why: 'Whoever learns something about service often judges more strictly afterward. Then the second number may be lower although nothing got worse. Looking back can show how far your own yardstick has moved. But memory likes a story of progress. So look at both, the old rating and this one, and believe neither alone.',
    section: 'Which section?',
    noSection: 'Choose a section',
    hint: 'Rate any of them. What you chose then shows once you have rated it again.',
    nothing: 'No item of this section was rated then in the wording of today.',
    answers: (old: string, then: string, now: string) =>
      `You chose then: ${old}. Looking back: ${then}. The later time: ${now}.`,
    shift: ({ stricter, milder, same }: Shift) =>
      `Of ${items(stricter + milder + same)} that you looked back at, you judge ${stricter} more strictly than you did then, ${milder} more mildly, and ${same} the same.`,
    stricter:
      'So you may have become stricter. A later rating that looks lower can be the same service under a sharper eye.'
  },

  groupTime: {
    heading: 'The group, two dates',
    who: (who: Who) => {
      const counts = `${sheets(who.before)} then, ${who.after} now`
      switch (who.status) {
        case 'same':
          return `${counts}: the same people, by the codes that they chose.`
        case 'partly':
          return `${counts}: ${who.linked} of them are the same people, by the codes that they chose. The others may have changed.`
        case 'others':
          return `${counts}: no code appears both times, so count them as other people.`
        case 'unknown':
          return `${counts}. Not everybody chose a code, so people may have changed.`
      }
    },
    text: 'The second mean minus the first, with the range that it probably lies in (95 %). It is called higher or lower only if that range leaves out 0.',
    linked:
      '“Same people”: everybody is compared with themselves. That is done only where it gives nobody away.',
    unlinked:
      '“Two groups”: the means of two groups are compared, and the range allows for chance in both (Welch’s method). Some people may have come or gone, and that alone can move a mean.',
    caption: 'The group’s means of the sections, two dates',
    itemsCaption: 'The group’s means of the items marked in advance, as they were chosen',
    othersCaption: 'The group’s means of all other items, as they were chosen',
    difference: 'Difference',
    range: 'Likely range',
    basis: 'Compared',
    verdict: 'What it says',
    verdicts: {
      higher: 'higher than before',
      lower: 'lower than before',
      unclear: 'no change shown'
    } satisfies Record<Extract<GroupMove, { verdict: string }>['verdict'], string>,
    changeOf: signed,
    rangeOf: (low: number, high: number) => `${signed(low)}\u00a0to\u00a0${signed(high)}`,
    basisOf: (move: Extract<GroupMove, { pairs: number }>) =>
      move.status === 'linked'
        ? `same people, ${move.pairs}`
        : `two groups, ${move.before} and ${move.after}`,
    tooFew: (before: number, after: number) =>
      `Too few: ${before} then and ${after} now, it takes 5 both times`,
    otherItems: 'Some rated too few of the items that were rated both times',
    othersCount: (all: number, apart: number) =>
      `${items(all)}, ${apart === 0 ? 'none' : apart} higher or lower`
  },

  recommendation: {
    heading: 'What customers said',
    scores: (before: string, after: string) =>
      `The recommendation question: ${before} then, ${after} now.`,
    score: (score: Score) => {
      switch (score.status) {
        case 'none':
          return 'no answers'
        case 'counts':
          return `${score.n} answers, too few for a score`
        case 'rough':
          return `${whole(score.score)} from ${score.n} answers, very rough`
        case 'score':
          return `${whole(score.score)} from ${score.n} answers`
      }
    },
    difference: ({ change, low, high, shown }: Difference) =>
      `The change is ${whole(change)}, and it probably lies between ${whole(low)} and ${whole(high)} (95 %). ${shown ? (change > 0 ? 'Higher than before.' : 'Lower than before.') : 'No change shown.'}`,
    caution:
      'The change is counted from adjusted scores, so it can differ a little from the two above. Those who did not answer may differ, and so may how they were asked.'
  },

  measure: {
    text: 'Ratings alone show little. Look at the measures in your plan, and ask customers again.',
    plan: 'Your plan',
    check: 'Customer check'
  }
} as const
