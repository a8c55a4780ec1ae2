import PDFDocument from 'pdfkit'

import type { PaperDocument } from './blocks.ts'
import { FACES, type FaceName, faceOf } from './faces.ts'
import { LOOKS, type Look, type LookName } from './looks.ts'
import { MARGIN, type Paper } from './paper.ts'

/** A part of the structure by which a screen reader goes through a document. */
export type Element = PDFKit.PDFStructureElement
/** What the PDF standard calls the part: `P`, `TD`, `Form`. */
type Role = Parameters<PDFKit.PDFDocument['struct']>[0] | 'Form'

export interface WordsOptions {
  align?: 'left' | 'center'
}

/**
 * Writes words and lines on paper. Words always belong to an element of the structure; whatever
 * else is drawn is decoration, which screen readers pass over.
 */
export class Pen {
  readonly doc: PDFKit.PDFDocument
  /** All of the document. */
  readonly root: Element
  readonly paper: Paper
  /** How much bigger than usual the words are. */
  scale: number
  readonly #heights = new Map<string, number>()

  constructor({ title, subject, language, issued }: PaperDocument, paper: Paper, scale = 1) {
    this.paper = paper
    this.scale = scale
    const day = new Date(`${issued}T00:00Z`)
    this.doc = new PDFDocument({
      size: [paper.width, paper.height],
      // The layout breaks pages, not the library.
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: language,
      displayTitle: true,
      // Each face is registered once below; one that came first would be opened anew at every use.
      font: null,
      info: {
        Title: title,
        Subject: subject,
        Producer: 'Be Sure',
        Creator: 'Be Sure',
        CreationDate: day,
        ModDate: day
      }
    } as unknown as PDFKit.PDFDocumentOptions)
    for (const name of Object.keys(FACES) as FaceName[]) {
      this.doc.registerFont(name, faceOf(name))
    }
    this.root = this.doc.struct('Document')
    this.doc.addStructure(this.root)
  }

  /** Width of the page between its margins. */
  get width(): number {
    return this.paper.width - 2 * MARGIN.side
  }

  /** Begins an element in another one. End it before its page is left. */
  element(parent: Element, role: Role, attributes: Record<string, unknown> = {}): Element {
    const { alt, ...more } = attributes
    const element = this.doc.struct(role as 'P', alt === undefined ? {} : { alt: String(alt) })
    if (Object.keys(more).length > 0) dictionaryOf(element)['A'] = more
    parent.add(element)
    return element
  }

  /** How words of this kind look here. */
  look(name: LookName): Look {
    const { size, line, ...look } = LOOKS[name]
    return { ...look, size: size * this.scale, line: line * this.scale }
  }

  /** How high words are that are set this wide. */
  height(text: string, look: LookName, width: number): number {
    const key = `${look} ${width} ${this.scale} ${text}`
    const known = this.#heights.get(key)
    if (known !== undefined) return known
    this.#set(look)
    const { line } = this.look(look)
    const high = this.doc.heightOfString(text, { width, lineGap: this.#gap(look) })
    const height = Math.round(high / line) * line
    this.#heights.set(key, height)
    return height
  }

  /** How wide words are on one line. */
  measure(text: string, look: LookName): number {
    this.#set(look)
    return this.doc.widthOfString(text)
  }

  /** Writes words into an element of the structure. */
  words(
    element: Element,
    text: string,
    look: LookName,
    x: number,
    y: number,
    width: number,
    options: WordsOptions = {}
  ): void {
    element.add(() => this.#write(text, look, x, y, width, options))
  }

  /** Draws what says nothing that the words don’t say. */
  decoration(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    this.doc.save()
    draw(this.doc)
    this.doc.restore()
    this.doc.endMarkedContent()
  }

  /** Writes what every page says anew, such as its number. */
  running(text: string, x: number, y: number, width: number): void {
    this.doc.markContent('Artifact', { type: 'Pagination' })
    this.#write(text, 'foot', x, y, width, {})
    this.doc.endMarkedContent()
  }

  /** Side of a tile, in points. */
  get tileSide(): number {
    return TILE * this.scale
  }

  /** A tile with the letter of a framework. */
  tile(element: Element, letter: string, x: number, y: number): void {
    const side = this.tileSide
    this.decoration((doc) => doc.roundedRect(x, y, side, side, 2.5).fill(LOOKS.over.color))
    this.words(element, letter, 'tile', x, y + 0.1 * side, side, { align: 'center' })
  }

  #write(
    text: string,
    look: LookName,
    x: number,
    y: number,
    width: number,
    options: WordsOptions
  ): void {
    this.#set(look)
    // The box of a line grows below the letters; half of what is added belongs above them.
    const gap = this.#gap(look)
    this.doc
      .fillColor(this.look(look).color)
      .text(text, x, y + gap / 2, { width, lineGap: gap, ...options })
  }

  #set(look: LookName): void {
    const { face, size } = this.look(look)
    this.doc.font(face).fontSize(size)
  }

  #gap(look: LookName): number {
    return this.look(look).line - this.doc.currentLineHeight(false)
  }
}

/** Side of a tile, in points, before it grows. */
const TILE = 15

function dictionaryOf(element: Element): Record<string, unknown> {
  return (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data
}
