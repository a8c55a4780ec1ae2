/** The offer of a test before the course, on the outline. */
export const beforeTest = {
  label: 'Test before the course',
  text: (questions: number) =>
    `Want to see later what you learned? Take a test of ${questions} questions first. It is optional.`,
  take: 'See the test',
  skip: 'Skip it'
}
