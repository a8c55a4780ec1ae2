import { mdxToJs } from 'satteri'
import { describe, expect, test } from 'vitest'

import { linkTerms } from '../../src/build/terms.ts'

const GAP = { id: 'gap', term: 'gap', forms: [], meaning: 'A distance.' }
const WANT = { id: 'want', term: 'want', forms: ['wants'], meaning: 'A wish.' }

/** Each link of a lesson: where it goes, what it says, and its class. */
async function linksIn(body: string): Promise<string[]> {
  const { code } = await mdxToJs(body, { mdastPlugins: [linkTerms([GAP, WANT], '/at/glossary/')] })
  return [...code.matchAll(/\.a, \{([^}]*)\}/g)].map(([, props = '']) =>
    props.replace(/\s+/g, ' ').trim()
  )
}

const link = (term: string, words = term) =>
  expect.stringMatching(
    new RegExp(
      `(?=.*href: "/at/glossary/#${term}")(?=.*class(?:Name)?: "term")(?=.*children: "${words}")`
    )
  )

describe('linkTerms', () => {
  test.each([
    ['in a paragraph', 'Mind the gap, mind the gap.', [link('gap')]],
    ['two in one paragraph', 'Gap and wants.', [link('gap', 'Gap'), link('want', 'wants')]],
    ['in bold', 'Mind the **gap**.', [link('gap')]],
    ['in a list', '- one\n- a gap\n- a gap', [link('gap')]],
    ['inside a tag', '<KeyIdea>\nMind the gap.\n</KeyIdea>', [link('gap')]],
    ['after the heading, not in it', '## The gap\n\nMind the gap.', [link('gap')]],
    ['not in code', '`gap`', []],
    ['not in an attribute', '<MythCheck claim="A gap.">\nNo.\n</MythCheck>', []],
    ['not for a tag without text', '<Check id="gap" />', []]
  ])('links the first use %s', async (_, body, links) => {
    expect(await linksIn(body)).toEqual(links)
  })

  test('leaves a link alone that an author made', async () => {
    expect(await linksIn('[The gap](https://example.org) and the gap.')).toEqual([
      expect.stringContaining('example.org'),
      link('gap')
    ])
  })
})
