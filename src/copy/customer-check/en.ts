import type { Mark } from '../../core/workbook/answer.ts'
import type { Asked } from '../../core/workbook/customer-check.ts'

const customers = (count: number) => (count === 1 ? '1 customer' : `${count} customers`)
const ratings = (count: number) => (count === 1 ? '1 rating' : `${count} ratings`)
const own = (mark: Mark | undefined) => {
  if (mark === undefined) return 'no answer'
  if (mark === 'dk') return 'don’t know'
  return mark === 'na' ? 'doesn’t apply' : String(mark)
}

/** The customer check: a form on paper, what ten customers said, and how it differs from the own view. */
export const customerCheck = {
  title: 'Customer check',
  description:
    'A one-page form to ask ten customers what matters to them, and a place to see where they see it differently.',
  lede: 'Before you spend money on your own view, ask ten customers. There are three questions, and one about what you may have missed.',
  how: 'Let chance choose, such as every fifth customer on two different days. Then you hear from more than the regulars. Ten is for finding, not for proving: it can show what customers see differently, but not how many do.',
  print: 'Print the form',
  copies: 'One sheet for each customer, so set the printer to ten copies.',
  toEntry: 'Enter what they said',
  /** The form, in words for the customer. */
  form: {
    title: 'Three questions for you, and one more',
    intro: 'It takes about three minutes. We don’t need your name. Your honest view helps us most.',
    pick: 'What matters most to you when you use a place like ours? Mark three.',
    rate: 'How are we on these three? Write their numbers, and circle how often it is true here.',
    elsewhere: 'Where else would you go? Circle how often the same three are true there.',
    place: 'Where else:',
    card: 'Number',
    rows: ['a', 'b', 'c'],
    unknown: '?',
    key: (points: readonly string[]) =>
      `${points.map((label, at) => `${at + 1} ${label}`).join(' · ')} · ? don’t know`,
    open: 'What should we understand about you that we don’t yet?',
    thanks: 'Thank you. Please hand this back to us.',
    office: 'For us: customer no.',
    on: 'on'
  },
  entry: {
    heading: 'What they said',
    hint: 'Open a customer and copy their sheet. You can stop at any point and go on later.',
    noScript:
      'What customers said can only be entered and compared with JavaScript. The form above can be printed without it.',
    customer: (number: number) => `Customer ${number}`,
    none: 'nothing entered',
    head: (picks: number, rated: number) => `${picks} picked, ${rated} of ${2 * picks} ratings`,
    onlyWords: 'words only',
    picks: 'What matters most: up to three',
    next: (number: number) => `Go on to customer ${number}`,
    full: 'Three are picked. Take one away before you pick another.',
    side: { get: 'Here', alternative: 'Elsewhere' } satisfies Record<Asked, string>,
    where: 'Where else they would go',
    said: 'What we should understand about them'
  },
  found: {
    heading: 'Beside your own view',
    nobody: 'Once you enter what a customer said, it stands here beside your own answers.',
    noOwn: 'You have not answered section D yet. What customers said stands here all the same.',
    toOwn: 'Give your own answers',
    rests: (count: number) =>
      `This rests on ${customers(count)}, whom you chose and asked yourselves. Ten is for finding, not for proving. What differs here is a reason to ask more, and not a result yet.`,
    columns: {
      item: 'Item',
      picked: 'Picked by',
      get: 'Here',
      alternative: 'Elsewhere'
    },
    picked: (count: number, of: number) => `${count} of ${of}`,
    want: (mark: Mark | undefined) => `your “want”: ${own(mark)}`,
    mean: (mean: number, count: number) => `customers ${mean.toFixed(1)} (${ratings(count)})`,
    few: (points: readonly number[]) =>
      points.length === 0 ? 'no ratings' : `customers ${points.join(', ')} (too few for a mean)`,
    dk: (count: number) => `${count} “don’t know”`,
    own: (mark: Mark | undefined) => `you ${own(mark)}`,
    apart: (difference: number) =>
      difference < 0
        ? `▼ We see it differently: customers rate it ${Math.abs(difference).toFixed(1)} lower.`
        : `▲ We see it differently: customers rate it ${difference.toFixed(1)} higher.`,
    underrated: 'Picked often, and less important by your answers:',
    overrated: 'Important by your answers, and picked by nobody:',
    unpicked: 'Nobody picked:',
    alternative: (name: string) => `You named “${name}” as the alternative. Customers named:`,
    where: 'Where else customers would go:',
    place: (name: string, count: number) => (count === 1 ? name : `${name} (${count})`),
    said: 'What you should understand about them, in their words',
    print: 'Print the comparison'
  },
  results: 'Results',
  plan: '90-day plan'
} as const
