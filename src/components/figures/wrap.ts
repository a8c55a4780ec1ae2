/**
 * Words broken into at most two lines for a drawing, which does not wrap by itself.
 *
 * @param most how many characters a line may have
 */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const [first = '', second, ...rest] = lines
  return second === undefined
    ? [cut(first, most)]
    : [cut(first, most), cut(second + (rest.length > 0 ? '…' : ''), most)]
}

function cut(line: string, most: number): string {
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
