import { describe, expect, test } from 'vitest'

import {
  clauseFaults,
  stepFaults,
  stopFaults,
  wordingFaults
} from '../../../src/core/workbook/lint.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('the wording of an item', () => {
  test.each<[string, string, RegExp]>([
    ['two behaviors', 'Staff greet customers and offer a seat', /joins two ideas with “and”/],
    ['a choice of two', 'Staff call or write on the promised day', /joins two ideas with “or”/],
    ['more than 20 words', words(21), /has 21 words\. Cut it to 20/],
    ['a negated verb', 'Staff do not interrupt', /denies something with “not”.*reversed/],
    ['a short form of not', 'Staff don’t interrupt', /denies something with “don’t”/],
    ['a straight apostrophe', "Staff don't interrupt", /denies something with “don’t”/],
    ['never', 'Customers never wait at the door', /denies something with “never”/],
    ['no longer', 'Customers no longer wait at the door', /denies something with “no longer”/],
    [
      'a negated verb after a comma',
      'When it gets busy, staff do not call for help',
      /denies something with “not”/
    ],
    [
      'a negated verb after a part with its own verb',
      'What customers receive does not match what we told them',
      /denies something with “not”/
    ],
    ['a negated verb after “that desk”', 'Staff at that desk do not look up', /with “not”/],
    ['the future', 'Staff will call back', /another time.*“will”/],
    ['what ought to be', 'Staff should call back', /what ought to be.*“should”/],
    ['the past', 'Customers were called back', /another time.*“were”/],
    ['a past form', 'Staff offered help', /tells of the past with “offered”/],
    ['a past form after an adverb', 'Managers quickly said yes', /tells of the past with “said”/],
    ['a wish', 'We try to answer at once', /nobody can see: “try to”/],
    ['a thought', 'Our staff care about customers', /nobody can see: “care about”/],
    ['praise', 'Staff give friendly answers', /praises or blames with “friendly”/],
    ['blame', 'Customers get poor directions', /praises or blames with “poor”/],
    ['praise beside an idiom', 'The good rooms are in good order', /praises.*“good”/],
    ['a full stop', 'Staff call back.', /full stop\. Drop it/]
  ])('may not hold %s', (_, text, fault) => {
    expect(wordingFaults(text)).toEqual([expect.stringMatching(fault)])
  })

  test.each<[string, string]>([
    ['examples in parentheses', 'The place (a counter, a site or a great hall) is clean'],
    ['somebody else’s words', '“We should not” ends a talk about customers'],
    ['a pair that stands for one thing', 'What we send or hand over is easy to read'],
    ['20 words', words(20)],
    ['a negation after “when”', 'When staff do not know, they come back with an answer'],
    ['a negation after “when” in the middle', 'Staff say early when an expectation cannot be met'],
    ['a negation after “who”', 'Staff speak respectfully of customers who are not present'],
    ['a negation after “that”', 'We advise against a purchase that does not fit the need'],
    ['a missing thing', 'Customer numbers are collected that lead to no decision'],
    ['what people can or may do', 'Staff may decide what they can pay'],
    [
      'the past in a part of it',
      'A procedure is changed because customers said it gets in their way'
    ],
    ['participles', 'Money is set aside within the agreed time'],
    ['a present form that ends in “ed”', 'Customers need one form for a permit'],
    ['what it is that we want', 'Staff can say what we want to be known for'],
    ['idioms that praise nobody', 'The room is in good order when there is a good reason']
  ])('may hold %s', (_, text) => {
    expect(wordingFaults(text)).toEqual([])
  })
})

test.each([
  ['nobody could show them', 0],
  ['nobody could show them.', 1],
  ['who is it?', 1]
])('an anchor “%s” has %i faults', (anchor, count) => {
  expect(stopFaults(anchor)).toHaveLength(count)
})

test.each<[string, RegExp[]]>([
  ['customers may want to hear from you sooner', []],
  ['Customers may want to hear from you sooner', [/begins “Customers .*capital/]],
  ['customers may want to hear from you.', [/full stop/]]
])('a clause “%s” fits into the headline or says why not', (clause, faults) => {
  expect(clauseFaults(clause)).toEqual(faults.map((fault) => expect.stringMatching(fault)))
})

test.each([
  [11, 1],
  [12, 0],
  [30, 0],
  [31, 1]
])('a first step of %i words has %i faults', (count, faults) => {
  expect(stepFaults({ step: words(count), lesson: 'L-01' })).toHaveLength(faults)
})
