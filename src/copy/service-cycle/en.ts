import type { ContactPoint, Trust } from '../../core/workbook/contact-points.ts'

const trust: Record<Trust, string> = {
  deposit: 'deposit',
  withdrawal: 'withdrawal',
  unsure: 'not sure'
}

/** The map of one’s own service cycle. */
export const serviceCycle = {
  /** Rows to begin with: id for ever, and a name that can be changed. */
  starters: {
    search: 'Search',
    'first-contact': 'First contact',
    waiting: 'Waiting',
    advice: 'Advice or quote',
    delivery: 'The work itself',
    bill: 'Bill',
    goodbye: 'Goodbye',
    afterward: 'The weeks after'
  },
  heading: 'Your service cycle',
  hint: 'Six to ten points make a good map. Open one to fill it in. Rename these, move them, remove what you don’t need.',
  words: {
    name: 'Point of connection',
    expects: 'What people expect there',
    owner: 'Who owns it',
    measure: 'One light measure'
  },
  trust: 'After this, do people trust you more or less?',
  trusts: {
    deposit: '+ more, a deposit',
    withdrawal: '− less, a withdrawal',
    unsure: '? not sure'
  },
  signs: { deposit: '+ deposit', withdrawal: '− withdrawal', unsure: '? not sure' },
  nameless: 'No name yet',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  add: 'Add a point',
  moved: (name: string, place: number, of: number) => `${name} is now ${place} of ${of}.`,
  removed: (name: string) => `Removed: ${name}.`,
  putBack: 'Put it back',
  isBack: (name: string) => `${name} is back.`,
  ring: (points: readonly ContactPoint[]) => ({
    title: 'Your service cycle as a ring',
    desc: `${points.map(({ name, trust: is }, at) => `${at + 1} ${name}: ${trust[is]}`).join('. ')}.`,
    caption: 'How your team sees it. Ask two customers what is missing.',
    middle: ['your', 'cycle'],
    trust,
    points
  })
} as const

/** Where there is no script; apart from the rest, since the island has no need of it. */
export const paper = {
  lead: 'The map that fills in needs JavaScript. Print this one, or copy it on paper. Sign each point: + if people trust you more after it, − if less, ? if you aren’t sure.',
  sign: '+ − ?'
}
