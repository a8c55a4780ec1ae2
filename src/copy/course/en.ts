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
  testAfter: 'The test after the course',
  testTaken: 'Taken',
  testSays: '24 questions',
  besides: (count: number) => `Not on this path, and open to you: ${lessons(count)}`,
  around: {
    title: 'Around the lessons',
    links: [
      {
        address: 'practice/',
        name: 'Role-plays',
        text: 'Eight conversations: pick what you would say, and see how it is taken.'
      },
      {
        address: 'review/',
        name: 'Review cards',
        text: 'A few questions a day, so that what you learned stays.'
      },
      {
        address: 'test/',
        name: 'Test what you know',
        text: '24 questions before the course, after it, and a month later.'
      },
      {
        address: 'completion/',
        name: 'Record of completion',
        text: 'A sheet to print once your lessons are done.'
      },
      {
        address: 'frameworks/',
        name: 'Frameworks',
        text: 'BE SURE, L.E.A.D., RATER, PRIDE and two pictures, a sheet each.'
      },
      {
        address: 'glossary/',
        name: 'Glossary',
        text: 'The words of the course in plain sentences.'
      },
      {
        address: 'myths/',
        name: 'Heard a number?',
        text: 'Well-known claims about customers, and what holds of them.'
      },
      {
        address: 'sources/',
        name: 'Sources',
        text: 'What the course rests on, and where it ends.'
      },
      {
        address: 'curriculum/',
        name: 'For training managers',
        text: 'Which lesson carries which idea, and what the course can show.'
      }
    ]
  }
}
