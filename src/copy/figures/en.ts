/** Words of the drawings. Labels are broken into lines by hand, since a drawing does not wrap. */
export const figures = {
  stagesOfValue: {
    title: 'Three stages of customer value',
    desc: 'Steps that rise over three years. Each year has three bands: at the bottom what guests take for granted, above it what they expect, on top what they hope for. Every year the bands start one level higher. A free bottle of water in the room stays at the same level all the time. In year 1 it lies among the things hoped for and is a nice surprise. In year 2 it lies among the things expected and is nothing special. In year 3 it lies among the things taken for granted and is missed if it is gone.',
    caption: 'The bottle stays the same. The bar rises past it.',
    extra: ['The same free bottle,', 'year after year'],
    hoped: ['hoped for'],
    expected: ['expected'],
    granted: ['taken for', 'granted'],
    years: [
      { name: ['Year 1'], met: ['a nice', 'surprise'] },
      { name: ['Year 2'], met: ['nothing', 'special'] },
      { name: ['Year 3'], met: ['missed if', 'it is gone'] }
    ]
  },
  wantGetCompetition: {
    title: 'Want, get and competition as three circles',
    desc: 'Three circles overlap: what they want, what they get from you, and what they could get elsewhere. They make five areas. Win: they want it and get it better from you than elsewhere; defend it. Tie: they want it and get it about equally from you and elsewhere; match it. Trail: they want it and get it better elsewhere; fix it. Open: they want it and get it nowhere, or not well; explore it. Wasted: they get it from you and do not want it, whether or not it is there elsewhere; drop it.',
    caption: 'Three circles, five areas, one action for each.',
    want: ['What they want'],
    get: ['What they get', 'from you'],
    elsewhere: ['What they could get elsewhere'],
    win: { name: 'Win', action: 'defend' },
    tie: { name: 'Tie', action: 'match' },
    trail: { name: 'Trail', action: 'fix' },
    open: { name: 'Open', action: 'explore' },
    wasted: { name: 'Wasted', action: 'drop' }
  },
  satisfactionLoyaltyCurve: {
    title: 'How satisfaction and coming back go together',
    desc: 'A curve without numbers. Satisfaction runs across, from not at all, through as expected, to fully. The chance of coming back goes up. For people who are free to leave, the chance is low where they are not satisfied, nearly flat around as expected, where a visit is fine and soon forgotten, and climbs steeply near fully satisfied. A dotted line stays high all the way across: people who are stuck come back, satisfied or not, because leaving is hard.',
    caption: 'A shape, not a measurement: it differs from trade to trade.',
    comingBack: ['Chance of coming back'],
    satisfaction: ['How satisfied they are'],
    notAtAll: ['not at all'],
    asExpected: ['as expected'],
    fully: ['fully'],
    free: ['free to leave'],
    stuck: ['stuck: they stay', 'because leaving is hard'],
    flat: ['fine, soon forgotten'],
    steep: ['here the chance', 'grows most']
  },
  listeningSteps: {
    title: 'Five steps of getting ready to listen',
    desc: 'Five numbered steps on a line, in three stages. Before they begin: 1, make time, find it or say when; 2, clear the space, tame what pulls at you; 3, face the person, turn and look up. While they speak: 4, hear them out, hold back your verdict. When they are done: 5, confirm, say what you understood.',
    caption: 'Three of the five come before the first word.',
    times: [
      {
        when: 'Before they begin',
        steps: [
          { name: 'Make time', how: 'find it, or say when' },
          { name: 'Clear the space', how: 'tame what pulls at you' },
          { name: 'Face the person', how: 'turn, and look up' }
        ]
      },
      {
        when: 'While they speak',
        steps: [{ name: 'Hear them out', how: 'hold back your verdict' }]
      },
      {
        when: 'When they are done',
        steps: [{ name: 'Confirm', how: 'say what you understood' }]
      }
    ]
  },
  conflictSteps: {
    title: 'The way through a conflict, and two ways out',
    desc: 'Five numbered steps on a line. First understand: 1, listen to the end; 2, clarify, say it back; 3, show concern for the problem. Then solve: 4, ask what would put it right; 5, act, and come back when you said. Beside them stands what to do if it turns on you. At an insult: one calm limit, then go on. If it goes on: walk away and say how to go on later. At a threat: leave at once and call for help.',
    caption: 'Heat about the problem stays on the line. Abuse and threats do not.',
    understand: 'Understand',
    solve: 'Then solve',
    steps: [
      { name: 'Listen', how: ['to the end'] },
      { name: 'Clarify', how: ['say it back'] },
      { name: 'Show concern', how: ['for the problem'] },
      { name: 'Ask', how: ['what would', 'put it right'] },
      { name: 'Act', how: ['and come back'] }
    ],
    aside: ['If it turns on you'],
    insult: ['An insult:', 'one calm limit'],
    goesOn: ['it goes on'],
    walkAway: ['Walk away.', 'Say how it can', 'go on later.'],
    threat: ['A threat:'],
    leave: ['leave at once,', 'call for help']
  },
  connectionRing: {
    title: 'One visit as a ring of six points',
    desc: 'One visit is a ring of six points of connection, passed one after the other and back to the start. 1 Search: a deposit. 2 Call: a deposit. 3 Printed letter: a withdrawal. 4 Counter: a deposit. 5 Bill: a deposit. 6 Silence after: not sure.',
    caption: 'You may stand at point 4. The letter came first.',
    middle: ['one', 'visit'],
    trust: { deposit: 'deposit', withdrawal: 'withdrawal', unsure: 'not sure' },
    points: [
      { id: 'search', name: 'Search', trust: 'deposit' },
      { id: 'call', name: 'Call', trust: 'deposit' },
      { id: 'letter', name: 'Printed letter', trust: 'withdrawal' },
      { id: 'counter', name: 'Counter', trust: 'deposit' },
      { id: 'bill', name: 'Bill', trust: 'deposit' },
      { id: 'silence', name: 'Silence after', trust: 'unsure' }
    ]
  },
  runningBalance: {
    title: 'One week of trust as a running balance',
    desc: 'A line runs down through seven contacts and moves right where trust grows, left where it shrinks. On Monday, Tuesday, Wednesday, Thursday and Friday, with her coffee ready, it moves a little to the right, never by the same step: five deposits. On Saturday, with the wrong carton, it jumps to the left: a withdrawal. When the slip is owned and mended in the same minute, it moves to the right again: a deposit. There are no numbers.',
    caption: 'A picture, not a ledger. How far the line moves is made up; only the customer knows.',
    less: 'less trust',
    more: 'more trust',
    contacts: [
      { name: 'Monday', what: '+ coffee ready', trust: 'deposit' },
      { name: 'Tuesday', what: '+ coffee ready', trust: 'deposit' },
      { name: 'Wednesday', what: '+ coffee ready', trust: 'deposit' },
      { name: 'Thursday', what: '+ coffee ready', trust: 'deposit' },
      { name: 'Friday', what: '+ coffee ready', trust: 'deposit' },
      { name: 'Saturday', what: '− wrong carton', trust: 'withdrawal' },
      { name: 'The same minute', what: '+ owned, mended', trust: 'deposit' }
    ]
  },
  raterLenses: {
    title: 'One visit through the five lenses of RATER',
    desc: 'Lines lead from Sefa’s visit to five lenses, each with its letter. R, reliability: weak, the card is late. A, assurance: strong, she checks who he is. T, tangibles: strong and weak, the lobby is bright and the letter hard to read. E, empathy: strong, she remembers the exam. R, responsiveness: open, it depends on her next sentence.',
    caption: 'The same visit: + strong, − weak, ? still open.',
    visit: ['Sefa’s', 'visit'],
    lenses: [
      { letter: 'R', name: 'Reliability', seen: ['the card is late'], found: ['withdrawal'] },
      { letter: 'A', name: 'Assurance', seen: ['she checks', 'who he is'], found: ['deposit'] },
      {
        letter: 'T',
        name: 'Tangibles',
        seen: ['a bright lobby,', 'a letter hard to read'],
        found: ['deposit', 'withdrawal']
      },
      { letter: 'E', name: 'Empathy', seen: ['she remembers', 'the exam'], found: ['deposit'] },
      {
        letter: 'R',
        name: 'Responsiveness',
        seen: ['it depends on her', 'next sentence'],
        found: ['unsure']
      }
    ]
  },
  controlInfluenceAccept: {
    title: 'Control, influence, accept: three rings',
    desc: 'Three rings, one inside the other, for the pressures on a street market. The inner ring is control: we decide, so act. The roof over the stall lies there. The ring around it is influence: ask, offer or warn, once. The date of the market lies there. The outer ring is accept: say so, and plan around it. The rain lies there.',
    caption: 'Take a pressure apart, and its pieces land in different rings.',
    control: { name: 'Control', action: 'we decide: act', example: 'the stall roof' },
    influence: {
      name: 'Influence',
      action: 'ask, offer or warn',
      example: 'the date of the market'
    },
    accept: { name: 'Accept', action: 'say so, plan around it', example: 'rain' }
  }
} as const
