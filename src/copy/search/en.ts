import type { Document } from '../../core/search/documents.ts'

/** The page Search. */
export const search = {
  title: 'Search',
  description: 'Search the lessons, the glossary and the frameworks of the course.',
  label: 'Search the lessons, words and frameworks',
  hint: 'What you type stays in this browser.',
  found: (count: number) =>
    count === 0
      ? 'Nothing found. Try another word, or a part of it.'
      : `${count === 1 ? '1 result' : `${count} results`}`,
  kind: { lesson: 'Lesson', word: 'Word', framework: 'Framework' } satisfies Record<
    Document['kind'],
    string
  >,
  loading: 'Getting the texts …',
  failed: 'The texts to search could not be loaded. Are you offline? Type again to try once more.',
  noScript:
    'Searching needs JavaScript, since it happens in your browser. Without it, the outline, the glossary and the list of sources have everything.',
  outline: 'Outline of the course',
  glossary: 'Glossary',
  sources: 'Sources'
}
