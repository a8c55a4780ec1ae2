/** Which part of the test page an address names. */
export type Step = { step: 'overview' } | { step: 'question'; at: number } | { step: 'finish' }

/**
 * Reads the part of an address after `#`. Parts that are not there lead to the overview.
 *
 * @param hash as the browser gives it: `#question-5`
 * @param of questions of the test
 */
export function readStep(hash: string, of: number): Step {
  if (hash === '#finish') return { step: 'finish' }
  const [, number] = /^#question-([1-9]\d?)$/.exec(hash) ?? []
  const at = Number(number) - 1
  return at < of ? { step: 'question', at } : { step: 'overview' }
}

/** The part of an address after `#` that `readStep` reads back, without the sign. */
export function writeStep(step: Step): string {
  return step.step === 'question' ? `question-${step.at + 1}` : step.step
}
