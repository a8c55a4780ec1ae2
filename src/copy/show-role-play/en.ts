const hands = (count: number) => (count === 1 ? '1 hand' : `${count} hands`)

/** What a line does to the account, with its sign: `▲ A deposit (+2)`. */
function accountOf(change: number): string {
  if (change > 0) return `▲ A deposit (+${change})`
  if (change < 0) return `▼ A withdrawal (−${-change})`
  return '● No change in the account (0)'
}

/** The view of a role-play for a room: “What would you say?” */
export const showRolePlay = {
  title: (title: string) => `What would you say? ${title}`,
  description: (title: string) =>
    `“${title}” for a room: one moment at a time, three lines, a show of hands, and what each line does.`,
  hint: 'Read the moment aloud, let people choose, count hands, and then open what each line does. With the arrow keys you go on and back.',
  cards: 'Role cards for three',
  noScript:
    'Without JavaScript the five moments stand one under the other. Count hands on paper, and open what each line does below it.',
  stage: (at: number, of: number, title: string) => `Moment ${at} of ${of}: ${title}`,
  hands: (name: string) => `Hands for ${name}`,
  bar: (count: number, of: number) => `${count} of ${hands(of)}`,
  left: (left: number) =>
    left === 1 ? 'One line has no count yet.' : `${left} lines have no count yet.`,
  few: 'Hands show what this room would say today. They don’t show which line serves better.',
  fault: {
    'below-zero': () => 'A count cannot be below 0.',
    'not-whole': () => 'Write a whole number.',
    'too-many': () => 'That is more hands than this view can count.',
    'not-a-number': () => 'Use digits only, such as 12.'
  },
  tell: 'What each line does',
  account: accountOf,
  redLine: 'A line not to cross.',
  previous: 'Previous',
  next: 'Next',
  clear: {
    open: 'Clear the counts',
    confirm: (count: number) =>
      `This erases ${count === 1 ? 'the 1 count' : `all ${count} counts`} for this role-play from this browser, and goes back to the first moment. It can’t be undone.`,
    nothing: 'Nothing was counted yet. The view goes back to the first moment.',
    yes: 'Erase them',
    start: 'Go back',
    no: 'Keep them',
    done: 'The counts are erased.'
  }
}
