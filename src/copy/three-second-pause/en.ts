/** Three moments in which to wait: what may go on in a customer’s head, second by second. */
const MOMENTS = [
  {
    place: 'Hardware store',
    scene: 'Manuel is building a shelf for his garage. He holds two screws and looks unsure.',
    question: 'What will the shelf hold?',
    thoughts: [
      'He pictures the garage wall.',
      'Paint cans, he thinks. And the drill.',
      'The winter tires, too? He counts them.'
    ],
    answer: 'Paint, mostly. And four winter tires. Is that too heavy?',
    early: [
      'He had just begun to picture the wall. Now he listens to you, and the picture is gone.',
      'He had got as far as the paint cans. You will plan a shelf for paint.',
      'The tires were on their way. You will sell him screws for half the load.'
    ],
    move: 'Look at the shelves together until three.'
  },
  {
    place: 'Clinic phone',
    scene: 'Amina calls to make an appointment for her father.',
    question: 'Which time of day is easiest for him?',
    thoughts: [
      'Nobody has asked her that before.',
      'In the mornings he is dizzy. Is that worth saying?',
      'She decides to say it.'
    ],
    answer: 'After lunch. In the mornings he gets dizzy, and the doctor should know.',
    early: [
      'She hears you again before she has had a thought. On the phone she can’t see that you meant to help.',
      'She was wondering whether to mention that he gets dizzy. Your sentence is a way around it.',
      'She was about to tell you. Now he gets an appointment, and nobody hears of the rest.'
    ],
    move: 'Say “Take your time,” once, and count.'
  },
  {
    place: 'Hotel desk',
    scene: 'Joon-ho is checking out. “It was fine,” he says, and holds on to his key card.',
    question: 'What could we have done better?',
    thoughts: [
      '“Nothing,” he thinks. One says that.',
      'Then the pipe comes back to him, and how it hummed.',
      'He looks for a polite way to put it.'
    ],
    answer: 'Well, a pipe hums at night. I ended up on the sofa.',
    early: [
      'You have offered him a way out, and he takes it: “Nothing, thanks.”',
      'The pipe had just come to mind. You speak of the weather, and it is gone.',
      'He almost had the words. The next guest in that room will lie awake, too.'
    ],
    move: 'Nod, rest your hands on the desk, and count.'
  }
] as const

const AFTER = [
  'at once',
  'after half a second',
  'after 1 second',
  'after 1½ seconds',
  'after 2 seconds',
  'after 2½ seconds'
]

/** The pause of three seconds. */
export const threeSecondPause = {
  moments: MOMENTS,
  choose: 'Choose a moment',
  youAsk: 'You ask',
  ask: 'Ask the question',
  again: 'Ask it again',
  speak: 'Say something',
  counts: ['One', 'Two', 'Three'],
  answered: 'You waited, and here is the answer.',
  /** @param after seconds, in halves */
  early: (after: number) => `You spoke ${AFTER[2 * after]}.`,
  better: 'One better move:',
  hint: 'The pause takes three seconds by the clock. Nothing is kept, and you can ask as often as you like.',
  byHand:
    'The clock needs JavaScript. By hand: ask the question out loud and count in your head. Beside each number stands what may be going on in his.',
  byHandAnswer: 'Then he says:'
} as const
