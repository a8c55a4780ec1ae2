/** The page on which a participant fills in the form at the end of a workshop. */
export const evaluationForm = {
  title: 'Before you go',
  description:
    'The form at the end of a workshop, to fill in on your own device or on paper. It has no name.',
  lede: 'Without a name. It takes three minutes, and you can leave out whatever you like.',
  noScript: 'Without JavaScript, print this page, tick, and hand it in on paper.',
  moment: {
    legend: 'When do you fill it in?',
    before: 'At the beginning: five short questions only',
    after: 'At the end'
  },
  rate: 'How was it?',
  thenNow: 'Before today, and now',
  thenNowHint: '1 means not at all, 5 means easily.',
  past: (line: string) => `Before today: ${line}`,
  now: (line: string) => `Now: ${line}`,
  check: 'Five short questions',
  checkHint: 'Choose one answer each. A guess is fine.',
  words: 'In your words',
  wordsHint: 'Leave out names, of customers and colleagues alike.',
  hand: {
    heading: 'Hand it in',
    text: 'The file holds your answers and the week, and neither your name nor the hour. Give it to whoever leads the workshop, as they tell you. With few people, somebody who knows you could still guess.',
    save: 'Save a file to hand in',
    saved: (file: string) => `${file} is among your downloads.`,
    failed: 'The file could not be made. Try once more.',
    nothing: 'Nothing is filled in yet.',
    print: 'Print instead',
    file: (id: string) => `be-sure-form-${id.slice(-5)}.json`
  },
  clear: {
    open: 'Clear the form',
    question: 'All that you filled in goes from this tab.',
    yes: 'Clear it',
    no: 'Leave it',
    done: 'The form is empty again.'
  },
  kept: 'What you fill in stays in this tab until you close it.'
} as const
