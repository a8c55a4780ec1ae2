import { z } from 'astro/zod'

import { ITEMS } from '../assessment/blueprint.ts'
import { strict } from '../strict.ts'
import { contrastFaults } from './palette.ts'

// It ends the reading there, since no contrast can be told of what is no colour.
const colour = z.string().regex(/^#[0-9a-f]{6}$/, {
  error: 'Write the colour as #0c5a5b, in lower case.',
  abort: true
})

/** `organisation.yaml`: what another organisation changes to make the course its own. */
export const organisationSchema = strict({
  /** The course’s name, in the header and in every title. */
  name: z.string().min(1),
  /** A picture beside the name in the header: a file in public/, such as `logo.svg`. */
  logo: z.string().optional(),
  /** Colour of links, buttons and tiles on light and on dark paper. */
  accent: strict({ light: colour, dark: colour }),
  /** Who answers questions about this copy of the course. */
  contact: strict({ name: z.string(), url: z.url() }).optional(),
  /** Where learners and workshop guests go on talking. */
  discussion: strict({ name: z.string(), url: z.url() }).optional(),
  /** What this house promises, where lessons speak of a standard. */
  standards: strict({
    /** Rings of the telephone before somebody answers. */
    rings: z.int().min(1).max(10),
    /** Seconds on hold before somebody speaks to the caller again. */
    holdSeconds: z.int().min(5).max(300)
  }),
  /**
   * Right answers, of 24, from which a test after the course counts as mastery. A convention:
   * at 19, whoever truly knows six in ten reaches it in 4 of 100 tests, and whoever knows nine
   * in ten in 97 of 100. With another mark the pages say its own numbers.
   */
  masteryCut: z.int().min(1).max(ITEMS).default(19)
}).superRefine(({ accent }, context) => {
  for (const message of contrastFaults(accent)) {
    context.addIssue({ code: 'custom', message, path: ['accent'] })
  }
})

export type Organisation = z.infer<typeof organisationSchema>
