/** What `<Figure name="…">` can show. */
export const FIGURES = [
  'stages-of-value',
  'want-get-competition',
  'satisfaction-loyalty-curve',
  'score-calculator'
] as const

export type FigureName = (typeof FIGURES)[number]
