/** Section E: the points where customers meet the organization. */
export const contactPoints = {
  prompts: 'Before you begin, ask yourselves',
  hint: 'Six to fifteen points make a good map. Open one to fill it in. Rename these, move them, remove what you don’t need.',
  columns: {
    name: 'Point of connection',
    phase: 'Where in the service cycle',
    expects: 'What the customer expects here',
    owner: 'Who owns it',
    deposit: 'A recent deposit: what, and when',
    withdrawal: 'A recent withdrawal: what, and when',
    repaired: 'How it was repaired',
    uses: 'How often, per week',
    weight: 'Weight for the customer',
    measure: 'One light measure',
    looked: 'When somebody looked at it last'
  },
  weights: { '': 'Not said', low: 'Low', middle: 'Middle', high: 'High' },
  noPhase: 'Not said',
  signs: { deposit: '▲ deposit', withdrawal: '▼ withdrawal' },
  nameless: 'No name yet',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  add: 'Add a point',
  full: 'Fifteen points are the most. Join two if you need another.',
  moved: (name: string, place: number, of: number) => `${name} is now ${place} of ${of}.`,
  removed: (name: string) => `Removed: ${name}.`,
  putBack: 'Put it back',
  isBack: (name: string) => `${name} is back.`,
  take: 'Take over my map from the lesson',
  takeHint:
    'You drew a map in the lesson on the service cycle. It can take the place of the rows that stand here now.',
  taken: 'Your map stands here now. The one in the lesson stays as it is.',
  count: (rows: number, described: number) =>
    described === 0
      ? `${rows} points to begin with, none described yet`
      : `${described} of ${rows} points described`
} as const
