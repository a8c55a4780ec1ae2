/** How a table was written down. */
export interface Decoded {
  readonly text: string
  /** True where it was no UTF-8, and the older encoding of Windows was taken instead. */
  readonly guessed: boolean
}

/**
 * The text of a table as spreadsheets save it: UTF-8, UTF-16 with a byte order mark, or
 * Windows-1252, which Excel writes as plain “CSV”.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return found('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return found('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true }
  }
}

function found(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), guessed: false }
}
