/** The language in which the letters of this course are written, as of BCP 47. */
export const LETTER_LANGUAGE = 'en-US'
