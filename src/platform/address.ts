/** What the address of this page says after `?` under a name, `undefined` where it says nothing. */
export function askedFor(name: string): string | undefined {
  if (typeof window === 'undefined') return undefined
  return new URLSearchParams(window.location.search).get(name) ?? undefined
}

/** Puts a name and a value after the `?` of this page’s address, without loading it again. */
export function noteInAddress(name: string, value: string): void {
  const address = new URL(window.location.href)
  address.searchParams.set(name, value)
  window.history.replaceState(window.history.state, '', address)
}
