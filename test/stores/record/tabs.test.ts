import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { writeFact } from '../../../src/core/record/fact.ts'
import { keyOf } from '../../../src/stores/record/keys.ts'
import { createRecord } from '../../../src/stores/record.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { fakeProcesses } from '../fake-processes.ts'

const A = 'be-sure/1/quiz/a'

function twoTabs(texts: Record<string, string> = {}) {
  const browser = fakeBrowser(texts)
  const clock = { moment: 1000 }
  const now = () => clock.moment
  const [one, two] = [createRecord(browser.tab(), now), createRecord(browser.tab(), now)]
  one.all()
  two.all()
  return { browser, clock, one, two }
}

describe('two tabs', () => {
  test('see what the other one does', () => {
    const { browser, one, two } = twoTabs()
    one.set('quiz/a', 'x')
    browser.deliver()
    expect(two.fact('quiz/a').get()).toEqual(one.fact('quiz/a').get())
    two.remove(['quiz/a'])
    browser.deliver()
    expect(one.fact('quiz/a').get()).toBeUndefined()
  })

  test.each([
    ['x', 'y'],
    ['y', 'x']
  ])('which write %s and %s at once end up equal', (first, second) => {
    const { browser, one, two } = twoTabs()
    one.set('quiz/a', first)
    // The second one has not seen the first: its storage still shows the state before.
    browser.held.delete(A)
    two.set('quiz/a', second)
    browser.deliver()
    expect(one.fact('quiz/a').get()).toEqual({ id: 'quiz/a', value: 'y', at: 1000 })
    expect(two.fact('quiz/a').get()).toEqual(one.fact('quiz/a').get())
    expect(browser.held.get(A)).toBe('{"v":"y","t":1000}')
  })

  test('come to rest on the later fact when an older one is written over it', () => {
    const { browser, one, two } = twoTabs()
    one.set('quiz/a', 'later')
    browser.deliver()
    browser.meddle(A, '{"v":"older","t":5}')
    browser.deliver()
    expect(browser.held.get(A)).toBe('{"v":"later","t":1000}')
    expect(two.fact('quiz/a').get()?.value).toBe('later')
  })

  test('keep what could not be saved when the other one removes it', () => {
    const { browser, one, two } = twoTabs({ [A]: '{"v":"old","t":1}' })
    browser.trouble = 'full'
    one.set('quiz/a', 'new')
    browser.trouble = undefined
    two.remove(['quiz/a'])
    browser.deliver()
    expect(one.fact('quiz/a').get()?.value).toBe('new')
    one.set('quiz/b', 1)
    expect(browser.held.get(A)).toBe('{"v":"new","t":1000}')
  })

  test('give up what could not be saved for a later fact of the other one', () => {
    const { browser, clock, one, two } = twoTabs()
    browser.trouble = 'full'
    one.set('quiz/a', 'unsaved')
    browser.trouble = undefined
    clock.moment = 2000
    two.set('quiz/a', 'later')
    browser.deliver()
    expect(one.fact('quiz/a').get()?.value).toBe('later')
    one.set('quiz/b', 1)
    expect(one.$saving.get()).toEqual({ state: 'saved' })
    expect(browser.held.get(A)).toBe('{"v":"later","t":2000}')
  })

  test('go on in memory when storage is cleared, and offer nothing again by themselves', () => {
    const { browser, one, two } = twoTabs()
    one.set('quiz/a', 'x')
    browser.deliver()
    browser.meddle(undefined)
    browser.deliver()
    expect(two.fact('quiz/a').get()?.value).toBe('x')
    two.set('quiz/b', 1)
    browser.deliver()
    expect([...browser.held.keys()]).toEqual(['be-sure/1/quiz/b'])
    expect(one.fact('quiz/b').get()?.value).toBe(1)
  })

  test('show the same set-aside texts', () => {
    const { browser, one, two } = twoTabs()
    browser.held.set(A, 'junk')
    one.set('quiz/a', 'mine')
    browser.deliver()
    expect(two.$setAside.get()).toEqual(one.$setAside.get())
    expect(two.$setAside.get()).toHaveLength(1)
    two.forgetSetAside(two.$setAside.get().map(({ key }) => key))
    browser.deliver()
    expect(one.$setAside.get()).toEqual([])
    expect(one.fact('quiz/a').get()?.value).toBe('mine')
  })
})

describe('three tabs in processes of their own', () => {
  const tab = fc.nat(2)
  const step = fc.oneof(
    fc.record({ does: fc.constantFrom('commit' as const, 'hear' as const), tab }),
    fc.record({ does: fc.constant('clock' as const), tab, moment: fc.integer({ min: 1, max: 5 }) }),
    fc.record({
      does: fc.constant('set' as const),
      tab,
      id: fc.constantFrom('quiz/a', 'quiz/b'),
      value: fc.nat(3)
    })
  )

  test('end up equal after any changes, however late and in whichever order they hear of them', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { disk, settle, tabs } = fakeProcesses(3)
        const people = tabs.map(({ storage, commit, hear, copy }) => {
          const clock = { moment: 1 }
          const record = createRecord(storage, () => clock.moment)
          record.all()
          return { record, clock, commit, hear, copy }
        })
        for (const each of steps) {
          const person = people[each.tab]
          if (each.does === 'set') person?.record.set(each.id, each.value)
          else if (each.does === 'clock') Object.assign(person?.clock ?? {}, each)
          else person?.[each.does]()
        }
        settle()
        for (const { record, copy } of people) {
          expect(copy).toEqual(disk)
          const held = [...record.all().values()].map((fact) => [keyOf(fact.id), writeFact(fact)])
          expect(new Map(held as [string, string][])).toEqual(disk)
        }
      }),
      { numRuns: 1000 }
    )
  })
})

describe('a text which cannot be read', () => {
  test('is not answered while the page is open, so that two editions never fight', () => {
    const { browser, one, two } = twoTabs()
    one.set('quiz/a', 'mine')
    browser.deliver()
    browser.meddle(A, '{"v":"of a newer edition","t":2000,"more":1}')
    browser.deliver()
    expect(browser.held.get(A)).toContain('newer edition')
    expect(one.fact('quiz/a').get()?.value).toBe('mine')
    expect(two.$setAside.get()).toMatchObject([{ key: A, why: 'wrong-shape' }])
  })

  test('makes way, with a copy, once the person answers anew', () => {
    const { browser, one } = twoTabs()
    browser.meddle(A, 'junk')
    browser.deliver()
    one.set('quiz/a', 'mine')
    browser.deliver()
    expect(browser.held.get(A)).toBe('{"v":"mine","t":1000}')
    expect(browser.held.get(`be-sure/aside/${A}/1000`)).toBe('junk')
  })

  test('makes way for the answer it took the place of when the person lets it go', () => {
    const { browser, one } = twoTabs()
    one.set('quiz/a', 'mine')
    browser.meddle(A, 'junk')
    browser.deliver()
    one.forgetSetAside([A])
    expect([...browser.held]).toEqual([[A, '{"v":"mine","t":1000}']])
  })

  test('is no longer listed once a good one stands in its place', () => {
    const { browser, one } = twoTabs()
    browser.meddle(A, 'junk')
    browser.deliver()
    browser.meddle(A, '{"v":1,"t":1}')
    browser.deliver()
    expect(one.$setAside.get()).toEqual([])
    expect(one.fact('quiz/a').get()?.value).toBe(1)
  })
})
