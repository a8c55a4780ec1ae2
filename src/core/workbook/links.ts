/**
 * Address of a page of the workbook for one evaluation.
 *
 * @param page address without the question mark
 * @param evaluation its id; left out where there is none yet
 */
export function hrefFor(page: string, evaluation: string | undefined): string {
  return evaluation === undefined ? page : `${page}?evaluation=${evaluation}`
}
