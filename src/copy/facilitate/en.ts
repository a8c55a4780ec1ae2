/** The page of the workshop kit. */
export const facilitate = {
  title: 'Facilitate',
  description:
    'A workshop kit for 45 to 180 minutes: agendas, role cards, what to bring, and what a facilitator reads first.',
  lede: 'All that you need to lead a workshop in which people practice and don’t just listen. You need not have seen this course before.',
  start: 'Plan a workshop',
  steps: {
    heading: 'Prepare in this order',
    list: [
      {
        title: 'Read your part',
        text: 'What you do, the rules, and what helps in hard moments. Ten minutes.',
        link: { name: 'To “Your part” on this page', address: '#role' }
      },
      {
        title: 'Plan the agenda',
        text: 'Choose one of three, set the day and the group, and print your copy. Ten minutes.',
        link: { name: 'Agenda', address: 'agenda/' }
      },
      {
        title: 'Play three scenes yourself',
        text: 'You will demonstrate one of them. Fifteen minutes.',
        link: { name: 'Role-plays', address: '../practice/' }
      },
      {
        title: 'Print the kit',
        text: 'Handouts, role cards, observer sheets and forms, in the order of their use. Three cards for each triad go into an envelope.',
        link: { name: 'The kit for your group', address: 'kit/' },
        more: { name: 'Single PDFs', address: '#print' }
      },
      {
        title: 'See to the room',
        text: 'Tables, light, the way to the door, and what has to lie ready.',
        link: { name: 'To “The room” on this page', address: '#room' },
        more: { name: 'A copy on a stick', address: 'stick/' }
      },
      {
        title: 'Look through the slides',
        text: 'Your agenda has chosen them. Each has notes, and what its claims rest on.',
        link: { name: 'Slides', address: 'slides/' },
        more: { name: 'Boards for the wall', address: 'wall/' }
      },
      {
        title: 'Open the live view on the day',
        text: 'It shows the time that is left, and how to catch up when you run late.',
        link: { name: 'Live view', address: 'live/' },
        more: { name: 'A table for guests', address: 'kiosk/' }
      },
      {
        title: 'Count what people said',
        text: 'From paper or from files, with what the numbers can and can’t tell. One page for your host.',
        link: { name: 'Group results', address: 'results/' },
        more: { name: 'The form', address: 'form/' }
      },
      {
        title: 'Write the letter afterward',
        text: 'Within three working days, to the people who ticked the box. Half an hour.',
        link: { name: 'Letter', address: 'letter/' }
      }
    ]
  },
  role: 'Your part',
  selfCheck: 'Ready to lead?',
  rules: 'Rules to read aloud',
  debrief: 'Talking it over afterward',
  prompts: 'Questions that open a talk',
  moments: { heading: 'Hard moments', when: 'When', helps: 'What helps' },
  safety: 'Rights and safety',
  room: 'The room',
  materials: {
    heading: 'What to bring',
    text: (people: number) =>
      `Worked out for ${people} people. The agenda works it out for your group.`
  },
  preWork: 'What people can do before'
} as const
