import type { Side } from '../../core/workbook/answer.ts'

/** Section D: want, get and the alternative. */
export const lenses = {
  alternative: {
    heading: 'First, name the alternative',
    label: 'Where would most of your customers go if you were closed for good?',
    hint: 'A competitor, a website, a cousin with a toolbox, or doing nothing. A public office can name the best office of its kind that people know. Below, “elsewhere” means the one you name.'
  },
  ask: {
    want: 'How important is it to our customers?',
    get: 'In the last three months this was true here',
    alternative: (name: string) =>
      name ? `And at ${name}, as far as you know?` : 'And elsewhere, as far as you know?'
  },
  sides: { want: 'Want', get: 'Get', alternative: 'Elsewhere' } satisfies Record<Side, string>,
  proof: 'Proof that we could show',
  proofHint: 'A count, a note, something that a customer wrote. Leave it empty if there is none.',
  top: {
    heading: 'Now put the top three in order',
    hint: 'Most things look important when you rate them one by one. Which three decide most often whether a customer comes back?',
    places: ['First', 'Second', 'Third'],
    none: 'Not chosen',
    moved: (item: string, place: string) => `${item} is now ${place.toLowerCase()}.`
  },
  own: {
    heading: 'Your own items',
    hint: 'Ten items can’t catch everything. Add up to five that matter in your trade. You find them in the results, but no mean counts them in.',
    item: (number: number) => `Own item ${number}`,
    kind: 'What kind is it?',
    noKind: 'Not said',
    text: 'Say it in one sentence, as something that can be seen',
    add: 'Add an item of your own',
    full: 'Five own items are the most. Change one if another matters more.'
  }
} as const
