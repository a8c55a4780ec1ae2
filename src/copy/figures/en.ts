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
  }
} as const
