/** Digits of Crockford’s base 32, which leaves out letters that are taken for others. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Seven of them hold 32 bits. */
const LENGTH = 7

/**
 * A short code over the line of a record: another line nearly always has another code. It shows
 * slips of the keyboard and casual edits, and nothing else: anybody can work it out.
 *
 * CRC-32 as in ISO/IEC 13239, of the UTF-8 text in which every white space counts as one.
 *
 * @returns such as `3CN-DJ8F`
 */
export function checkCode(line: string): string {
  let rest = crc32(new TextEncoder().encode(line.normalize('NFC').replace(/\s+/g, ' ').trim()))
  let digits = ''
  for (let count = 0; count < LENGTH; count++) {
    digits = DIGITS.charAt(rest % 32) + digits
    rest = Math.floor(rest / 32)
  }
  return `${digits.slice(0, 3)}-${digits.slice(3)}`
}

/** Whether a code, as somebody typed it, belongs to a line. */
export function codeFits(line: string, typed: string): boolean {
  const digits = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const meant = digits.replaceAll('O', '0').replace(/[IL]/g, '1')
  return meant === checkCode(line).replace('-', '')
}

/** The checksum of ISO/IEC 13239, as zip and PNG use it, from 0 to 2³² − 1. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
