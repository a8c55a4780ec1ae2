/** A field as it stands on a page. The buttons of a group have its name, and a state each. */
export interface Widget {
  id: string
  /** Number of its page, from 1. */
  page: number
  kind: 'text' | 'choice' | 'radios'
  name: string
  /** Its value; of a group, the state that is on. */
  text: string
  /** What it goes back to when the form is emptied. */
  blank: string | undefined
  /** The state of a button that it stands for. */
  state: string
  options: { value: string; shown: string }[]
  /** False for a button of which nothing is drawn. */
  drawn: boolean
}

/** How buttons are drawn: as the file says, or as if all or none of them were on. */
export type Drawing = 'as-it-is' | 'all-on' | 'all-off'

/** A PDF that was opened. */
export interface Opened {
  widgets(): Promise<Widget[]>
  /** The text of the first page. */
  firstText(): Promise<string>
  /** How each widget of a page is drawn, as a text by its id. */
  drawn(page: number, drawing: Drawing): Promise<Map<string, string>>
  /** Notes a value for `save`. */
  set(id: string, value: string | boolean): void
  save(): Promise<Uint8Array>
}

export type Opening =
  | { status: 'open'; pdf: Opened; close(): void }
  | { status: 'encrypted' | 'unreadable' | 'not-loaded' }

type Library = typeof import('pdfjs-dist')
type Document = Awaited<ReturnType<Library['getDocument']>['promise']>

/** The thread in which pdf.js works. It stays for the next PDF, unless one of them was too much. */
interface Thread {
  worker: Worker
  port: InstanceType<Library['PDFWorker']>
  /** Fails where the thread did not come. */
  failed: Promise<never>
}

const PATIENCE = 60_000
const QUIET = 0
const NOT_LOADED = 'not-loaded'

let thread: Thread | undefined

/** Opens a PDF by pdf.js, which comes with the first one. */
export async function openPdf(bytes: Uint8Array): Promise<Opening> {
  const library = await load()
  if (!library) return { status: 'not-loaded' }
  thread ??= newThread(library)
  const task = library.getDocument({
    // It is taken away from whoever passes it.
    data: bytes.slice(),
    worker: thread.port,
    // Nothing is fetched, and nothing is drawn on the screen.
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: QUIET
  })
  try {
    const document = await inTime(task.promise)
    return { status: 'open', pdf: opened(library, document), close: () => void task.destroy() }
  } catch (error) {
    void task.destroy().catch(() => undefined)
    if (error instanceof library.PasswordException) return { status: 'encrypted' }
    const lost = error instanceof Error && error.message === NOT_LOADED
    return { status: lost ? 'not-loaded' : 'unreadable' }
  }
}

/** Fails where something takes far too long; the thread is given up then. */
export async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const { failed = work } = thread ?? {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      thread?.worker.terminate()
      thread = undefined
      reject(new Error('too slow'))
    }, PATIENCE)
  })
  try {
    return await Promise.race([work, failed, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Older browsers lack what the other build of it takes for granted. */
async function load(): Promise<Library | undefined> {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } catch {
    return undefined
  }
}

function newThread({ PDFWorker }: Library): Thread {
  const worker = new Worker(
    new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url),
    { type: 'module' }
  )
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      thread = undefined
      reject(new Error(NOT_LOADED))
    })
  })
  failed.catch(() => undefined)
  // Its types know no other port than none.
  const port = new PDFWorker({ port: worker as unknown as null, verbosity: QUIET })
  return { worker, port, failed }
}

function opened({ AnnotationMode, OPS }: Library, document: Document): Opened {
  const buttons = new Set<string>()
  return {
    async widgets() {
      const found: Widget[] = []
      for (let page = 1; page <= document.numPages; page++) {
        const annotations = await (await document.getPage(page)).getAnnotations({ intent: 'any' })
        found.push(...annotations.flatMap((one) => widgetOf(one, page)))
      }
      for (const { id, kind } of found) if (kind === 'radios') buttons.add(id)
      return found
    },

    async firstText() {
      const { items } = await (await document.getPage(1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    },

    async drawn(page, drawing) {
      const asIs = drawing === 'as-it-is'
      if (!asIs) {
        for (const id of buttons)
          document.annotationStorage.setValue(id, { value: drawing === 'all-on' })
      }
      const { fnArray, argsArray } = await (await document.getPage(page)).getOperatorList({
        annotationMode: asIs ? AnnotationMode.ENABLE : AnnotationMode.ENABLE_STORAGE
      })
      const looks = new Map<string, string>()
      let id: string | undefined
      for (const [at, operator] of fnArray.entries()) {
        if (operator === OPS.beginAnnotation) id = argsArray[at][0]
        else if (operator === OPS.endAnnotation) id = undefined
        else if (id !== undefined) {
          looks.set(id, `${looks.get(id) ?? ''}${operator} ${JSON.stringify(argsArray[at])}\n`)
        }
      }
      return looks
    },

    set(id, value) {
      document.annotationStorage.setValue(id, { value })
    },

    save: () => document.saveDocument()
  }
}

/** An annotation as pdf.js tells it, which may be anything. */
interface Annotation {
  readonly [key: string]: unknown
}

function widgetOf(annotation: Annotation, page: number): Widget[] {
  const { id, subtype, fieldName, fieldType, fieldValue, defaultFieldValue, radioButton } =
    annotation
  if (subtype !== 'Widget' || typeof id !== 'string' || typeof fieldName !== 'string') return []
  const kind = fieldType === 'Ch' ? 'choice' : radioButton ? 'radios' : 'text'
  return [
    {
      ...{ id, page, kind, name: fieldName, text: textOf(fieldValue) },
      blank: defaultFieldValue == null ? undefined : textOf(defaultFieldValue),
      state: textOf(annotation['buttonValue']),
      options: optionsOf(annotation['options']),
      drawn: annotation['hasAppearance'] === true
    }
  ]
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0])
  return typeof value === 'string' ? value : ''
}

function optionsOf(options: unknown): Widget['options'] {
  if (!Array.isArray(options)) return []
  return options.map((one: Annotation) => ({
    value: textOf(one?.['exportValue']),
    shown: textOf(one?.['displayValue'])
  }))
}
