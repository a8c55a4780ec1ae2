/** A piece of a text, and whether it is one of the words that were looked for. */
export interface Piece {
  text: string
  hit: boolean
}

/** How many characters are shown, about. */
const LENGTH = 170
/** How many of them stand before the first hit. */
const BEFORE = 50

/**
 * The part of a text around the first of some words, with all of them marked.
 *
 * @param words as `plain` writes them; a word of the text is one of them when `plain` makes it so
 */
export function snippet(
  text: string,
  words: readonly string[],
  plain: (word: string) => string
): Piece[] {
  const parts = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/([\p{L}\p{N}]+)/u)
  const isHit = (part: string) => words.includes(plain(part))
  const first = Math.max(0, parts.findIndex(isHit))
  let from = first
  let before = 0
  while (from > 0 && before < BEFORE) before += parts[--from]?.length ?? 0
  const pieces: Piece[] = from > 0 ? [{ text: '… ', hit: false }] : []
  let length = 0
  let to = from
  for (; to < parts.length && length < LENGTH; to++) {
    const part = parts[to] ?? ''
    length += part.length
    const last = pieces.at(-1)
    if (!isHit(part) && last && !last.hit) last.text += part
    else pieces.push({ text: part, hit: isHit(part) })
  }
  if (to < parts.length) pieces.push({ text: ' …', hit: false })
  return pieces
}
