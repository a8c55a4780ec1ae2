export interface Shift {
  value: number
  at: number
  /** The largest element that moved, and how far. */
  what: string
}

/** A frame that held the main thread up. */
export interface LongFrame {
  at: number
  took: number
  /** What ran in it, the longest first, and how long style and layout took. */
  why: string
}

interface Meter {
  fcp: number
  lcp: number
  lcpIs: string
  tasks: { at: number; took: number }[]
  shifts: Shift[]
  frames: LongFrame[]
}

declare global {
  interface Window {
    meter: Meter
  }
}

interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

interface LargestPaint extends PerformanceEntry {
  element: Element | null
}

interface AnimationFrame extends PerformanceEntry {
  styleAndLayoutStart: number
  scripts: { invoker: string; sourceURL: string; duration: number }[]
}

/** Runs in the page before all else, so it stands alone: notes what the browser says of the load. */
export function installMeter(): void {
  const meter: Meter = { fcp: 0, lcp: 0, lcpIs: '', tasks: [], shifts: [], frames: [] }
  window.meter = meter

  const nameOf = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement
    if (!element) return 'something gone'
    const classes = [...element.classList].map((name) => `.${name}`).join('')
    const text = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30)
    return `${element.localName}${classes} “${text}”`
  }
  const on = <Entry extends PerformanceEntry>(type: string, note: (entry: Entry) => void) => {
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(note)).observe({
      type,
      buffered: true
    })
  }

  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') meter.fcp = startTime
  })
  on<LargestPaint>('largest-contentful-paint', ({ element, startTime }) => {
    meter.lcp = startTime
    meter.lcpIs = nameOf(element)
  })
  on('longtask', ({ duration, startTime }) => {
    meter.tasks.push({ at: startTime, took: duration })
  })
  on<LayoutShift>('layout-shift', ({ hadRecentInput, sources, startTime, value }) => {
    if (hadRecentInput) return
    const seen = sources.map(({ currentRect, node, previousRect }) => ({
      node,
      x: Math.round(currentRect.x - previousRect.x),
      y: Math.round(currentRect.y - previousRect.y),
      // What comes from or goes to outside the screen has no place there, so no way either.
      whole: currentRect.width > 0 && previousRect.width > 0
    }))
    const most = seen.find(({ whole }) => whole) ?? seen[0]
    const way = most?.whole ? `by ${most.x}, ${most.y} px` : 'across the edge of the screen'
    const what = most ? `${nameOf(most.node)} ${way}` : 'unknown'
    meter.shifts.push({ at: startTime, value, what })
  })
  on<AnimationFrame>(
    'long-animation-frame',
    ({ duration, scripts, startTime, styleAndLayoutStart }) => {
      const layout = styleAndLayoutStart ? startTime + duration - styleAndLayoutStart : 0
      const parts = scripts
        .map(({ duration, invoker, sourceURL }) => ({
          took: duration,
          name: `${sourceURL.split('/').at(-1) || 'inline'} ${invoker.includes('/') ? '' : invoker}`
        }))
        .concat({ took: layout, name: 'style, layout and paint' })
        .filter(({ took }) => took >= 5)
        .sort((a, b) => b.took - a.took)
        .map(({ name, took }) => `${Math.round(took)} ms ${name.trim()}`)
      meter.frames.push({
        at: startTime,
        took: duration,
        why: parts.join(' · ') || 'no part worth a name'
      })
    }
  )
}
