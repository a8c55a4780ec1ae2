import Papa from 'papaparse'

/** What a cell holds. Numbers are ours; a text may have been typed by anybody. */
export type Cell = string | number | undefined

/**
 * What a spreadsheet may take for a formula, white space and invisible signs before it included,
 * also in the wide forms of East Asian keyboards. OWASP, CSV Injection.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
/** Tells spreadsheets that the file is UTF-8. */
const MARK = '\ufeff'

/**
 * Rows as a file for spreadsheets, RFC 4180 with a byte order mark. A text that could work as a
 * formula gets an apostrophe before it. Numbers stay numbers, negative ones too.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return MARK + Papa.unparse(rows as Cell[][], { escapeFormulae: FORMULA })
}
