/** The part of a syntax tree that is read here. */
interface Node {
  type: string
  children?: readonly Node[]
}

/** What is no running text, with all that stands in it. */
const APART = new Set(['heading', 'link', 'linkReference'])

/**
 * The text nodes of a lesson in which a word may become a link, in reading order: not in
 * headings and links. What stands in the attribute of a tag is no text node.
 *
 * @param root syntax tree (mdast) of the lesson or of a part
 */
export function runningText<Found extends { value: string }>(root: Node): Found[] {
  if (APART.has(root.type)) return []
  if (root.type === 'text') return [root as Node & Found]
  return (root.children ?? []).flatMap((child) => runningText<Found>(child))
}
