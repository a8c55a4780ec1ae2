/** Words between the windows of one browser that show the same thing. */
export interface Channel {
  say(message: unknown): void
  close(): void
}

/** Opens a channel. Where the browser has none, nobody hears anything. */
export function openChannel(name: string, hear: (message: unknown) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { say() {}, close() {} }
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => hear(data)
  return {
    say: (message) => channel.postMessage(message),
    close: () => channel.close()
  }
}

/** What the address of this page says after `#`, empty where it says nothing. */
export function placeInAddress(): string {
  return typeof window === 'undefined' ? '' : decodeURIComponent(window.location.hash.slice(1))
}

/** Puts a place after the `#` of this page’s address, so that a reload finds it. */
export function notePlace(place: string): void {
  window.history.replaceState(window.history.state, '', `#${encodeURIComponent(place)}`)
}

/** Fills the screen with this page, or gives it back. Where the browser doesn’t, nothing happens. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    // Some browsers allow it for videos only.
  }
}

/** The whole address of a path here, `undefined` on the server. */
export function wholeAddress(path: string): string | undefined {
  return typeof window === 'undefined' ? undefined : new URL(path, window.location.href).href
}
