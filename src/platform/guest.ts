/** A frame that brings a storage of its own. The early script of each page takes it. */
interface GuestFrame extends HTMLIFrameElement {
  guestStorage?: Storage | undefined
}

/**
 * Opens a page of this site in a frame for a guest: its pages keep what is done there in the frame
 * alone, and nothing of it is left when the frame is gone.
 */
export function openForGuest(frame: HTMLIFrameElement, address: string): void {
  ;(frame as GuestFrame).guestStorage = emptyStorage()
  frame.src = address
}

const HIDDEN = '.header, .footer, .saved, .workbook_head span'

/**
 * Hears each touch of a guest, on every page that opens in the frame, and takes away what leads
 * out of it.
 *
 * @param refused called where a page has the browser’s own storage after all; it must not be used
 * @returns a function that ends it
 */
export function watchGuest(
  frame: HTMLIFrameElement,
  touched: () => void,
  refused: () => void
): () => void {
  const watch = () => {
    const { contentDocument: page, contentWindow } = frame
    if (!page || !contentWindow) return
    if (contentWindow.localStorage !== (frame as GuestFrame).guestStorage) return refused()
    // What leads away, and words that something is kept, which is not true here. A style sheet made
    // by script is the one that the page’s own policy lets in.
    const { CSSStyleSheet: Sheet } = contentWindow as Window & typeof globalThis
    const sheet = new Sheet()
    sheet.replaceSync(`${HIDDEN} { display: none !important }`)
    page.adoptedStyleSheets.push(sheet)
    for (const event of ['pointerdown', 'keydown', 'input', 'scroll', 'wheel']) {
      page.addEventListener(event, touched, { capture: true, passive: true })
    }
    frame.dataset['ready'] = ''
    frame.focus()
  }
  frame.addEventListener('load', watch)
  return () => frame.removeEventListener('load', watch)
}

/** What the browser’s storage does, in memory. Its own enumerable keys are those that are kept. */
function emptyStorage(): Storage {
  const methods = {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, text: string) => {
      held[key] = text
    },
    removeItem: (key: string) => {
      delete held[key]
    }
  }
  const held = Object.create(methods) as Record<string, string>
  return held as unknown as Storage
}
