/** RFC 5321, 4.5.3.1. */
const MOST_BEFORE_AT = 64
const LONGEST = 254
/** A dot-atom of RFC 5322, 3.2.3: what every mail program can write to. */
const BEFORE_AT = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * An e-mail address as a message can carry it, with a domain such as `bücher.example` in its ASCII
 * form.
 *
 * @returns `undefined` where a message can’t be addressed to it
 */
export function mailAddress(written: string): string | undefined {
  const text = written.trim()
  const at = text.lastIndexOf('@')
  const before = text.slice(0, at)
  if (at < 1 || before.length > MOST_BEFORE_AT || !BEFORE_AT.test(before)) return undefined
  const domain = asciiDomain(text.slice(at + 1))
  if (domain === undefined) return undefined
  const address = `${before}@${domain}`
  return address.length <= LONGEST ? address : undefined
}

function asciiDomain(written: string): string | undefined {
  if (!/^[\p{L}\p{N}.-]+$/u.test(written) || !URL.canParse(`http://${written}`)) return undefined
  const labels = new URL(`http://${written}`).hostname.split('.')
  const top = labels.at(-1) ?? ''
  const sound =
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(top)
  return sound ? labels.join('.') : undefined
}
