/** Headings and labels that every lesson shares. */
export const lesson = {
  keyIdea: 'The key idea',
  example: 'Two ways',
  poor: 'The usual line',
  good: 'A better line',
  tryIt: 'Try it',
  minutes: (count: string) => `about ${count} min`,
  mythCheck: 'Myth check',
  mythSource: 'What we checked: ',
  atWork: 'At work this week',
  objectives: 'After this lesson you can',
  words: 'Words in this lesson',
  sources: 'What this rests on',
  time: (minutes: number) => `about ${minutes} min`,
  onward: 'Go on',
  outline: 'Course outline'
}
