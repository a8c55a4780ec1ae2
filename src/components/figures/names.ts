/** What `<Figure name="…">` can show. */
export const FIGURES = [
  'stages-of-value',
  'want-get-competition',
  'satisfaction-loyalty-curve',
  'listening-steps',
  'rater-lenses',
  'running-balance',
  'connection-ring',
  'conflict-steps',
  'control-influence-accept',
  'score-calculator',
  'three-second-pause',
  'service-cycle'
] as const

export type FigureName = (typeof FIGURES)[number]
