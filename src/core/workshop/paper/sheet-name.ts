/**
 * The key under which a page of a PDF says which sheet it belongs to, as a name: `/H1`. Readers leave
 * keys alone that they don’t know.
 */
export const SHEET = 'BeSureSheet'
