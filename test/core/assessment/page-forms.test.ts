import { expect, test } from 'vitest'

import { pageForms } from '../../../src/core/assessment/page-forms.ts'
import { item } from '../../fixtures/bank.ts'

test('the browser gets each form, without reserves and without what only authors need', () => {
  const reserve = { ...item, id: 'L-01.test.spare', form: 'reserve' as const }
  const idea = { ...item, id: 'L-02.test.idea', kind: 'idea' as const, scene: undefined }
  const forms = pageForms([
    { file: '01-one.yaml', items: [item, reserve] },
    { file: '02-two.yaml', items: [idea] }
  ])
  expect(forms.A.map(({ id }) => id)).toEqual([item.id, idea.id])
  expect([forms.B, forms.C]).toEqual([[], []])
  expect(forms.A[0]).toEqual({
    id: item.id,
    scene: item.scene,
    ask: item.ask,
    why: item.why,
    options: [
      { id: 'hit', text: 'Right', key: true },
      { id: 'miss', text: 'Wrong' },
      { id: 'slip', text: 'Other' }
    ]
  })
  expect(forms.A[1]).not.toHaveProperty('scene')
})
