import { expect, test } from 'vitest'

import { letterFaults } from '../../../../src/core/workshop/letter/check.ts'
import type { Letter } from '../../../../src/core/workshop/letter/schema.ts'
import { lettersSchema } from '../../../../src/core/workshop/letter/schema.ts'
import { complaints } from '../../../fixtures/complaints.ts'
import { LETTERS } from '../../../fixtures/letters.ts'

const letter: Letter = {
  id: 'one',
  week: 1,
  name: 'One',
  topic: 'one',
  subject: 'One',
  text: 'Dear {{salutation|"you"}}, {{unsubscribe}} {{delete_date}}'
}

test('the letters of the course have no fault', () => {
  expect(letterFaults(LETTERS)).toEqual([])
})

test.each([
  [{ text: `${letter.text} {{org}}` }, 'a row may have no “org”'],
  [
    { text: `${letter.text}\n{{firstname|"x"}}` },
    'text, line 2: there is no field “firstname”. Do you mean “first_name”?'
  ],
  [{ subject: '{{#org}}' }, 'subject, line 1: {{#org}} is never closed'],
  [{ text: 'Dear {{salutation|"you"}}, {{delete_date}}' }, 'never says {{unsubscribe}}'],
  [{ text: 'Hello {{unsubscribe}} {{delete_date}}' }, 'never says {{salutation}}']
])('%j is told', (change, told) => {
  const [fault, ...more] = letterFaults([{ ...letter, ...change }])
  expect(fault).toContain('src/content/workshop/letters.yaml: letter “one”')
  expect(fault).toContain(told)
  expect(more).toEqual([])
})

test('letters out of order are told', () => {
  const letters = [
    { ...letter, week: 4 },
    { ...letter, id: 'two' }
  ]
  expect(complaints(lettersSchema, { letters }).join()).toContain('Order the letters by week')
})
