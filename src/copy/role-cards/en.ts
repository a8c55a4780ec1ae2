/** Where the account stands when the customer comes in. */
function accountOf(start: number): string {
  if (start > 0) return `The emotional account starts at +${start}: there is some goodwill.`
  if (start < 0) return `The emotional account starts at −${-start}: something went wrong before.`
  return 'The emotional account starts at 0.'
}

/** Cards for three people who play a role-play, and the page to choose one. */
export const roleCards = {
  index: {
    title: 'Role cards',
    description:
      'Practice a role-play with two others: a card each, a sheet for the observer, and about ten minutes.',
    lede: 'Choosing a line on a screen is one thing, saying it to a face is another. Take two colleagues, a card each, and about ten minutes.',
    choose: 'Choose a scene',
    spoiler:
      'The cards give away what the customer wants. If you would like to find out by yourself, play the scene alone first.',
    cards: 'Role cards',
    show: 'For a room: What would you say?',
    how: 'How a round goes',
    roles: 'Three roles',
    rules: 'So that everybody can take part',
    sheet: 'Print a sheet for the observer',
    turns:
      'After each round you change roles and take another scene, until everyone has served once.',
    honest:
      'A round shows what one person did in one scene in front of two colleagues. It is practice, not an examination.'
  },
  title: (title: string) => `Role cards: ${title}`,
  description: (title: string) =>
    `Three cards to print for “${title}”: provider, customer and observer.`,
  lede: 'Three cards, one on each sheet of Letter or A4. Print this page, and hand out one card each.',
  fold: 'Fold here, with the print outward.',
  foldHint:
    'Fold each sheet along the dashed line with the print outward. It stands on the table: the others see the role, and only you see your text.',
  all: 'All role cards',
  sheet: 'Observer sheet',
  scene: 'The scene',
  you: 'Who you are, and what you may do',
  meets: 'Who you meet',
  plays: 'Who you play',
  wants: (name: string) => `What ${name} really wants`,
  secret: 'Only you know.',
  feels: (name: string) => `How ${name} feels`,
  arc: (feeling: readonly string[]) =>
    `At first ${feeling.join(', then ')}. How far it goes depends on the talk.`,
  account: accountOf,
  opens: (name: string) => `${name} opens up when someone`,
  closes: (name: string) => `${name} closes up when someone`,
  begins: 'How it begins, as the provider sees and hears it',
  watch: 'What this scene gives a chance to show',
  tick: 'Tick what you see on the',
  onSheet: 'observer sheet',
  afterward: 'To talk about afterward'
}
