import type { CatchUp } from '../../core/workshop/agenda/live.ts'

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
const two = (count: number) => String(count).padStart(2, '0')

/** The time of day at a moment here: “8:30 AM”. */
const time = (moment: number) =>
  new Date(moment)
    .toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })
    .replace(/\s/g, '\u00a0')

/** The live view for the day of the workshop. */
export const liveAgenda = {
  title: 'Live view',
  description: 'The block you are in, the time it has left, what is next, and how to catch up.',
  noScript:
    'The live view counts the time, so it needs JavaScript. Without it, print your copy of the agenda and put a watch beside it.',
  unfit: 'This workshop does not fit into its time yet, so there is nothing to count.',
  mend: 'Change its length or its blocks',
  before: {
    planned: (moment: number, away: number) =>
      away > 0
        ? `Planned for ${time(moment)}, in ${minutes(away)}.`
        : away === 0
          ? `Planned for ${time(moment)}, which is now.`
          : `Planned for ${time(moment)}, ${minutes(-away)} ago.`,
    far: (written: string, start: number) =>
      `Planned for ${new Date(start).toLocaleDateString('en-US', { dateStyle: 'long' })}, ${time(start)}.${written ? '' : ' No day is set.'} Begin now and it is a rehearsal: the plan counts from now.`,
    first: 'First'
  },
  begin: 'Begin',
  next: 'Next block',
  end: 'End the workshop',
  back: 'Back one',
  keys: 'Keys: the space bar or → goes on, ← goes back.',
  place: (at: number, of: number) => `Now · ${at} of ${of}`,
  of: (count: number) => `of ${minutes(count)}`,
  left: (seconds: number) =>
    `${seconds < 0 ? '+' : ''}${Math.floor(Math.abs(seconds) / 60)}:${two(Math.abs(seconds) % 60)}`,
  leftLabel: (over: boolean) => (over ? 'over time' : 'left'),
  upNext: (title: string, count: number, moment: number) =>
    `${title}, ${minutes(count)}, planned for ${time(moment)}`,
  nextLabel: 'Next',
  last: 'This is the last block.',
  late: (count: number) =>
    count > 0
      ? `We’re running ${minutes(count)} late.`
      : count < 0
        ? `We’re ${minutes(-count)} ahead.`
        : 'We’re on time.',
  catchUp: (found: CatchUp) => {
    if (!('cuts' in found)) return ''
    const what = found.cuts
      .map(({ block, to }) =>
        to === 0
          ? `leave out “${block.block.title}”`
          : `shorten “${block.block.title}” to ${minutes(to)}`
      )
      .join(', ')
    if (found.status === 'possible') return `Catch up: ${what}. The triads and the if-then stay.`
    return what
      ? `Catch up in part: ${what}. It still ends ${minutes(found.late)} late. The triads and the if-then stay.`
      : `Nothing that is left can be cut. It ends ${minutes(found.late)} late, so tell people now.`
  },
  takeOver: 'Take it over',
  taken: 'Taken over. The plan below has it.',
  uncut: 'Undo the cuts',
  uncutDone: 'The cuts are undone.',
  over: 'The workshop is over.',
  overLate: (late: number) =>
    late > 0
      ? `It ended ${minutes(late)} late.`
      : late < 0
        ? `It ended ${minutes(-late)} early.`
        : 'It ended on time.',
  whatToDo: 'What you do and say',
  whole: 'The whole plan',
  row: (moment: number, count: number) => `${time(moment)}, ${count} min`,
  now: 'now',
  done: 'done',
  cut: (from: number) => `instead of ${from}`,
  agenda: 'Change the plan',
  clear: {
    open: 'Start over …',
    confirm: 'Start over? When each block began and what was cut is forgotten. The plan stays.',
    yes: 'Start over',
    no: 'Go on as it is',
    done: 'The workshop is back at its beginning.'
  }
} as const
