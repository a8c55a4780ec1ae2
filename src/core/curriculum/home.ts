/** A place that carries an idea, taken apart. */
export type Home =
  | { kind: 'passage'; lesson: string; passage: string }
  /** A question or a card of a lesson. */
  | { kind: 'entry'; lesson: string; id: string; card: boolean }
  | { kind: 'source'; id: string }
  | { kind: 'page'; page: string; passage: string }
  | { kind: 'piece'; id: string }
  /** A lesson as a whole, which is too large a place to check. */
  | { kind: 'lesson'; lesson: string }
  | { kind: 'unreadable' }

/** Takes a home apart. Its forms are at the top of curriculum.yaml. */
export function readHome(text: string): Home {
  const [, lesson = '', sign, rest = ''] = /^(L-\d\d)(?:([#.])(.+))?$/.exec(text) ?? []
  if (lesson && !sign) return { kind: 'lesson', lesson }
  if (sign === '#') return { kind: 'passage', lesson, passage: rest }
  if (sign === '.') return { kind: 'entry', lesson, id: text, card: rest.startsWith('card.') }
  if (/^E-\d\d$/.test(text)) return { kind: 'source', id: text }
  if (/^(?:RP|W|FK)-/.test(text)) return { kind: 'piece', id: text }
  const [, page, passage] = /^([a-z-]+)#([a-z0-9-]+)$/.exec(text) ?? []
  return page && passage ? { kind: 'page', page, passage } : { kind: 'unreadable' }
}
