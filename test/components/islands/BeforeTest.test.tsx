import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { BeforeTest } from '../../../src/components/islands/BeforeTest.tsx'
import { start } from '../../../src/stores/assessment.ts'
import { openLesson } from '../../../src/stores/progress.ts'
import { check } from '../../../src/stores/quiz.ts'
import { record } from '../../../src/stores/record.ts'

const lesson = { id: 'L-01', checks: ['L-01.single'] }
const show = () => render(<BeforeTest lessons={[lesson]} of={24} test="/test/" />)
const offer = () => screen.queryByRole('link', { name: 'See the test' })

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(cleanup)

test('is offered to whoever is new, also with a lesson opened', () => {
  openLesson('L-01')
  show()
  expect(offer()?.getAttribute('href')).toBe('/test/')
})

test('is skipped with one press, for good', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Skip it' }))
  expect(record.fact('setting/before-test-skipped').get()?.value).toBe(true)
  cleanup()
  show()
  expect(offer()).toBeNull()
})

test.each([
  ['a lesson is done', () => check('L-01.single', 'hit')],
  ['a test was begun', () => start('before')]
])('is not offered once %s', (_, happen) => {
  happen()
  show()
  expect(offer()).toBeNull()
})
