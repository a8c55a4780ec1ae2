/** How far one is within a lesson, and what follows. */
export const progress = {
  place: (at: number, of: number) => `Lesson ${at} of ${of}`,
  onPath: (at: number, of: number) => `Lesson ${at} of ${of} on your path`,
  offPath: ', not on your path',
  done: 'You have answered every check of this lesson.',
  here: (answered: number, of: number) => `${answered} of ${of} checks answered`,
  next: (title: string) => `Next: ${title}`,
  last: 'Back to the outline'
}
