import { describe, expect, test } from 'vitest'

import { preloaded, slim, straight } from '../../src/build/preload.ts'

const MODULES = new Map([
  ['Quiz.a1.js', 'import{h}from"./shared.b2.js";import"./side.c3.js";import("./later.d4.js")'],
  ['shared.b2.js', 'export const h=1'],
  ['side.c3.js', 'import{h as t}from"./shared.b2.js"'],
  ['client.e5.js', 'export default 1']
])

const page = (islands: string) => `<body>${islands}<p>Text</p></body>`

test('each module that an island needs is fetched once, at the end of the page', () => {
  const island =
    '<astro-island component-url="/any/_astro/Quiz.a1.js" renderer-url="/any/_astro/client.e5.js"></astro-island>'
  const links = ['Quiz.a1', 'shared.b2', 'side.c3', 'client.e5'].map(
    (name) => `<link rel="modulepreload" href="/any/_astro/${name}.js">`
  )
  expect(preloaded(page(island + island), MODULES)).toBe(
    `<body>${island}${island}<p>Text</p>${links.join('')}</body>`
  )
})

test('an island keeps what its start asks for, and nothing else', () => {
  const opts = '&quot;value&quot;:{&quot;rootMargin&quot;:&quot;600px&quot;}}'
  const island = (uid: string, name: string) =>
    `<astro-island${uid} component-url="/a.js" opts="{${name}${opts}" await-children>`
  expect(slim(island(' uid="Z1kT6zx"', '&quot;name&quot;:&quot;Quiz&quot;,'))).toBe(island('', ''))
})

describe('an island', () => {
  const island = (file: string, name: string) =>
    `<astro-island component-url="/any/_astro/${file}" component-export="${name}"></astro-island>`
  const modules = new Map([
    ['Notes.a1.js', 'export{l as Notes}from"./shared.b2.js";\n'],
    ['Two.c3.js', 'export{l as One,m as Two}from"./shared.b2.js";'],
    ['Quiz.d4.js', 'import{h}from"./shared.b2.js";export{h as Quiz}']
  ])

  test('comes straight from the module that holds it', () => {
    expect(straight(island('Notes.a1.js', 'Notes'), modules)).toBe(island('shared.b2.js', 'l'))
  })

  test.each([
    ['Quiz.d4.js', 'Quiz'],
    ['Two.c3.js', 'Two'],
    ['Notes.a1.js', 'Other'],
    ['unknown.js', 'Notes']
  ])('stays where it is, in %s', (file, name) => {
    expect(straight(island(file, name), modules)).toBe(island(file, name))
  })
})

test('a page without islands stays as it is', () => {
  expect(preloaded(page(''), MODULES)).toBe(page(''))
})
