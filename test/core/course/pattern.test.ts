import { describe, expect, test } from 'vitest'

import { readLessonText } from '../../../src/core/course/lesson-text.ts'
import { checksOf, patternFaults } from '../../../src/core/course/pattern.ts'
import { BODY } from '../../fixtures/course.ts'

/** Faults of the sound lesson after one piece of it was replaced. */
function faultsAfter(piece: string | RegExp, by: string): string[] {
  const broken = BODY.replace(piece, by)
  expect(broken, 'the piece to replace').not.toBe(BODY)
  return patternFaults(readLessonText(broken))
}

const check = (id: string) => `<Check id="L-01.${id}" />`
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('patternFaults', () => {
  test('finds none in a lesson that keeps the pattern', () => {
    expect(patternFaults(readLessonText(BODY))).toEqual([])
  })

  test.each([
    [
      'an import',
      'A baker',
      'import x from "x"\n\nA baker',
      /^line 1 has an import\. .*Remove it\.$/
    ],
    [
      'braces',
      'Try it.',
      'Try {it}.',
      /^line 19 has an expression in braces\. .*Write the words out\.$/
    ],
    ['HTML', 'Try it.', 'Try <b>it</b>.', /^line 19 has an HTML element\. Use Markdown/],
    [
      'an unknown tag',
      'Try it.',
      'Try it.\n\n<Quiz />',
      /^line 21 has an unknown tag <Quiz>\. Use one of KeyIdea, /
    ],
    [
      'text on the line of a tag',
      /<Good.*\nIt waits\.\n/,
      '<Good says="Anything else?">It waits.',
      /^line 13: the text of <Good> needs lines of its own\. Break the line\.$/
    ],
    ['a lacking attribute', ' minutes="1"', '', /^line 18: <TryIt> lacks minutes="…"\. Add it\.$/],
    ['an empty attribute', '"Next."', '""', /^line 10: <Poor> lacks says="…"\. Add it\.$/],
    [
      'an attribute too many',
      '<AtWork>',
      '<AtWork title="x">',
      /^line 34: <AtWork> takes no “title”\. Remove it\.$/
    ],
    [
      'no moment',
      'A baker looks past the customer.',
      '',
      /opens on no moment\. Begin with a short scene/
    ],
    [
      'no key idea',
      /<KeyIdea>[\s\S]*<\/KeyIdea>/,
      '',
      /^it has 0 <KeyIdea>, and needs exactly one\.$/
    ],
    [
      'two key ideas',
      '## A heading',
      '<KeyIdea>\nTwo.\n</KeyIdea>',
      /^it has 2 <KeyIdea>, and needs exactly one\.$/
    ],
    [
      'two myth checks',
      '## A heading',
      '<MythCheck claim="One." holds="no">\nA.\n</MythCheck>\n\n<MythCheck claim="Two." holds="no">\nB.\n</MythCheck>',
      /^it has more than one <MythCheck>, and links go to the first\. Keep one\.$/
    ],
    [
      'a myth check without a verdict',
      '## A heading',
      '<MythCheck claim="x">\nNo.\n</MythCheck>',
      /^line \d+: <MythCheck> lacks holds="…"\. Add it\.$/
    ],
    [
      'a myth check with a verdict of its own',
      '## A heading',
      '<MythCheck claim="x" holds="maybe">\nNo.\n</MythCheck>',
      /^line \d+: <MythCheck> holds “maybe”\. Write yes, partly, no\.$/
    ],
    ['nothing to try', /<TryIt[\s\S]*<\/TryIt>/, '', /^it has 0 <TryIt>/],
    ['no line for work', /<AtWork>[\s\S]*/, '', /^it has 0 <AtWork>/],
    [
      'a key idea of 151 words',
      'Look up first.',
      words(151),
      /^<KeyIdea> has 151 words\. Cut it to 150 at most\.$/
    ],
    [
      'a line for work without when and what',
      'When somebody stands there, I look up.',
      'I look up.',
      /<AtWork> is not of the form “When …, I …”\. Reword it\./
    ],
    [
      'no poor version',
      /<Poor[\s\S]*<\/Poor>\n/,
      '',
      /<Example> needs one <Poor says="…"> and one <Good/
    ],
    [
      'no good version',
      /<Good[\s\S]*<\/Good>\n/,
      '',
      /<Example> needs one <Poor says="…"> and one <Good/
    ],
    [
      'a version outside of the example',
      /(<Good[\s\S]*<\/Good>\n)(<\/Example>)/,
      '$2\n\n$1',
      /<Example> needs one <Poor says="…"> and one <Good/
    ],
    [
      'three checks',
      `${check('single')}\n\n${check('multiple')}`,
      '',
      /^it has 3 checks outside <TryIt>, and needs 4 to 6\.$/
    ],
    [
      'seven checks',
      check('single'),
      ['single', 'six', 'seven'].map(check).join('\n\n'),
      /^it has 7 checks outside <TryIt>, and needs 4 to 6\.$/
    ],
    [
      'a check before the example',
      /(## A heading[\s\S]*?)(<Check id="L-01.single" \/>)/,
      '$2\n\n$1',
      /^its parts are out of order\. Put them as KeyIdea, Example, TryIt, Check, AtWork\.$/
    ],
    [
      'a check after the line for work',
      /(<Check id="L-01.single" \/>\n\n)([\s\S]*)/,
      '$2\n$1',
      /^its parts are out of order\./
    ]
  ])('says what to do about %s, and nothing else', (_, piece, by, message) => {
    expect(faultsAfter(piece, by)).toEqual([expect.stringMatching(message)])
  })

  test('counts an example that is missing as one without its versions, too', () => {
    expect(faultsAfter(/<Example[\s\S]*<\/Example>/, '')).toEqual([
      expect.stringMatching(/^it has 0 <Example>/),
      expect.stringMatching(/^<Example> needs one/)
    ])
  })

  test.each([
    ['a key idea of 150 words', 'Look up first.', words(150)],
    ['six checks', check('single'), `${check('single')}\n\n${check('six')}`],
    ['four checks', check('single'), ''],
    [
      'a figure, letters and a myth between the parts',
      '## A heading',
      '<Figure name="x" />\n\n<Letters of="x" />\n\n<MythCheck claim="x" holds="no" sources="y">\nNo.\n</MythCheck>'
    ],
    ['a figure in the example', '<Poor', '<Figure name="x" />\n\n<Poor'],
    [
      'a myth without a source',
      '## A heading',
      '<MythCheck claim="x" holds="no">\nNo.\n</MythCheck>'
    ]
  ])('puts up with %s', (_, piece, by) => {
    expect(faultsAfter(piece, by)).toEqual([])
  })
})

describe('checksOf', () => {
  test('counts the checks outside of the practice, in their order', () => {
    const body = BODY.replace('Try it.', `Try it.\n\n${check('practice')}`)
    expect(checksOf(readLessonText(body).tags).map(({ attributes }) => attributes.id)).toEqual([
      'L-01.single',
      'L-01.multiple',
      'L-01.ordering',
      'L-01.matching',
      'L-01.categorise'
    ])
  })
})
