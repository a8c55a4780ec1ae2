/** What an evaluation is called while it has no name. */
export const evaluation = {
  begunOn: (moment: number) =>
    `begun ${new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' })}`
} as const
