import { type Answer, type Markable, type Placement, readAnswer, type Written } from './answer.ts'

/** Name under which the picks of single and multiple choices stand in a form. */
export const PICK = 'pick'

/**
 * The answer that a form holds, as far as one was given; orders are not in forms.
 *
 * @param entries names and values of the form’s controls, as FormData lists them
 */
export function answerIn(
  question: Markable,
  entries: readonly (readonly [string, unknown])[]
): Answer | undefined {
  switch (question.type) {
    case 'single':
      return readAnswer(question, entries.find(([name]) => name === PICK)?.[1])
    case 'multiple':
      return readAnswer(
        question,
        entries.filter(([name]) => name === PICK).map(([, value]) => value)
      )
    case 'matching':
    case 'categorise':
      return readAnswer(question, Object.fromEntries(entries))
    case 'reflection': {
      const text = entries.find(([name]) => name === 'text')?.[1]
      return text ? readAnswer(question, { text, ticks: [] }) : undefined
    }
    case 'ordering':
      return undefined
  }
}

/**
 * What was chosen or typed on the page as it was sent, joined with what had been kept, which
 * that page did not show yet. Neither is lost.
 *
 * @param kept the answer on the record, as far as it still fits the question
 * @param early the answer that the form held when the page woke
 */
export function joined(
  question: Markable,
  kept: Answer | undefined,
  early: Answer | undefined
): Answer | undefined {
  if (kept === undefined || early === undefined) return early ?? kept
  switch (question.type) {
    case 'single':
    case 'ordering':
      return early
    case 'multiple':
      return [...new Set([...(kept as readonly string[]), ...(early as readonly string[])])]
    case 'matching':
    case 'categorise':
      return { ...(kept as Placement), ...(early as Placement) }
    case 'reflection': {
      const { text, ticks } = kept as Written
      const typed = (early as Written).text
      // A browser that fills in a form again gives back what was kept.
      if (text.includes(typed)) return kept
      return { text: [text, typed].filter(Boolean).join('\n'), ticks }
    }
  }
}
