/** How far one is within a lesson. */
export const progress = {
  done: 'You have answered every check of this lesson.',
  here: (answered: number, of: number) => `${answered} of ${of} checks answered`
}
