/** Section F: what customers answered from 0 to 10. */
export const loyalty = {
  heading: 'If you ask the recommendation question',
  hint: 'Enter how many customers chose each number. If you haven’t asked, leave it empty; the rest of the workbook does not need it.',
  question: (words: string) => `The question was: “${words}”`,
  counts: 'How many customers chose each number?',
  count: (number: number) => `Chose ${number}`,
  ends: ['0 = not at all likely', '10 = extremely likely'],
  period: 'Over which period?',
  chosen: 'How were they chosen?',
  chosenHint: 'Everyone who came in, every tenth, those whose address you had …',
  asked: 'How many were asked, with or without an answer?',
  reasons: 'Three reasons that came up often',
  reason: (number: number) => `Reason ${number}`,
  sum: (answers: number) => {
    if (answers === 0) return 'No answers entered yet.'
    return answers === 1 ? '1 answer in all.' : `${answers} answers in all.`
  },
  unreadable: 'One of the counts can’t be read. The note below it says why.'
} as const
