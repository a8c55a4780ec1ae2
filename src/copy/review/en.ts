const cards = (count: number) => (count === 1 ? '1 card' : `${count} cards`)

/** `Tuesday, November 24` for `2026-11-24`. */
function written(day: string): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC'
  })
}

/** The review box: a few cards a day, and the deck of all cards. */
export const review = {
  title: 'Review cards',
  description:
    'The cards of the course, brought back after some days so that they stay with you, and all of them as a list to read or print.',
  lede: 'What you recall from time to time is more likely to stay. A few cards come back to you here, ten a day at most.',
  loading: 'Getting your cards …',
  failed:
    'The cards could not be loaded. You may be offline. What you have reviewed is safe, and all the cards are listed below.',
  tryAgain: 'Try again',
  position: (at: number, of: number) => `Card ${at} of ${of}`,
  places: 'To choose from:',
  show: 'Show the answer',
  answer: 'The answer',
  from: 'From the lesson',
  judge: 'Did you know it?',
  knew: 'I knew it',
  notYet: 'Not yet',
  back: 'Back to the card before',
  empty: {
    heading: 'Your box is still empty',
    text: 'When you have answered every check of a lesson, its cards come into your box. A check that you missed comes in at once. They come back after 2, 7, 21 and 60 days.',
    link: 'Open the course'
  },
  rest: {
    done: (count: number) => `${cards(count)} reviewed. That is all for today.`,
    nothing: 'Nothing is due today',
    over: (count: number) =>
      count === 1
        ? '1 more card is waiting and can wait until tomorrow. Ten a day are enough.'
        : `${count} more cards are waiting and can wait until tomorrow. Ten a day are enough.`,
    next: (count: number, day: string) =>
      count === 1
        ? `The next card is due on ${written(day)}.`
        : `The next ${count} cards are due on ${written(day)}.`,
    how: 'What you knew comes back later each time: after 7 days, then 21, then 60. What you did not know yet comes back in 2 days.'
  },
  calendar: {
    text: 'This site can’t remind you: it sends nothing and has no address for you. Your calendar can. The file holds the next days on which cards are due, as far as they are known today.',
    button: 'Save a calendar file',
    file: 'be-sure-review.ics',
    done: (file: string) => `The file “${file}” is among your downloads. Open it to add the days.`,
    failed: 'The file could not be made. Try again.',
    title: (count: number) => `${cards(count)} to review`,
    description: (address: string) =>
      `Open the review box in the browser in which you took the course: ${address}`
  },
  deck: {
    heading: 'All cards',
    text: 'Every card of the course, to read, to test yourself, or to print with the answers.'
  }
}
