const lessons = (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`)
const ideas = (count: number) => (count === 1 ? '1 idea' : `${count} ideas`)

/** The page for those who plan a training: what stands where. */
export const curriculum = {
  title: 'Map of the course',
  description:
    'For those who plan a training: which lesson teaches which idea and letter, what it rests on, and what you can show afterward.',
  lede: 'For those who plan a training. What each lesson teaches, what it rests on, where its sources disagree, and what you can show afterward.',
  contents: 'On this page',
  facts: (count: number, minutes: number) =>
    `${lessons(count)}, about ${minutes} minutes in all. The paths pick from them:`,
  path: (name: string, count: number, minutes: number) =>
    `“${name}”: ${lessons(count)}, about ${minutes} minutes`,
  byLesson: 'Lesson by lesson',
  byLessonLede:
    'The ideas come from the five texts behind the course. Each one leads to the passage that teaches it. When such a passage goes missing, this site can’t be published.',
  minutes: (count: number) => `about ${count} min`,
  carries: (count: number) =>
    `${ideas(count)} and what ${count === 1 ? 'it rests' : 'they rest'} on`,
  restsOn: 'Rests on: ',
  goesOn: {
    RP: 'Continues in the role-plays',
    W: 'Continues in the workbook',
    FK: 'Continues in the workshop kit'
  },
  toCome: (label: string) => `${label} (to come)`,
  everyOne: 'all of them',
  byLetter: 'Letter by letter',
  letter: 'Letter',
  lessons: 'Lessons',
  noLesson: 'no lesson yet',
  tensions: 'Where the sources disagree, and how the course settles it',
  tensionsLede:
    'The five texts were written by different people, and some of their advice collides. A lesson says so aloud each time, and says what to do.',
  against: 'Against it: ',
  settledIn: 'Said in: ',
  beside: 'Beside the lessons',
  besideLede: (count: number) =>
    `${ideas(count)} belong to something other than a lesson. What is marked “to come” is still being built; it arrives with the workshop kit.`,
  standsIn: {
    RP: 'Role-play',
    W: 'Workbook',
    FK: 'Workshop kit',
    source: 'Sources',
    page: 'Credits'
  },
  levels: {
    heading: 'What you can show, and what you can’t',
    lede: 'Trainings are often judged on four levels, after Donald Kirkpatrick. Here is what this course can honestly give you on each.',
    there: 'What there is',
    shows: 'What it shows, and what it doesn’t',
    rows: [
      {
        level: '1 · Reaction: did they find it useful?',
        there:
          'Nothing here reports to you. Ask people yourself, on paper or in a talk: what could you use within a week?',
        shows: 'That they found it useful. Liking a course says little about what somebody learned.'
      },
      {
        level: '2 · Learning: do they know more?',
        there:
          'Tests of 24 questions before the course, after it and a month later, on parallel forms. Role-plays, scored in the browser, and what they show by letter. A record of completion has the results. All of it stays on each person’s own device, and they decide whether to show it.',
        shows:
          'That somebody picks good answers in writing, and whether more of them than before. How they will speak to a customer is another matter. The few checks of one lesson are practice and prove nothing.'
      },
      {
        level: '3 · Behavior: do they do it?',
        there:
          'A line “At work this week” in every lesson, small enough to watch. A colleague can note after 30, 60 and 90 days how often it was seen.',
        shows:
          'How often it was seen, out of the contacts that somebody watched. Nobody knows about the others.'
      },
      {
        level: '4 · Results: does it help the business?',
        there:
          'Your own few measures, such as promises kept, problems solved at the first contact, people who came back, and complaints with their causes.',
        shows:
          'That they moved along with the training. To learn whether the training moved them, compare them with a team that went without.'
      }
    ],
    note: 'One level does not follow from the one below. People can like a course and learn little, or learn much and change nothing.',
    source: 'What we checked'
  }
}
