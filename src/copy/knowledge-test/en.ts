import type { Purpose } from '../../core/assessment/forms.ts'
import type { Change } from '../../core/assessment/report.ts'

const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`)
const lessons = (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`)
const day = (moment: number) => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })
const hour = (moment: number) =>
  new Date(moment).toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' })

/** How often something happens that has this chance, in words. */
function often(chance: number): string {
  if (chance >= 0.95) return 'nearly always'
  if (chance >= 0.1) return `about ${Math.round(chance * 10)} times in ten`
  if (chance >= 0.001) return `about one time in ${Math.round(1 / chance)}`
  return 'almost never'
}

/** What may be said of a change, and why no more. */
const READING: Record<Change, string> = {
  higher: 'That is higher, by more than luck and a new set of questions usually bring about.',
  'probably-higher':
    'That is probably higher, though luck and a new set of questions can do as much now and then.',
  same: 'That is about the same: luck and a new set of questions can move a number this far.',
  'probably-lower':
    'That is probably lower, though luck and a new set of questions can do as much now and then.',
  lower: 'That is lower, by more than luck and a new set of questions usually bring about.'
}

/** `7 more`, `3 fewer`, `the same number`. */
function moreOrFewer(difference: number): string {
  if (difference === 0) return 'the same number'
  return difference > 0 ? `${difference} more` : `${-difference} fewer`
}

/** The tests of knowledge: before the course, after it, and a month later. */
export const knowledgeTest = {
  title: 'Test of knowledge',
  description:
    'A test of 24 questions on the whole course: before it, after it and a month later, with numbers that don’t claim more than they know.',
  lede: (count: number) =>
    `${count} short questions on the whole course, about 15 to 20 minutes. Take it before you start and after you are done, and see what changed.`,
  noScript: {
    text: 'The test needs JavaScript: it is marked in your browser, and nothing leaves it. Without JavaScript, every lesson ends in checks of its own, with the answers and their reasons below each question.',
    link: 'To the lessons.'
  },
  test: {
    before: 'Test before the course',
    after: 'Test after the course',
    retake: 'Test after the course, second try',
    later: 'Test a month later'
  } satisfies Record<Purpose, string>,
  current: {
    heading: 'Not finished yet',
    text: (test: string, begunAt: number, answered: number, of: number) =>
      `${test}, begun on ${day(begunAt)}: ${answered} of ${of} answered.`,
    goOn: (number: number) => `Go on with question ${number}`,
    toFinish: 'Go on to finish',
    instead: 'Take the test after the course instead',
    leaves: (answered: number) =>
      `You can’t come back to this one then. It stays unfinished, with ${answered} answered, and does not count.`
  },
  left: (test: string, begunAt: number, answered: number) =>
    `${test}, begun on ${day(begunAt)}, was left unfinished with ${answered} answered. It is kept, and it does not count.`,
  offer: {
    before: {
      heading: 'Before the course',
      text: 'It shows what you know already and gives you a reading list. Nobody else sees your number, and you can skip it if you like.',
      late: (count: number) =>
        `You have done ${lessons(count)}. What you learned there won’t show as a change.`,
      start: 'Take it before the course'
    },
    after: {
      heading: 'After the course',
      text: (done: number, of: number) =>
        done === of
          ? `You have done all ${lessons(of)}. These are other questions than before, and this time you see your answers with the reasons.`
          : `You have done ${done === 0 ? 'none' : done} of ${lessons(of)}. You can take the test at any time; it tells you most once all of them are done.`,
      start: 'Take it after the course'
    },
    retake: {
      heading: 'A second try',
      wait: (from: number) =>
        `You can take the test once more, on other questions, from ${hour(from)}. What you read again needs two days to settle.`,
      text: 'You can take the test once more, on other questions. The record will say that it was the second try.',
      ifYouLike:
        'There is no need to. If you like, you can take the test once more, on other questions.',
      start: 'Take the second try'
    },
    later: {
      heading: 'What stays',
      wait: (from: number) =>
        `From ${day(from)} on, you can take one more test, to see what stayed. This site can’t remind you, so write the date down.`,
      text: 'A month has gone by. One more test, on other questions, shows what stayed.',
      start: 'Take the test now'
    }
  },
  result: {
    when: (finishedAt: number, form: string) =>
      `Finished on ${day(finishedAt)} · form\u00a0${form}`,
    right: (right: number, of: number) => `${right} of ${of} right`,
    range: (low: number, high: number) =>
      `Luck plays a part in a test this short. Over many such questions, you would probably get between ${low} and ${high} of every 100 right.`,
    unanswered: (count: number) =>
      `${questions(count)} ${count === 1 ? 'was' : 'were'} left open and ${count === 1 ? 'counts' : 'count'} as not right.`,
    change: {
      before: (right: number, difference: number, change: Change) =>
        `Before the course you had ${right} right, so this is ${moreOrFewer(difference)}. ${READING[change]}`,
      after: (right: number, difference: number, change: Change) =>
        `After the course you had ${right} right, so this is ${moreOrFewer(difference)}. ${READING[change]}`
    },
    mastery: {
      reached: (cut: number, of: number) => `It reaches the mark for mastery, ${cut} of ${of}.`,
      notYet: (cut: number, of: number, short: number) =>
        `The mark for mastery is ${cut} of ${of}, ${short} more than this. The reading list is the shortest way there.`
    },
    count: (right: number, of: number) => `${right} of ${of}`,
    reading: (count: number) => `Reading list: ${lessons(count)}`,
    readingBefore:
      'You missed a question from each of these. The answers stay hidden, so that the questions stay fresh.',
    nothingToRead: 'You missed no question, so there is nothing to read again.',
    modules: {
      summary: 'By module',
      caution: 'One to five questions can’t judge a module. The counts only show where to look.',
      module: 'Module',
      right: 'Right'
    },
    answers: (of: number) => `All ${of} questions, with your answers and the reasons`
  },
  outcome: {
    right: 'You chose the better one:',
    other: 'You chose:',
    unanswered: 'You left it open.',
    better: 'Better:'
  },
  question: {
    progress: (answered: number, of: number) => `${answered} of ${of} answered`,
    position: (number: number, of: number) => `Question ${number} of ${of}`,
    back: 'Back',
    next: 'Next',
    toFinish: 'To the end',
    list: (open: number) =>
      open === 0 ? 'All questions' : `All questions, ${open} of them still open`,
    link: (number: number, answered: boolean) =>
      `Question ${number}, ${answered ? 'answered' : 'open'}`,
    leave: 'Stop here for now'
  },
  finish: {
    heading: 'Finish the test?',
    complete: (of: number) => `All ${of} questions are answered.`,
    open: (open: number, of: number) =>
      open === of
        ? 'No question is answered yet. Open ones count as not right.'
        : `${questions(open)} ${open === 1 ? 'is' : 'are'} still open. Open ones count as not right.`,
    final: 'Once it is finished, its answers stay as they are.',
    yes: 'Finish the test',
    yesOpen: (open: number) => `Finish with ${open} open`,
    toOpen: (number: number) => `To question ${number}, which is open`,
    back: 'Back to the questions'
  },
  about: {
    how: {
      heading: 'How it works',
      points: (of: number) => [
        `There are three sets of ${questions(of)}, equally hard as far as we can tell, from every module of the course, including lessons outside the path you may have chosen. You get one set before the course and another one after it.`,
        'Take your time. You can stop at any question and go on later, in this browser.',
        'After the test before the course you see your number and a reading list, not which answers were right. After the others you see every question with its reasons.',
        'The test is yours. Nothing leaves this browser, and nobody can see that you took it.'
      ]
    },
    shows: {
      heading: 'What it can show, and what it can’t',
      points: [
        'It shows how well you judge short cases of the kind this course teaches. It does not show how you are with customers on a Tuesday at five.',
        'One number is rough. A difference of three questions or fewer is too small to read anything into.',
        'If your number rises, the course may have done it, or a second test may come easier than a first. Asking other questions lessens that. Only a comparison with people who took both tests and not the course could tell.'
      ]
    },
    mark: {
      heading: 'The mark for mastery',
      text: (cut: number, of: number, six: number, nine: number) =>
        `${cut} of ${of} is a convention, set here so that its errors are known. Somebody who truly knows about six in ten reaches it ${often(six)}. Somebody who knows nine in ten reaches it ${often(nine)}. It is no measured standard of competence.`
    }
  }
}
