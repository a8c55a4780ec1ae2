const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const signed = (value: number) =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(Math.round(value))}`

/** Slides, the wall and the speaker’s window. */
export const slides = {
  title: 'Slides',
  description:
    'Slides for the workshop with notes and sources. The agenda decides which ones show, and a second window has your notes.',
  lede: 'The agenda of your workshop decides which slides show. Put the wall on the projector, and keep the speaker’s window on your own screen.',
  noScript:
    'Without JavaScript, all slides stand here with their notes. Print this page to have them in your hand.',
  unplanned:
    'No workshop is planned in this browser, so all slides show. Plan one, and its agenda decides.',
  plan: 'Plan a workshop',
  open: 'Open the wall',
  speaker: 'Open the speaker’s window',
  windows:
    'The two windows move together as long as they are open in the same browser. Neither needs the network once it is open.',
  print: {
    heading: 'On paper',
    slides: 'Print the slides, one a page',
    notes: 'Print the notes'
  },
  host: 'Who invites',
  hostHint: 'Such as the chamber. It stands on the first slide.',
  list: 'The slides',
  count: (shown: number, all: number) => `${shown} of ${counted(all, 'slide', 'slides')} show.`,
  show: (title: string) => `Show “${title}”`,
  off: 'Not shown',
  notes: 'Notes',
  readAloud: 'Read aloud',
  sources: 'What it rests on',
  source: (id: string) => `Source ${id}`,
  counts: (promoters: number, passives: number, detractors: number) =>
    `${promoters} promoters, ${passives} passives, ${counted(detractors, 'detractor', 'detractors')}`,
  usual: 'Usual',
  better: 'Better',
  score: signed,
  range: (low: number, high: number) =>
    `Very rough: anywhere from ${signed(low)} to ${signed(high)}`,
  code: 'Code for phones: the address of this site',

  wall: {
    title: 'Slides on the wall',
    description: 'The slides of the workshop, one at a time, for the projector.',
    noScript: 'The wall needs JavaScript to show one slide at a time. Here are all of them.',
    slide: (at: number, of: number, title: string) => `Slide ${at} of ${of}: ${title}`,
    place: (at: number, of: number) => `${at} / ${of}`,
    previous: 'Previous slide',
    next: 'Next slide',
    blank: 'Dark',
    light: 'Light',
    full: 'Full screen',
    speaker: 'Speaker’s window',
    leave: 'Leave',
    dark: 'The wall is dark. Any step lights it.',
    empty: 'No slide is chosen. Choose some on the page of the slides.'
  },

  speakerView: {
    title: 'Speaker’s window',
    description: 'Notes, sources, the time and the next slide, for your own screen.',
    noScript:
      'The speaker’s window needs JavaScript. Without it, print the notes from the page of the slides.',
    now: 'On the wall',
    next: 'Next',
    last: 'This is the last slide.',
    clock: 'Time of day',
    time: (moment: number) =>
      moment === 0
        ? ''
        : new Date(moment).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }),
    elapsed: 'Since the beginning',
    reset: 'Set the timer to zero',
    block: (title: string, minutes: number) => `${title}, ${counted(minutes, 'minute', 'minutes')}`,
    left: 'Left in this block',
    live: 'Begin the live view, and the time that is left in the block stands here.',
    openLive: 'Live view',
    keys: 'Keys: space, → or page down go on, ← or page up go back, B makes the wall dark.'
  }
} as const
