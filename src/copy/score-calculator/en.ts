/** `+42`, `−5`, `0`: a score with the sign that belongs to it. */
function signed(value: number): string {
  if (value === 0) return '0'
  return `${value > 0 ? '+' : '−'}${Math.abs(value)}`
}

const written = (count: number) => count.toLocaleString('en-US')

const range = (low: number, high: number) => `${signed(low)} to ${signed(high)}`

/** Which side of 0 the range lies on, and what that says. */
function besideZero(low: number, high: number): string {
  if (low > 0) return 'All of it lies above 0, so promoters most likely outnumber detractors.'
  if (high < 0) return 'All of it lies below 0, so detractors most likely outnumber promoters.'
  return 'It includes 0, so these answers cannot tell whether promoters or detractors are ahead.'
}

/** The calculator of the recommendation score. Scores come in as whole numbers. */
export const scoreCalculator = {
  choices: 'Type your own counts, or try an example',
  own: 'My own',
  example: 'Example:',
  counts: 'How many of each?',
  groups: {
    promoters: { label: 'Promoters', chose: '9 or 10' },
    passives: { label: 'Passives', chose: '7 or 8' },
    detractors: { label: 'Detractors', chose: '0 to 6' }
  },
  fault: {
    'below-zero': () => 'A count cannot be below 0. Write 0 if nobody chose these.',
    'not-whole': () => 'Write a whole number, such as 7.',
    'too-many': (most: number) => `That is too many. Write at most ${written(most)}.`,
    'not-a-number': () => 'Use digits only, such as 12.'
  },
  ownAreKept: 'Your own counts are kept until you change a number here.',
  incomplete: (left: number) => {
    if (left === 3) return 'Fill in the three counts to see the score.'
    if (left === 2) return 'Two counts are missing. Write 0 where nobody chose them.'
    return 'One count is missing. Write 0 if nobody chose it.'
  },
  unreadable: 'No score yet: a count cannot be read.',
  none: 'No answers yet, so no score.',
  tooFew: (n: number) => (n === 1 ? '1 answer: no score yet' : `${n} answers: no score yet`),
  tooFewReading:
    'Below 10 answers, show the counts and nothing else. What people wrote tells you more.',
  score: (score: number, low: number, high: number) =>
    `Score ${signed(score)}, honest range ${range(low, high)}`,
  reading: {
    rough: (n: number, low: number, high: number) =>
      `From ${written(n)} answers. Very rough: below 30, a few people more or less move the score a long way. Look at the range first. ${besideZero(low, high)}`,
    score: (n: number, low: number, high: number) =>
      `From ${written(n)} answers. Read the range first: the score of all your customers probably lies in it. ${besideZero(low, high)}`
  },
  caution: 'The range covers luck only, not people who were not asked or did not answer.',
  bar: (score: number, low: number, high: number) => ({
    title: 'The score on its scale',
    desc: `A line from −100 to +100. A bar covers the honest range, ${range(low, high)}. A mark shows the score, ${signed(score)}.`,
    caption: 'Bar: honest range. Mark: score.',
    score: signed(score),
    low: signed(low),
    high: signed(high),
    least: signed(-100),
    middle: signed(0),
    most: signed(100)
  })
}

/** Where there is no script; apart from the rest, since the island has no need of it. */
export const byHand =
  'The calculator needs JavaScript. By hand: take the detractors from the promoters, divide by all answers, and multiply by 100.'
