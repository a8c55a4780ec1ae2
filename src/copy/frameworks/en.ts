/** The frameworks and pictures of the course, each on one sheet. */
export const frameworks = {
  title: 'On one sheet',
  description: 'Each framework and picture of the course on one sheet, to keep or to print.',
  lede: 'What the course gives you to think with, each on a sheet of its own. Print one and pin it up where you work.',
  prints: 'Fits one sheet of paper, Letter or A4.',
  ask: 'Ask yourself',
  sounds: 'It sounds like',
  origin: 'Where it comes from',
  checked: 'What we checked:',
  taughtIn: 'Taught in',
  comesUpIn: 'Comes up in',
  all: 'All sheets'
}
