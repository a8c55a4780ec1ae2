import type { CourseState } from '../../core/course/progress.ts'

const lessons = (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`)

/** The home page: three doors, and where to go on. */
export const home = {
  title: 'Satisfied customers may never come back. Loyal ones do, and some bring a friend.',
  lede: 'A short course for people who serve customers, and a workbook for those who lead them. Free, no sign-up, and nothing you type leaves this browser.',
  description:
    'A free training course on customer loyalty, with short lessons and checks that give reasons, and a self-evaluation workbook for owners. On a phone or a desk, with nothing to sign up for.',
  learn: {
    name: 'Learn',
    who: (count: number, least: number, most: number) =>
      `For people who serve customers · ${lessons(count)} of ${least}–${most} minutes`,
    text: 'See what customers want beneath what they ask for, listen so that they notice, and handle the hard moments without losing them or yourself. Eight role-plays let you try.',
    open: 'Open the course'
  },
  evaluate: {
    name: 'Evaluate',
    who: 'For owners and managers · about an hour, or ten minutes for the map',
    text: 'A workbook to rate what really happens in your business, see what customers may want first, and leave with a plan for 90 days. Fill it in here, on paper or in a PDF.',
    open: 'Open the workbook',
    pdf: { before: 'As a PDF:', letter: 'US Letter', a4: 'A4' },
    goOn: (name: string) => `Go on with “${name}”`
  },
  facilitate: {
    name: 'Facilitate',
    who: 'For workshop leaders · 45 to 180 minutes, 3 to 120 people',
    text: 'Agendas that time themselves, handouts, activity and role cards for a workshop in which people practice. Plan it here and print it, and on the day you need no Wi-Fi.',
    open: 'Open the workshop kit'
  },
  goOn: {
    label: 'Go on',
    welcome: 'Welcome back.',
    resume: 'You stopped in',
    next: 'Next is',
    finished: 'You have done all of it. Pick a lesson to read again.',
    test: 'You have done every lesson of your path. The test is what is left.',
    progress: ({ done, total, minutesLeft, testLeft }: CourseState) =>
      [
        `${done} of ${lessons(total)} done`,
        done < total && `about ${minutesLeft} minutes left`,
        testLeft && 'the test afterward'
      ]
        .filter(Boolean)
        .join(' · '),
    button: (number: number) => `Go on with lesson ${number}`,
    outline: 'Open the course',
    toTest: 'Go to the test'
  }
}
