import type { PageSlide } from './page-slides.ts'

/** More words than this are read and not listened to. */
export const MOST_WORDS = 30

/** How many words a slide shows, without those of a drawing and of what a workshop adds. */
export function wordsOn({ title, shows }: Pick<PageSlide, 'title' | 'shows'>): number {
  return [title, ...textsIn(shows)].reduce((sum, text) => sum + wordsIn(text), 0)
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

function textsIn(shows: PageSlide['shows']): string[] {
  const asked = 'ask' in shows && shows.ask ? [shows.ask] : []
  switch (shows.kind) {
    case 'lines':
    case 'onward':
      return [...shows.items, ...asked]
    case 'pair':
      return [...shows.sides.flatMap(({ name, items }) => [name, ...items]), ...asked]
    case 'letters':
      return [...shows.letters.map(({ term }) => term), ...asked]
    case 'scene':
      return [shows.usual, shows.better]
    default:
      return asked
  }
}
