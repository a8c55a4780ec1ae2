const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What stands on the wall, and what a group fills there together. */
export const wall = {
  title: 'On the wall',
  description:
    'Boards that a group fills together on the screen: the decisive moment, flex or fixed, three circles, honest numbers, and role-plays by show of hands.',
  lede: 'Put one of these on the screen and type what the room says. It is kept with the workshop, and a reload loses nothing.',
  noScript:
    'Boards need JavaScript. Without it, use a flip chart with the headings of the activity cards.',
  activities: 'Activity cards',
  boards: 'Boards to fill together',
  entries: (count: number) => (count === 0 ? 'still empty' : counted(count, 'entry', 'entries')),
  plays: {
    heading: 'What would you say? By show of hands',
    text: 'A role-play, moment by moment, with a count for each line.'
  },
  board: {
    description: (title: string) => `A board for the wall of a workshop: ${title}.`,
    back: 'All boards',
    full: 'Full screen',
    text: 'What the room says',
    pile: 'Where it belongs',
    none: 'Not sorted yet',
    add: 'Put it up',
    take: 'Take a card',
    taken: 'All cards are on the board.',
    move: (text: string) => `Where “${text}” belongs`,
    guess: 'only a guess',
    remove: (text: string) => `Take off “${text}”`,
    off: (text: string) => `“${text}” is off the board.`,
    putBack: 'Put it back',
    empty: 'nothing yet',
    clear: {
      open: 'Clear the board',
      question: (count: number) =>
        `${counted(count, 'entry', 'entries')} will go from this workshop.`,
      yes: 'Clear it',
      no: 'Leave it'
    },
    circles: {
      title: 'Three circles with what the group named',
      caption: 'The numbers are those of the lists.',
      want: 'They want',
      get: 'They get here',
      elsewhere: 'Elsewhere',
      area: (name: string, action: string) => `${name}: ${action}`,
      list: (name: string, entries: readonly string[]) =>
        `${name}: ${entries.length > 0 ? entries.join(', ') : 'nothing'}.`,
      more: (count: number) => `+${count}`
    }
  },
  numbers: {
    title: 'Honest numbers',
    ask: 'How sure is a score from twelve answers?',
    hint: 'Type the numbers, let everybody work out the score, and let the room guess how far the honest range reaches. Then show it.',
    guess: 'First guess: from where to where could the score of all customers lie?',
    show: 'Show score and range',
    hide: 'Hide them again',
    sentence: 'A sentence for the notice board',
    sentenceHint:
      'How many answered out of how many, how sure the score is, how people were chosen, and who may be missing.'
  }
} as const
