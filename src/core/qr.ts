import { generate } from 'lean-qr'

/** A code for phones. `path`: its dark squares as an SVG path, on a grid of `size` by `size`. */
export interface Code {
  readonly size: number
  readonly path: string
}

/** The QR code of a text, ISO/IEC 18004. A phone needs four light squares around it. */
export function qrOf(text: string): Code {
  const code = generate(text)
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : ''))
  )
  return { size: code.size, path: rows.flat().join('') }
}
