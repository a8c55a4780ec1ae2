import { execFileSync } from 'node:child_process'

/** Anything in a PDF, as qpdf writes it: names begin with `/`, texts with `u:` or `b:`. */
export type Thing = string | number | boolean | null | readonly Thing[] | Dictionary
export interface Dictionary {
  readonly [key: string]: Thing | undefined
}

/** A page with its widgets, and what is drawn on it. */
export interface Page {
  readonly ref: string
  readonly dictionary: Dictionary
  readonly content: string
}

/** The objects of a PDF. */
export class Pdf {
  readonly #objects: Readonly<
    Record<string, { value?: Thing; stream?: { dict: Dictionary; data?: string } }>
  >

  constructor(file: string) {
    const json = execFileSync(
      'qpdf',
      ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', file],
      { maxBuffer: 2 ** 28, encoding: 'utf8' }
    )
    this.#objects = JSON.parse(json).qpdf[1]
  }

  /** The thing that a reference stands for; anything else is itself. */
  at(thing: Thing | undefined): Thing | undefined {
    if (typeof thing !== 'string' || !/^\d+ \d+ R$/.test(thing)) return thing
    const object = this.#objects[`obj:${thing}`]
    return object?.stream?.dict ?? object?.value
  }

  dictionary(thing: Thing | undefined): Dictionary {
    const found = this.at(thing)
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? (found as Dictionary)
      : {}
  }

  list(thing: Thing | undefined): readonly Thing[] {
    const found = this.at(thing)
    if (Array.isArray(found)) return found
    return found === undefined || found === null ? [] : [found]
  }

  get root(): Dictionary {
    const trailer = (this.#objects['trailer'] as { value?: Thing } | undefined)?.value
    return this.dictionary(this.dictionary(trailer)['/Root'])
  }

  get pages(): Page[] {
    return this.list(this.dictionary(this.root['/Pages'])['/Kids']).map((ref) => {
      const dictionary = this.dictionary(ref)
      const content = this.#objects[`obj:${String(dictionary['/Contents'])}`]?.stream?.data ?? ''
      return {
        ref: String(ref),
        dictionary,
        content: Buffer.from(content, 'base64').toString('latin1')
      }
    })
  }

  /** Every dictionary of the file, with its reference. */
  get all(): { ref: string; dictionary: Dictionary }[] {
    return Object.keys(this.#objects)
      .filter((key) => key.startsWith('obj:'))
      .map((key) => ({ ref: key.slice(4), dictionary: this.dictionary(key.slice(4)) }))
  }
}

/** The words of a text. */
export function words(thing: Thing | undefined): string {
  return typeof thing === 'string' ? thing.replace(/^[ub]:/, '') : ''
}
