import type { Holds } from '../../core/reference/holds.ts'

/** The page on which people look up what they have heard. */
export const myths = {
  title: 'Heard a number? Check it here',
  description:
    'Popular claims about customers and service, taken apart: 7 percent words, 68 percent indifference, five to one, the one number, the Golden Rule and more.',
  lede: (count: number) =>
    `People who serve customers hear numbers and rules all the time. Here are ${count} of them. Guess first: does it hold up, in part, or not at all? Then open it.`,
  open: 'Each one opens to a verdict, what the evidence shows, where it ends, and how this course says it.',
  missing: 'Yours is not here? Ask it five questions.',
  also: 'Also heard: ',
  holds: {
    yes: 'Holds up, with limits',
    partly: 'Holds up in part',
    no: 'Doesn’t hold up'
  } satisfies Record<Holds, string>,
  supports: 'What the evidence shows',
  limits: 'Where it ends',
  say: 'How the course says it',
  lesson: 'Lesson: ',
  source: 'What we checked: ',
  questions: {
    heading: 'Five questions for any number',
    lede: 'You will meet others. Before you repeat one, ask:',
    list: [
      {
        ask: 'Who measured it?',
        why: '“Studies show” is nobody. Look for a name and a year. When the trail ends at a slide, so does the number.'
      },
      {
        ask: 'Whom did they look at?',
        why: 'Couples are not customers, and a bank is not a bakery. How many were there, and who was left out?'
      },
      {
        ask: 'What exactly did they measure?',
        why: 'What people said they would do, or what they did? Whether they liked a voice, or whether they got the message?'
      },
      {
        ask: 'Compared with what?',
        why: 'Higher than when? Better than what? Without something beside it, a number has no size.'
      },
      {
        ask: 'Who gains if you believe it?',
        why: 'Somebody may be selling the cure. That does not make it false. It is a reason to look for a second source.'
      }
    ],
    end: 'If you can’t answer the first two, tell the story and leave the number out. “Often” is a good word when often is all you know.'
  }
}
