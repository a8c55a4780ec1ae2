import type { Source } from '../../core/reference/schema.ts'

/** Pages around the course. */
export const pages = {
  sources: {
    title: 'Sources',
    description: 'What each claim of the course rests on, and where the evidence ends.',
    lede: 'What the lessons claim, what it rests on, and how far it carries. We say for each work how closely it was looked at, since a list of references proves nothing by itself.',
    say: 'How the course says it',
    supports: 'What the evidence shows',
    limits: 'Where it ends',
    references: 'Works',
    usedIn: 'Used in',
    making: 'Used in the making of this course',
    verdict: {
      supported: 'Well supported, with limits',
      framework: 'A useful framework, not a law',
      convention: 'A convention without strong evidence',
      contested: 'Contested',
      unsupported: 'Misquoted or unsupported as it is usually told'
    } satisfies Record<Source['verdict'], string>,
    checked: {
      finding: 'finding seen, in an abstract or a copy',
      citation: 'reference seen, not the work itself',
      'not-yet': 'named from memory, not yet checked'
    } satisfies Record<Source['references'][number]['checked'], string>
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may have a typing error, or the page may have moved. What you have done in the course is safe.',
    home: 'To the home page',
    learn: 'To the course'
  },
  specimens: {
    title: 'Specimens',
    description: 'Every tag and every kind of question in one place, for tests.'
  },
  houseStandards: 'House standards of this copy',
  rings: (count: number) => `Calls are answered within ${count} rings where that is possible.`,
  hold: (seconds: number) => `Nobody waits on hold for more than ${seconds} seconds without a word.`
}
