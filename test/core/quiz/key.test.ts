import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readAnswer } from '../../../src/core/quiz/answer.ts'
import { keyOf, misses } from '../../../src/core/quiz/key.ts'
import { mark } from '../../../src/core/quiz/mark.ts'
import {
  answered,
  answerTo,
  anyQuestion,
  keyOf as rightAnswer
} from '../../fixtures/any-question.ts'
import { categorise, multiple, ordering, reflection, single } from '../../fixtures/questions.ts'

describe('misses', () => {
  test('says of every whole answer what marking it says', () => {
    fc.assert(
      fc.property(answered(anyQuestion, answerTo), ({ question, answer }) => {
        const result = mark(question, readAnswer(question, answer))
        expect(misses(keyOf(question), answer)).toBe(result.status === 'marked' && !result.right)
      })
    )
  })

  test('finds no fault with the key itself', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(misses(keyOf(question), rightAnswer(question))).toBe(false)
      })
    )
  })

  test.each([
    ['single', single],
    ['multiple', multiple],
    ['ordering', ordering],
    ['categorise', categorise],
    ['reflection', reflection]
  ])('calls nothing a miss that is no answer to a %s question', (_, question) => {
    for (const stored of [null, undefined, 7, true]) {
      expect(misses(keyOf(question), stored)).toBe(false)
    }
  })

  test('never calls words of one’s own a miss', () => {
    expect(misses(keyOf(reflection), { text: 'Mine.', ticks: [] })).toBe(false)
  })
})
