/** The link to the review box, as it stands on other pages. */
export const dueCards = {
  link: 'Your review cards',
  due: (count: number) => (count === 1 ? '1 card is due' : `${count} cards are due`)
}
