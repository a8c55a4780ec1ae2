import { expect, test } from 'vitest'

import { preloaded } from '../../src/build/preload.ts'

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

test('a page without islands stays as it is', () => {
  expect(preloaded(page(''), MODULES)).toBe(page(''))
})
