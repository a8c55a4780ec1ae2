import { describe, expect, test } from 'vitest'

import { gradeOf } from './reading-level.ts'

describe('gradeOf', () => {
  test.each([
    ['The cat sat. The dog ran.', -2.62],
    ['A head line\nThe cat sat.', -2.62],
    ['“Who sat?” Mr. Cat did.', -2.815],
    ['When somebody asks me where a thing is, I answer and ask one question.', 5.04],
    ['Necessitate comprehensive evaluation.', 36.71]
  ])('of “%s” is %d', (text, grade) => {
    expect(gradeOf(text)).toBeCloseTo(grade, 2)
  })
})
