import { type Dictionary, type Page, Pdf, type Thing, words } from './pdf-objects.ts'

/** An element of the structure, in the order in which a screen reader meets it. */
interface Met {
  readonly ref: string
  readonly role: string
  readonly dictionary: Dictionary
}

/** What must be painted inside of a marked part of a page: texts, lines, grounds, drawings. */
const PAINTS = /^(?:Tj|TJ|'|"|S|s|f|F|f\*|B|B\*|b|b\*|Do|sh)$/

/**
 * What breaks the rules of PDF/UA-1 (ISO 14289-1) that a program can check, one sentence each; the
 * numbers are those of its clauses.
 */
export function accessibilityFaults(file: string): string[] {
  const pdf = new Pdf(file)
  const elements = elementsOf(pdf)
  return [
    ...documentFaults(pdf),
    ...headingFaults(elements),
    ...figureFaults(elements),
    ...tableFaults(pdf, elements),
    ...pdf.pages.flatMap((page, at) => [
      ...markFaults(page).map((fault) => `7.1: page ${at + 1}: ${fault}`),
      ...widgetFaults(pdf, page, elements).map((fault) => `7.18: page ${at + 1}: ${fault}`)
    ]),
    ...fontFaults(pdf)
  ]
}

/** Every element of the structure. */
function elementsOf(pdf: Pdf): Met[] {
  const met: Met[] = []
  const walk = (thing: Thing) => {
    const dictionary = pdf.dictionary(thing)
    if (dictionary['/S'] === undefined) return
    met.push({ ref: String(thing), role: String(dictionary['/S']).slice(1), dictionary })
    for (const kid of pdf.list(dictionary['/K'])) walk(kid)
  }
  for (const kid of pdf.list(pdf.dictionary(pdf.root['/StructTreeRoot'])['/K'])) walk(kid)
  return met
}

function documentFaults(pdf: Pdf): string[] {
  const { root } = pdf
  const faults: string[] = []
  if (pdf.dictionary(root['/MarkInfo'])['/Marked'] !== true)
    faults.push('7.1: it is not marked as tagged')
  if (pdf.dictionary(root['/ViewerPreferences'])['/DisplayDocTitle'] !== true) {
    faults.push('7.1: the title is not shown')
  }
  if (!words(root['/Lang'])) faults.push('7.2: the language is not said')
  if (root['/Outlines'] === undefined) faults.push('7.17: there is no outline')
  return faults
}

function headingFaults(elements: readonly Met[]): string[] {
  let last = 0
  return elements.flatMap(({ role }) => {
    const level = Number(/^H(\d)$/.exec(role)?.[1] ?? 0)
    if (level === 0) return []
    const skips = level > last + 1
    last = level
    return skips ? [`7.4: a heading of level ${level} follows one of a level too high`] : []
  })
}

function figureFaults(elements: readonly Met[]): string[] {
  const figures = elements.filter(({ role }) => role === 'Figure')
  return figures
    .filter(({ dictionary }) => words(dictionary['/Alt']).length < 20)
    .map(() => '7.3: a figure has no text that says what it shows')
}

function tableFaults(pdf: Pdf, elements: readonly Met[]): string[] {
  return elements
    .filter(({ role }) => role === 'Table')
    .flatMap(({ dictionary }) => {
      const rows = pdf.list(dictionary['/K']).map((row) => pdf.dictionary(row))
      let hanging: number[] = []
      const widths = rows.map((row) => {
        let width = hanging.reduce((sum, rest) => sum + (rest > 0 ? 1 : 0), 0)
        hanging = hanging.map((rest) => rest - 1).filter((rest) => rest > 0)
        for (const cell of pdf.list(row['/K'])) {
          const attributes = pdf.dictionary(pdf.dictionary(cell)['/A'])
          width += Number(attributes['/ColSpan'] ?? 1)
          const down = Number(attributes['/RowSpan'] ?? 1)
          if (down > 1) hanging.push(down - 1)
        }
        return width
      })
      const heads = rows.flatMap((row) => pdf.list(row['/K'])).map((cell) => pdf.dictionary(cell))
      const scoped = heads
        .filter((cell) => cell['/S'] === '/TH')
        .every((cell) => pdf.dictionary(cell['/A'])['/Scope'])
      const name = words(pdf.dictionary(dictionary['/A'])['/Summary'])
      return [
        ...(new Set(widths).size > 1
          ? [`7.5: rows of “${name}” are ${[...new Set(widths)].join(', ')} columns wide`]
          : []),
        ...(scoped ? [] : [`7.5: a heading cell of “${name}” does not say what it heads`])
      ]
    })
}

/** What is painted outside of marked content, which no screen reader could place. */
function markFaults({ content }: Page): string[] {
  const code = content.replace(/\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>/g, ' x ')
  let depth = 0
  let outside = 0
  for (const word of code.split(/[\s[\]]+/)) {
    if (word === 'BMC' || word === 'BDC') depth++
    else if (word === 'EMC') depth--
    else if (depth === 0 && PAINTS.test(word)) outside++
  }
  return [
    ...(outside > 0 ? [`${outside} things are drawn outside of the structure`] : []),
    ...(depth !== 0 ? ['a marked part is not closed'] : [])
  ]
}

function widgetFaults(
  pdf: Pdf,
  { ref: page, dictionary }: Page,
  elements: readonly Met[]
): string[] {
  if (dictionary['/Tabs'] !== '/S') return ['the order of tabs is not that of the structure']
  const widgets = pdf.list(dictionary['/Annots']).map(String)
  const forms = elements.flatMap(({ role, dictionary: element }) =>
    role === 'Form'
      ? pdf.list(element['/K']).map((kid) => ({ element, kid: pdf.dictionary(kid) }))
      : []
  )
  const here = forms.filter(({ kid }) => kid['/Pg'] === page)
  const faults = widgets.flatMap((ref) => {
    const widget = pdf.dictionary(ref)
    const name = words(widget['/T'] ?? pdf.dictionary(widget['/Parent'])['/T'])
    const own = here.filter(({ kid }) => kid['/Obj'] === ref)
    return [
      ...(words(widget['/TU']).length < 3 ? [`“${name}” has no tooltip`] : []),
      ...(own.length === 1
        ? []
        : [`“${name}” stands ${own.length} times in the structure of its page`]),
      ...(typeof widget['/StructParent'] === 'number' &&
      parentOf(pdf, widget['/StructParent']) === own[0]?.element
        ? []
        : [`“${name}” does not lead to its element`])
    ]
  })
  const read = here.map(({ kid }) => String(kid['/Obj']))
  return [
    ...faults,
    ...(read.join() === widgets.join() ? [] : ['fields are read in another order than they stand'])
  ]
}

/** The element to which a key of the parent tree leads. */
function parentOf(pdf: Pdf, key: number): Dictionary | undefined {
  const tree = pdf.dictionary(pdf.dictionary(pdf.root['/StructTreeRoot'])['/ParentTree'])
  const numbers = pdf.list(tree['/Nums'])
  const at = numbers.findIndex((one, place) => place % 2 === 0 && one === key)
  return at < 0 ? undefined : pdf.dictionary(numbers[at + 1])
}

function fontFaults(pdf: Pdf): string[] {
  return pdf.all.flatMap(({ dictionary }) => {
    if (dictionary['/Subtype'] !== '/Type0') return []
    const descendant = pdf.dictionary(pdf.list(dictionary['/DescendantFonts'])[0])
    const descriptor = pdf.dictionary(descendant['/FontDescriptor'])
    const embedded = descriptor['/FontFile2'] ?? descriptor['/FontFile3']
    return [
      ...(embedded ? [] : [`7.21: ${dictionary['/BaseFont']} is not embedded`]),
      ...(dictionary['/ToUnicode']
        ? []
        : [`7.21: letters of ${dictionary['/BaseFont']} have no meaning`])
    ]
  })
}
