import type { Track } from '../../core/course/tracks.ts'

const lessons = (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`)

/** The outline of the course and the progress in it. */
export const course = {
  title: 'The course',
  lede: 'Short lessons for people who serve customers. Each opens on a moment, gives you one idea, and lets you try it.',
  progress: (done: number, total: number, minutes: number) =>
    done === total
      ? `All ${lessons(total)} done.`
      : `${done} of ${lessons(total)} done, about ${minutes} minutes left`,
  notYet: (total: number, minutes: number) => `${lessons(total)}, about ${minutes} minutes`,
  state: {
    begun: (answered: number, of: number) =>
      answered === 0 ? 'Opened' : `${answered} of ${of} checks answered`,
    done: 'Done'
  },
  minutes: (count: number) => `${count} min`,
  tracks: {
    legend: 'Which path fits you?',
    all: 'All lessons',
    onboarding: 'I serve customers',
    owner: 'I run a business',
    facilitator: 'I lead workshops'
  } satisfies Record<Track | 'legend' | 'all', string>,
  trackSays: {
    all: 'Every lesson, in order.',
    onboarding: 'The lessons for new staff. The others stay open to you.',
    owner: 'The lessons on value, loyalty and quality that go with the workbook.',
    facilitator: 'Every lesson, since your guests may ask about any of them.'
  } satisfies Record<Track | 'all', string>,
  outside: 'Not part of the path you chose'
}
