import type { Choice, Field, HiddenField } from './fields.ts'

/** A document as lists of blocks. Where a block lands is up to the paper. */
export interface PaperDocument {
  title: string
  /** One sentence on what it is, for whoever looks at the file and not into it. */
  subject: string
  /** Of the words, as a BCP 47 tag. */
  language: string
  /** When this edition came out, `2026-11-27`. It stands for the moment of writing, so that two builds agree. */
  issued: string
  /** Stands at the foot of every page. */
  foot: (page: number, of: number) => string
  sheets: readonly Sheet[]
  hidden?: readonly HiddenField[]
}

/** Blocks that begin on a new page and go on to another where they have to. */
export interface Sheet {
  blocks: readonly Block[]
  /** True where its words grow as far as they still fit on one page. */
  fits?: boolean
  /** What its pages are called in the file, so that somebody can take them out of it. */
  id?: string
}

export type Block =
  | TitleBlock
  | HeadingBlock
  | TextBlock
  | ListBlock
  | TableBlock
  | EntriesBlock
  | FigureBlock
  | BesideBlock
  | GapBlock
  | WritingBlock
  | CardsBlock

/** The name of the document, or of a sheet in it. */
export interface TitleBlock {
  kind: 'title'
  text: string
  /** A line above it. */
  over?: string
}

/** A heading. Those of level 2 stand in the outline, unless they look small. */
export interface HeadingBlock {
  kind: 'heading'
  level: 2 | 3
  /** How big it looks, where that is not its level. */
  look?: 2 | 3
  text: string
}

export interface TextBlock {
  kind: 'text'
  text: string
  look?: 'lede' | 'body' | 'small' | 'note'
}

export interface ListBlock {
  kind: 'list'
  items: readonly string[]
  look?: 'body' | 'small' | 'note'
}

/** Rows of cells. `head` stands above them; its cells may span columns. */
export interface TableBlock {
  kind: 'table'
  /** What it holds, for whoever does not see it. */
  summary: string
  columns: readonly Column[]
  head: readonly (readonly HeadCell[])[]
  rows: readonly Row[]
}

/** Wide as given in points, or as its share of what the others leave. */
export type Column = ({ width: number } | { share: number }) & { align?: 'center' }

export interface HeadCell {
  text: string
  /** How many columns it stands above. */
  span?: number
  align?: 'left'
}

export interface Row {
  cells: readonly Cell[]
  /** Least height in points. */
  height?: number
  /** Its part of what a page has left, so that there is room to write. */
  grow?: number
  /** The line above it. */
  rule?: 'thin' | 'none'
}

export type Cell =
  | {
      kind: 'words'
      text: string
      note?: string
      look?: 'item' | 'tight'
      heads?: boolean
      number?: string
      span?: number
      rows?: number
    }
  /** The letter of a framework with its name, beside as many rows as it has. */
  | { kind: 'letter'; letter: string; name: string; rows: number }
  /** Taken by a cell that spans rows or columns. */
  | { kind: 'taken' }
  | { kind: 'choice'; choice: Choice; face: string; small?: boolean }
  | { kind: 'field'; field: Field; span?: number }
  /** Room to write by hand. */
  | { kind: 'room' }
  /** A ring or a box to tick by hand, with what stands in it. */
  | { kind: 'ring' | 'box'; face: string }
  | { kind: 'empty' }

/** Labeled places to write, side by side in rows. */
export interface EntriesBlock {
  kind: 'entries'
  rows: readonly EntryRow[]
}

export interface EntryRow {
  entries: readonly Entry[]
  /** Height of the place to write, in points. */
  height?: number
  grow?: number
}

export type Entry = { label: string; share?: number } & (
  | { field: Field }
  | { choices: readonly { choice: Choice; label: string }[] }
)

/** A drawing in its own units, and what it tells. */
export interface FigureBlock {
  kind: 'figure'
  /** Everything that it tells. */
  alt: string
  /** Size of the drawing, in its own units. */
  size: readonly [width: number, height: number]
  /** Width on paper in points; as wide as there is room where it is left out. */
  width?: number
  shapes: readonly Shape[]
  /** Places to write in the drawing. */
  fields?: readonly { field: Field; at: Box }[]
}

/** In the units of its drawing. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export type Shape =
  | {
      kind: 'circle'
      at: readonly [x: number, y: number]
      radius: number
      look: ShapeLook
      inside?: readonly Disc[]
    }
  | { kind: 'words'; text: string; at: readonly [x: number, y: number]; look: 'name' | 'heading' }

/** A circle to which another shape is cut. */
export interface Disc {
  at: readonly [x: number, y: number]
  radius: number
}

/** How a shape is filled and drawn. Paper has no colors to count on, so tones differ as well. */
export type ShapeLook =
  | 'pale'
  | 'light'
  | 'middle'
  | 'deep'
  | 'white'
  | 'line'
  | 'strong'
  | 'dashed'

/** Blocks side by side, each part as wide as its share. */
export interface BesideBlock {
  kind: 'beside'
  parts: readonly { share: number; blocks: readonly Block[] }[]
}

/** Lines to write on by hand, under a label. */
export interface WritingBlock {
  kind: 'writing'
  label: string
  lines: number
}

/** Cards to cut out, two in a row. */
export interface CardsBlock {
  kind: 'cards'
  items: readonly string[]
}

/** Room, which may take its part of what a page has left. */
export interface GapBlock {
  kind: 'gap'
  height: number
  grow?: number
}
