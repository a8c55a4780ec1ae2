/** The sheet on which an observer notes what was done and said. */
export const observerSheet = {
  title: 'Observer sheet',
  description:
    'One printed sheet for whoever observes a role-play: thirteen things to see or hear, by letter, with room for the words.',
  prints: 'Fits one sheet of paper, Letter or A4.',
  cards: 'Role cards',
  lede: 'Watch one person. Tick what you saw, and write down the words. It is no grade.',
  fields: ['Scene', 'Provider', 'Observer', 'Date'],
  seen: 'seen',
  missed: 'chance, not seen',
  none: 'no chance',
  words: 'Words:',
  changed: 'The sentence that changed most:',
  order: 'Afterward, in this order',
  compare:
    'Were there two of you? Count the rows you ticked alike, out of those where both saw a chance.'
}
