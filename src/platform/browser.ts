/** True for browsers built on Apple’s WebKit: Safari, and every browser on an iPhone or iPad. */
export function isAppleWebKit(): boolean {
  return typeof window !== 'undefined' && 'GestureEvent' in window
}

/** True when the site runs as an installed app, whose storage Safari keeps. */
export function isInstalled(): boolean {
  return typeof window !== 'undefined' && window.matchMedia('(display-mode: standalone)').matches
}
