import type { Change, Trust } from '../../core/roleplay/mood.ts'
import type { Ending } from '../../core/roleplay/play.ts'
import type { RedLine } from '../../core/roleplay/red-lines.ts'
import type { Level } from '../../core/roleplay/report.ts'
import type { Gate } from '../../core/roleplay/score.ts'
import type { Sort } from '../../core/roleplay/standing.ts'

const day = (moment: number) => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })
const signed = (value: number) => (value < 0 ? `−${-value}` : `${value > 0 ? '+' : ''}${value}`)

const RED: Record<RedLine, string> = {
  safety: 'safety',
  privacy: 'privacy',
  security: 'security',
  'unlawful-promise': 'a promise the law doesn’t allow',
  threat: 'a threat',
  deceit: 'deceit'
}

const LEVEL: Record<Level, string> = {
  strong: 'Strong',
  solid: 'Solid',
  mixed: 'Mixed',
  thin: 'Thin'
}

const ENDING: Record<Ending, string> = { kept: 'kept', strained: 'strained', lost: 'lost' }

const SORT: Record<Sort, string> = {
  first: 'first attempt',
  later: 'later attempt',
  'stepped-back': 'with a step back',
  replay: 'replayed from a later turn'
}

/** `with one repair and one red line`. */
function withWhat(repairs: number, crossed: number): string {
  const some = (count: number, one: string) =>
    count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${one}s`]
  const all = [...some(repairs, 'repair'), ...some(crossed, 'red line')]
  return all.length > 0 ? `, with ${all.join(' and ')}` : ''
}

/** The level, then what was mended or crossed: “Solid, with one repair”. */
const level = (word: Level, repairs: number, crossed: number) =>
  `${LEVEL[word]}${withWhat(repairs, crossed)}`

/** Role-plays: what stands around the words of the scene. */
export const rolePlay = {
  label: 'Role-play',
  time: (minutes: number) => `About ${minutes} minutes, five turns`,
  you: 'You',
  customer: 'The customer',
  list: 'All role-plays',
  play: 'Play it',
  begin: {
    text: 'Pick what you would say, and see how it is taken. No number is shown until the end. Everything stays in this browser.',
    button: 'Begin'
  },
  goOn: (turn: number) => `Go on at turn ${turn}`,
  talk: 'The conversation',
  youSay: 'You',
  progress: (turn: number, of: number) => `Turn ${turn} of ${of}`,
  ask: 'What do you say?',
  together: 'With others:',
  cards: 'role cards to print',
  show: 'show it to a room',
  say: 'Say it',
  change: {
    'much-warmer': (name: string) => `A deposit. ${name} is warmer.`,
    warmer: (name: string) => `A small deposit. ${name} is a little warmer.`,
    same: (name: string) => `No change. ${name} is about where you left it.`,
    cooler: (name: string) => `A small withdrawal. ${name} is a little cooler.`,
    'much-cooler': (name: string) => `A withdrawal. ${name} is cooler.`
  } satisfies Record<Change, (name: string) => string>,
  trust: {
    plenty: 'There is trust to draw on.',
    some: 'There is some trust left.',
    none: 'The account is empty.',
    overdrawn: 'The account is overdrawn.'
  } satisfies Record<Trust, string>,
  red: {
    heading: (type: RedLine) => `A red line: ${RED[type]}`,
    goOn: 'I see. Go on',
    text: 'You can go on from here, or step back.'
  },
  back: {
    summary: 'Step back one turn',
    text: {
      first:
        'You’ve seen how your line was taken. If you step back, this no longer counts as a first attempt, and no later one takes its place.',
      later:
        'You’ve seen how your line was taken. If you step back, this attempt is kept as one with a step back, and it no longer counts toward your best.',
      'stepped-back': 'This attempt already has a step back, so nothing more changes.',
      replay: 'This is a replay and doesn’t count anyway, so nothing changes.'
    } satisfies Record<Sort, string>,
    button: 'Step back'
  },
  again: {
    summary: 'Begin again from the start',
    text: {
      first:
        'What you said so far is kept as broken off. You’ve seen where some lines lead, so this role-play will then have no first attempt that counts.',
      later: 'What you said so far is kept as broken off. The new attempt counts as a later one.',
      'stepped-back':
        'What you said so far is kept as broken off. The new attempt counts as a later one.',
      replay: 'The replay is kept as broken off. The new attempt counts as a later one.'
    } satisfies Record<Sort, string>,
    button: 'Begin again'
  },
  unknown: {
    text: 'This role-play was changed since you played it, and one of your lines is no longer in it. What you did is kept.',
    goOn: 'Go on from the last line that is still there',
    begin: 'Begin from the start'
  },
  ending: {
    heading: 'How it ends',
    how: {
      kept: () => 'Kept. The account is at least as high as at the start.',
      strained: () => 'Strained. The account is lower than at the start.',
      lost: (name: string) => `Lost. ${name} left before the end.`
    } satisfies Record<Ending, (name: string) => string>
  },
  want: {
    heading: (name: string) => `What ${name} wanted`,
    feeling: (words: readonly string[]) => `How it felt: ${words.join(', then ')}.`
  },
  result: {
    heading: 'What it comes to',
    level: (...of: Parameters<typeof level>) => `${level(...of)}.`,
    about: (percent: number) => `About ${percent}% of what the five turns can earn.`,
    passed: 'That passes; the mark is 75%.',
    notPassed: 'The mark is 75%, so this attempt doesn’t pass.',
    gate: {
      lost: 'A lost customer doesn’t pass, whatever the other turns earned.',
      'red-line':
        'A red line that wasn’t taken back at once doesn’t pass, whatever the other turns earned.'
    } satisfies Record<Exclude<Gate, 'open'>, string>,
    crossed: (type: RedLine, repaired: boolean) =>
      repaired
        ? `A red line was crossed (${RED[type]}) and taken back at once, so the attempt can still pass.`
        : `A red line was crossed: ${RED[type]}.`,
    counts: {
      first: 'This is your first attempt, the one that your profile rests on.',
      later: 'This is a later attempt. Your profile rests on first attempts only.',
      'stepped-back':
        'This attempt has a step back, so it doesn’t count toward your profile or your best.',
      replay: 'This is a replay from a later turn, so it is for practice and counts for nothing.'
    } satisfies Record<Sort, string>,
    limits:
      'Picking a line isn’t saying it: this shows that you can tell good answers in a written scene, not how you are with customers.'
  },
  turns: {
    heading: 'Turn by turn',
    account: 'The emotional account',
    story: 'The account is part of the story, a picture with no rate of exchange. It isn’t scored.',
    said: 'You said',
    effect: (change: number, account: number) =>
      change === 0
        ? `No change; the account stays at ${signed(account)}.`
        : `${change > 0 ? 'A deposit' : 'A withdrawal'}, ${signed(change)}. The account is now ${signed(account)}.`,
    better: 'Better here',
    shown: 'Shown',
    chance: 'A chance to show',
    lesson: 'Taught in',
    again: 'Try again from here',
    fromStart: 'Try again from the start',
    notReached: (count: number) =>
      count === 1 ? 'One turn was never reached.' : `${count} turns were never reached.`,
    mend: 'What can be mended'
  },
  debrief: { heading: 'To think over, or to talk about' },
  key: (note: string) => `Who says which line is best? ${note}`,
  attempts: {
    heading: 'Your attempts',
    one: (begunAt: number, sort: Sort) => `${day(begunAt)}: ${SORT[sort]}`,
    left: 'left open',
    ended: (ending: Ending, word: Level, repairs: number, crossed: number) =>
      `${ENDING[ending]}; ${level(word, repairs, crossed).toLowerCase()}`,
    show: 'Show it',
    shown: 'shown above',
    current: 'you are in it'
  },
  toOpen: 'Go on with the attempt that is open',
  restart: 'Play it again from the start',
  dialogue: {
    heading: 'Read it as a dialogue',
    text: 'Playing needs JavaScript, since nothing leaves your browser. Without it, you can read every turn here: pick a line in your head, then open it and see what it does.',
    turn: (number: number, title: string) => `Turn ${number}: ${title}`,
    red: (type: RedLine) => `A red line (${RED[type]}).`,
    mend: 'Then you could say:',
    endings: 'How it can end',
    want: 'What the customer wants'
  }
}
