import { describe, expect, test } from 'vitest'

import { relativeLinks } from '../../src/build/relative-links.ts'
import { forStick } from '../../src/build/stick.ts'

describe('links of a page on a stick', () => {
  test.each([
    ['index.html', '/', 'href="/learn/"', 'href="./learn/index.html"'],
    ['index.html', '/', 'href="/"', 'href="./index.html"'],
    ['learn/a/index.html', '/', 'href="/"', 'href="../../index.html"'],
    ['learn/a/index.html', '/', 'href="/learn/b/?x=1#top"', 'href="../b/index.html?x=1#top"'],
    ['learn/a/index.html', '/', 'src="/_astro/x.js"', 'src="../../_astro/x.js"'],
    ['a/index.html', '/any/', 'href="/any/workbook.pdf"', 'href="../workbook.pdf"'],
    ['a/index.html', '/any/', 'href="/other/"', 'href="/other/"'],
    ['a/index.html', '/', 'href="#top"', 'href="#top"'],
    ['a/index.html', '/', 'href="https://example.org/"', 'href="https://example.org/"']
  ])('%s below %s: %s', (file, base, link, expected) => {
    expect(relativeLinks(`<a ${link}>`, file, base)).toBe(`<a ${expected}>`)
  })
})

describe('a page on a stick', () => {
  const words = { broken: 'It broke.', fromDisk: 'From a disk.', readMe: '' }

  test('says why nothing on it answers, and leads to the file that tells how to begin', () => {
    const html = '<a href="/be-sure-offline.zip">x</a><p>It broke.</p>'
    expect(forStick(html, 'facilitate/stick/index.html', '/', words)).toBe(
      '<a href="../../../READ-ME.txt">x</a><p>From a disk.</p>'
    )
  })

  test('that could not say so stops the build', () => {
    expect(() => forStick('<p></p>', 'a/index.html', '/', words)).toThrow('a/index.html')
  })
})
