import { describe, expect, test } from 'vitest'

import { fill, readTemplate } from '../../../../src/core/workshop/letter/template.ts'

function filled(text: string, values: Record<string, string> = {}) {
  return fill(readTemplate(text).parts, (field) => values[field] ?? '')
}

describe('a letter is filled in', () => {
  test.each([
    ['Hi {{first_name}}!', { first_name: 'Ana' }, 'Hi Ana!'],
    ['Hi {{ first_name | "you" }}!', {}, 'Hi you!'],
    ['Hi {{salutation|first_name|“you”}}!', { first_name: 'Ana' }, 'Hi Ana!'],
    ['Hi {{first_name|"you"}}!', { first_name: '  ' }, 'Hi you!'],
    ['A{{#org}}, {{org}}{{/org}}.', { org: 'Bakery' }, 'A, Bakery.'],
    ['A{{#org}}, {{org}}{{/org}}.', {}, 'A.'],
    ['{{#org}}a {{#if_then}}b{{/if_then}} c{{/org}}', { org: 'x' }, 'a c'],
    ['One.\n\n{{#org}}Two.{{/org}}\n\nThree.', {}, 'One.\n\nThree.'],
    ['Read:\n{{reading_list}}\nEnd', { reading_list: 'a\n\n- b' }, 'Read:\n- a\n- b\nEnd'],
    ['Read: {{reading_list}}', { reading_list: 'a\nb' }, 'Read:\n- a\n- b'],
    ['{{first_name}}', { first_name: '{{org}}' }, '{{org}}']
  ])('%j with %j', (text, values, expected) => {
    expect(filled(text, values)).toEqual({ text: expected, empty: [] })
  })

  test('a place without value and words is told, and a section that does not stand asks for nothing', () => {
    expect(filled('{{org}} {{#if_then}}{{partner_first_name}}{{/if_then}}').empty).toEqual(['org'])
  })
})

describe('what is no template is told with its line', () => {
  test.each([
    ['a\n{{firstname}}', { kind: 'unknown', name: 'firstname', meant: 'first_name', line: 2 }],
    ['{{something_else}}', { kind: 'unknown', name: 'something_else', meant: undefined, line: 1 }],
    ['{{org|Words}}', { kind: 'malformed', written: '{{org|Words}}', line: 1 }],
    ['a\n\n{{org', { kind: 'malformed', written: '{{', line: 3 }],
    ['org}}', { kind: 'malformed', written: '}}', line: 1 }],
    ['{{#org}}\nx', { kind: 'open', name: 'org', line: 1 }],
    ['x\n{{/org}}', { kind: 'stray', name: 'org', line: 2 }]
  ])('%j', (text, fault) => {
    expect(readTemplate(text).faults).toEqual([fault])
  })

  test('sections that cross are told, and their text stays', () => {
    const { parts, faults } = readTemplate('{{#org}}a{{#email}}b{{/org}}c{{/email}}')
    expect(faults.map(({ kind }) => kind)).toEqual(['stray', 'open'])
    expect(fill(parts, () => 'x').text).toBe('abc')
  })
})
