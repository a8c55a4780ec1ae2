import { choicesIn, longLines, strawMen, thinFeedback, unevenLengths } from './lint/choices.ts'
import type { Finding, RolePlayFile } from './lint/finding.ts'
import { unclearKeys, unseenStereotypes } from './lint/reviewers.ts'
import {
  fewRedLines,
  longestIsBest,
  shortestIsPoor,
  tellingPlaces,
  uncovered,
  wordingCues
} from './lint/set.ts'
import { wayFindings } from './lint/ways.ts'

/**
 * Everything in the role-plays that a person with good intentions gets wrong: lengths and words
 * that give the key away, mistakes that pay, letters without a chance.
 *
 * The checks are named as the blueprint of the content counts them. LN-01, LN-02, LN-19 and the
 * beliefs of LN-15 are the schema’s; LN-24 is the list of published ids, and these checks run on
 * whatever language they are given; LN-25 is quiz/lint.ts; LN-20 lets learners play, in
 * simulate.ts, and is asserted by a test.
 *
 * @param letters that the course teaches, as `framework.letter`
 */
export function lintRolePlays(
  files: readonly RolePlayFile[],
  letters: readonly string[]
): Finding[] {
  return [
    ...files.flatMap(wayFindings),
    ...files
      .flatMap(choicesIn)
      .flatMap((choice) => [
        ...unevenLengths(choice),
        ...strawMen(choice),
        ...longLines(choice),
        ...thinFeedback(choice)
      ]),
    ...files.flatMap((file) => [...unclearKeys(file), ...unseenStereotypes(file)]),
    ...longestIsBest(files),
    ...shortestIsPoor(files),
    ...tellingPlaces(files),
    ...wordingCues(files),
    ...uncovered(files, letters),
    ...fewRedLines(files)
  ]
}
