import type { CourseState } from '../../core/course/progress.ts'

const lessons = (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`)

/** The outline of the course and the progress in it. */
export const course = {
  title: 'The course',
  lede: 'Short lessons for people who serve customers. Each opens on a moment, gives you one idea, and lets you try it.',
  progress: ({ done, total, minutesLeft, testLeft }: CourseState) => {
    const test = testLeft ? ' The test is left.' : ''
    return done === total
      ? `All ${lessons(total)} done.${test}`
      : `${done} of ${lessons(total)} done, about ${minutesLeft} minutes left${testLeft ? ', and the test' : ''}`
  },
  notYet: ({ total, minutesLeft, testLeft }: CourseState) =>
    `${lessons(total)}, about ${minutesLeft} minutes${testLeft ? ', and the test' : ''}`,
  state: {
    begun: (answered: number, of: number) =>
      answered === 0 ? 'Opened' : `${answered} of ${of} checks answered`,
    done: 'Done'
  },
  minutes: (count: number) => `${count} min`,
  tracks: 'Which path fits you?',
  allTracks: 'All lessons',
  allSays: 'Every lesson, in order.',
  counts: (count: number, test: boolean) =>
    `It is done when every check of its ${lessons(count)} is answered${test ? ' and the test afterwards is taken' : ''}.`,
  path: 'Your path',
  besides: (count: number) => `Not on this path, and open to you: ${lessons(count)}`
}
