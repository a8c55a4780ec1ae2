import { ADDRESSES, type LessonText } from './lesson-text.ts'

/** The passages of a lesson by their addresses: tags first, then headings, in their order. */
export function passagesOf({ headings, tags }: LessonText): string[] {
  const there = Object.entries(ADDRESSES).filter(([tag]) => tags.some(({ name }) => name === tag))
  return [...there.map(([, address]) => address), ...headings]
}
