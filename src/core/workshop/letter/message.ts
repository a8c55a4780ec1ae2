/** One letter to one person. */
export interface Message {
  readonly from: Mailbox
  readonly to: Mailbox
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where one can ask for no more letters: an address of `mailto:` or `https:`. */
  readonly stop: string
  /** Of its text, such as `en-US`. */
  readonly language: string
  /** When it was written, in ms since 1970. */
  readonly at: number
}

export interface Mailbox {
  readonly name: string
  /** As `mailAddress` gives it back. */
  readonly address: string
}

const END = '\r\n'
/** RFC 2047, 2: an encoded word has at most 75 characters. */
const LONGEST_WORD = 75
/** RFC 5322, 2.1.1: lines should have no more than 78 characters. */
const LONGEST_LINE = 78
/** RFC 2045, 6.8: lines of base64 have at most 76 characters. */
const BASE64_LINE = 76
/** No line of base64 has a hyphen, so this never stands in a part. */
const BOUNDARY = '----=_be-sure_letter'

/**
 * A message as a file: RFC 5322, with the text in both forms (RFC 2046, 5.1.4). `X-Unsent` opens it
 * in mail programs as a draft. It has no Message-ID, since the program that sends it gives it one.
 */
export function messageFile(message: Message): string {
  const { from, to, subject, text, html, stop, language, at } = message
  return [
    header('From', [mailbox(from)]),
    header('To', [mailbox(to)]),
    header('Subject', words(subject, 'Subject: '.length)),
    header('Date', [dateOf(at)]),
    'X-Unsent: 1',
    header('List-Unsubscribe', [`<${new URL(stop).href}>`]),
    `Content-Language: ${language}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;${END} boundary="${BOUNDARY}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', html),
    `--${BOUNDARY}--`,
    ''
  ].join(END)
}

function part(type: string, content: string): string[] {
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(content.replace(/\r?\n/g, END)).match(new RegExp(`.{1,${BASE64_LINE}}`, 'g')) ?? [])
  ]
}

/** A field of the head, folded where its words don’t fit one line. */
function header(name: string, parts: readonly string[]): string {
  const lines = [`${name}:`]
  for (const one of parts) {
    const last = lines.at(-1) ?? ''
    if (last.length + 1 + one.length > LONGEST_LINE && last !== `${name}:`) lines.push(` ${one}`)
    else lines[lines.length - 1] = `${last} ${one}`
  }
  return lines.join(END)
}

function mailbox({ name, address }: Mailbox): string {
  const plain = oneLine(name)
  if (plain === '') return address
  if (isPlain(plain) && plain.length < LONGEST_LINE - 'From: '.length) {
    return `"${plain.replace(/["\\]/g, '\\$&')}"${END} <${address}>`
  }
  return `${words(plain, 'From: '.length).join(`${END} `)}${END} <${address}>`
}

/**
 * Text as the words of a header: as it is where it is ASCII, as encoded words of RFC 2047 where not.
 *
 * @param taken characters that stand before the first word
 */
function words(text: string, taken: number): string[] {
  const line = oneLine(text)
  if (isPlain(line)) return line.split(' ')
  const encoded: string[] = []
  let piece = ''
  const room = () => LONGEST_WORD - (encoded.length === 0 ? taken : 0)
  // Whole characters only: no encoded word may end inside of one.
  for (const sign of line) {
    if (encodedWord(piece + sign).length > room()) {
      encoded.push(encodedWord(piece))
      piece = sign
    } else piece += sign
  }
  return [...encoded, encodedWord(piece)]
}

function encodedWord(text: string): string {
  return `=?utf-8?B?${base64(text)}?=`
}

/** A line that ends in a head would begin another field, so nothing typed may hold one. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** True for what stands in a head as it is: ASCII that nobody takes for an encoded word. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes('=?')
}

function base64(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return btoa(bytes)
}

/** RFC 5322, 3.3, in UTC. */
function dateOf(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000')
}
