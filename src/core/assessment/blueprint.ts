/** How many items of each form belong to a module, by the name of its folder. */
export const ITEMS_OF_MODULE: Readonly<Record<string, number>> = {
  'why-people-come-back': 3,
  'value-and-loyalty': 4,
  'listening-and-asking': 5,
  'the-telephone': 2,
  'be-sure': 2,
  lead: 2,
  'quality-and-connection': 3,
  'managing-conflicts': 2,
  'the-organization-behind-the-service': 1
}

/** Items of one form, whichever it is. */
export const ITEMS = Object.values(ITEMS_OF_MODULE).reduce((sum, count) => sum + count, 0)

/** Items that each lesson has in the bank, those in reserve included. */
export const ITEMS_OF_LESSON = 3

/** How many items of a form are short cases, at least. */
export const FEWEST_CASES = 16
