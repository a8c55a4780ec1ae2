import type { Place } from '../../core/workbook/lens-map.ts'
import type { Given } from '../../core/workbook/lenses.ts'
import type { SummarySection } from '../../core/workbook/summary.ts'
import { lenses } from '../lenses/en.ts'
import { results } from '../results/en.ts'

const day = (moment: number) => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })

/** The summary itself: what it says to people who have not seen the workbook. */
export const summary = {
  label: 'Self-evaluation',
  title: 'How we serve our customers, by our own account',
  basis: (rated: number, of: number, made: number) =>
    `${rated} of ${of} items rated by one person. Made on ${day(made)}.`,
  sections: {
    heading: 'Section by section',
    text: 'Means from 1 (almost never) to 5 (almost always). A high mean is always the stronger one.',
    section: 'Section',
    mean: 'Mean',
    band: 'In words',
    basis: 'Based on',
    tooFew: 'too few answers',
    or: ' or ',
    based: ({ score, knowsTooLittle }: SummarySection) =>
      [
        `${score.rated} of ${score.of - score.na}`,
        score.dk > 0 && `${score.dk} “don’t know”`,
        knowsTooLittle && 'not known well enough'
      ]
        .filter(Boolean)
        .join(', '),
    bands: (bands: readonly { from: number; name: string }[]) =>
      `The words are conventions: ${bands
        .map(({ from, name }, at) => {
          const next = bands[at + 1]
          const to = next ? (next.from - 0.1).toFixed(1) : '5.0'
          return `${name} from ${from.toFixed(1)} to ${to}`
        })
        .join(', ')}. Near a border both are named.`
  },
  map: {
    heading: 'The value map',
    text: 'What customers want, get here and would get elsewhere, from 1 to 5, as we see it.',
    item: 'What customers may want',
    sides: lenses.sides,
    place: (place: Place) =>
      `${results.place[place].name}: ${results.place[place].action.toLowerCase()}`,
    given: (given: Given) => {
      if (given === 'dk') return '?'
      if (given === 'na') return 'n/a'
      return given === undefined ? '–' : String(given)
    },
    key: '? = we don’t know, – = not answered, n/a = doesn’t apply',
    none: 'Nothing was rated in this part.'
  },
  steps: {
    heading: 'What to do first',
    text: 'Most wanted, with most room to grow. Want goes up to 5, and room is what is missing to 5.',
    why: (want: Given, room = 0) =>
      typeof want === 'number'
        ? `Want ${want}, room ${room} of 4`
        : 'Want not known, in the top three',
    first: 'First step:',
    none: 'Nothing stands out yet.'
  },
  cautions: {
    heading: 'How far this carries',
    list: [
      'It is a self-report. People who run a place tend to see it in a better light than its customers do.',
      'It is the view of one person. Others in the same place may answer differently.',
      'The sections measure different things, so there is no total, and no comparison with other places.',
      'Before spending money, ask ten customers.'
    ]
  },
  foot: (course: string, edition: string) =>
    `Made with ${course}, edition ${edition}, in the browser of whoever filled it in. Names and free text were left out.`
} as const
