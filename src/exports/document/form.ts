import { Appearances, INK_RGB } from './appearances.ts'
import type { Choice, Field, HiddenField } from './fields.ts'
import { fileText, type Inside, insideOf, type Ref } from './inside.ts'
import type { Element, Pen } from './pen.ts'

/** Where something stands, in points from the top left of the page. */
export interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** How a widget is shown: printed like the page, or not at all. */
const SHOWN = { print: 4, hidden: 2 } as const
const FLAG = { readOnly: 1, lines: 1 << 12, radio: 1 << 15, combo: 1 << 17 } as const

/**
 * The fields of a document. The library’s own lose what screen readers need, so they are made here
 * of its annotations and objects; its forms stay unused.
 */
export class Form {
  readonly #pen: Pen
  readonly #inside: Inside
  readonly #fields: Ref[] = []
  readonly #groups = new Map<string, { ref: Ref; kids: Ref[] }>()
  #made: Appearances | undefined

  constructor(pen: Pen) {
    this.#pen = pen
    this.#inside = insideOf(pen.doc)
    this.#inside.endAcroForm = () => pen.doc
  }

  /** Made with the first field: it takes a whole font, which a document without fields can do without. */
  get #looks(): Appearances {
    this.#made ??= new Appearances(this.#pen)
    return this.#made
  }

  /** One answer of a question. Its circle belongs to the page; only the dot comes and goes. */
  choice(parent: Element, { name, question, state, tip }: Choice, place: Place): void {
    const group = this.#groups.get(name) ?? this.#newGroup(name, question)
    const widget = this.#widget(parent, place, {
      Parent: group.ref,
      AS: 'Off',
      AP: { N: { [state]: this.#looks.dot(place.width), Off: this.#looks.off } },
      // Poppler draws dots anew in files that ask for it, and in none without a color.
      MK: { BC: INK_RGB },
      TU: fileText(tip)
    })
    group.kids.push(widget)
  }

  /** A place to write, or to pick one of a few words. */
  field(parent: Element, field: Field, place: Place): void {
    const { name, tip, value = '' } = field
    const shown = shownIn(field)
    const widget = this.#widget(parent, place, {
      ...kindOf(field),
      T: fileText(name),
      TU: fileText(tip),
      DA: fileText(this.#looks.typing(field.kind === 'text' && field.lines)),
      ...(shown && {
        V: fileText(value),
        DV: fileText(value),
        AP: { N: this.#looks.typed(shown, place.width, place.height) }
      })
    })
    this.#fields.push(widget)
  }

  /** What the file says about itself. Viewers don’t show it. */
  hidden(parent: Element, { name, tip, value }: HiddenField): void {
    const nowhere = { x: 0, y: 0, width: 0, height: 0 }
    const widget = this.#widget(parent, nowhere, {
      FT: 'Tx',
      Ff: FLAG.readOnly,
      F: SHOWN.hidden,
      T: fileText(name),
      TU: fileText(tip),
      V: fileText(value),
      DA: fileText(this.#looks.typing())
    })
    this.#fields.push(widget)
  }

  /** Writes the form into the document; once, after the last field. */
  end(): void {
    for (const { ref, kids } of this.#groups.values()) {
      ref.data['Kids'] = kids
      ref.end()
    }
    if (this.#fields.length === 0) return
    const { id, ref } = this.#looks.font
    const form = this.#inside.ref({
      Fields: this.#fields,
      DR: { Font: { [id]: ref } },
      DA: fileText(this.#looks.typing())
    })
    form.end()
    this.#inside._root.data['AcroForm'] = form
  }

  #newGroup(name: string, question: string): { ref: Ref; kids: Ref[] } {
    const ref = this.#inside.ref({
      FT: 'Btn',
      Ff: FLAG.radio,
      T: fileText(name),
      TU: fileText(question),
      V: 'Off'
    })
    const group = { ref, kids: [] }
    this.#groups.set(name, group)
    this.#fields.push(ref)
    return group
  }

  /** Places a widget with an element of its own, so that a screen reader meets it in its turn. */
  #widget(parent: Element, place: Place, data: Record<string, unknown>): Ref {
    const element = this.#pen.element(parent, 'Form')
    const { x, y, width, height } = place
    const widget = { Subtype: 'Widget', F: SHOWN.print, structParent: element, ...data }
    this.#inside.annotate(x, y, width, height, widget)
    // The library notes the page that is open when the element ends.
    element.end()
    const placed = this.#inside.page.annotations.at(-1)
    if (!placed) throw new Error('A field was placed on no page. Begin a page before it.')
    return placed
  }
}

/** What viewers show of the value that a field begins with. */
function shownIn(field: Field): string | undefined {
  if (field.kind === 'text') return field.value
  return field.options.find(({ value }) => value === field.value)?.label
}

function kindOf(field: Field): Record<string, unknown> {
  if (field.kind === 'pick') {
    const options = field.options.map(({ value, label }) => [fileText(value), fileText(label)])
    return { FT: 'Ch', Ff: FLAG.combo, Opt: options }
  }
  const flags = (field.lines ? FLAG.lines : 0) | (field.readOnly ? FLAG.readOnly : 0)
  return { FT: 'Tx', Ff: flags, ...(field.align === 'center' && { Q: 1 }) }
}
