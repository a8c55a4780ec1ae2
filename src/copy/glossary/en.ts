/** The page that explains the words of the course. */
export const glossary = {
  title: 'Glossary',
  description:
    'The words that the course uses in a sense of its own, with the lessons that teach them.',
  lede: 'What the words of the course mean, in a sentence or two, and where they are taught.',
  letters: 'Jump to a letter',
  taughtIn: 'Taught in'
}
