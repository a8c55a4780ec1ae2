/** An address that others can reach, `undefined` for one of this machine alone. */
export function publicAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  if (!/^https?:$/.test(protocol)) return undefined
  return /^(?:localhost|127\..*|\[::1\]|.*\.local)$/.test(hostname) ? undefined : address
}
