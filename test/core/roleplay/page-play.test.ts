import { expect, test } from 'vitest'

import { pagePlay } from '../../../src/core/roleplay/page-play.ts'
import { walk } from '../../../src/core/roleplay/walk.ts'
import { choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

const LESSONS = new Map([['L-18', { title: 'Listen and empathize', slug: 'listen-and-empathize' }]])
const play = rolePlay({ repairs: [0], redLines: [1] })

test('a page carries no belief behind a line and nothing for authors', () => {
  const text = JSON.stringify(pagePlay(play, LESSONS))
  expect(text).not.toMatch(/M-05|misconception|inclusion|summary/)
  expect(text).toContain(play.stages[1]?.options[2]?.redLine?.why)
})

test('each stage leads to the passage that teaches it', () => {
  expect(pagePlay(play, LESSONS).stages[0]?.lesson).toEqual({
    title: 'Listen and empathize',
    href: 'listen-and-empathize/#key-idea'
  })
})

test('a page walks the same way as the role-play that it was made of', () => {
  const choices = choicesOf(play, 'pbpbob')
  expect(walk(pagePlay(play, LESSONS), choices)).toMatchObject({
    account: walk(play, choices).account,
    next: walk(play, choices).next
  })
})
