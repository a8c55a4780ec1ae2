/** Why a link can’t be followed by who gets it. */
export type LinkFault = 'malformed' | 'own-computer' | 'no-address'

export interface FoundLink {
  readonly text: string
  readonly at: number
  /** Where it leads. */
  readonly href: string
}

const LINK = /(?:\b(?:https?|mailto):|\bwww\.)[^\s<>“”"]*/gi
/** Signs that end a sentence and no address. */
const AFTER = /[.,;:!?)\]’”»]+$/

/** Everything in a text that is meant as a link. */
export function linksIn(text: string): FoundLink[] {
  return [...text.matchAll(LINK)].map(({ 0: found, index }) => {
    const link = found.replace(AFTER, '')
    return { text: link, at: index, href: /^www\./i.test(link) ? `https://${link}` : link }
  })
}

/** What is wrong with a link, as far as it can be said without following it. */
export function linkFault(written: string): LinkFault | undefined {
  if (!URL.canParse(written)) return 'malformed'
  const { protocol, hostname, pathname } = new URL(written)
  if (protocol === 'mailto:')
    return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(pathname) ? undefined : 'no-address'
  if (protocol !== 'http:' && protocol !== 'https:') return 'malformed'
  if (!/^https?:\/\/[^/]/i.test(written)) return 'malformed'
  if (isOwn(hostname)) return 'own-computer'
  return hostname.includes('.') ? undefined : 'malformed'
}

/** Addresses that lead nowhere from another building: RFC 1918, RFC 3927, RFC 6761, RFC 6762. */
function isOwn(host: string): boolean {
  return (
    /(?:^|\.)(?:localhost|local|internal|test|invalid)$/.test(host) ||
    /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host) ||
    host.startsWith('[')
  )
}
