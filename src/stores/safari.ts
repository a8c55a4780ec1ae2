import { computed } from 'nanostores'

import { isAppleWebKit, isInstalled } from '../platform/browser.ts'
import { record } from './record.ts'

const TOLD = 'setting/seven-days-told'

/** Whether to say, once, that Safari erases storage after seven days without a visit. */
export const $safariNotice = computed(
  [record.under('quiz/'), record.fact(TOLD)],
  (answers, told) => answers.length > 0 && !told && isAppleWebKit() && !isInstalled()
)

/** The person has read it; it is not shown again. */
export function understandSafari(): void {
  record.set(TOLD, true)
}
