import type { Browser, Page } from '@playwright/test'

import { onSlowPhone } from './measure.ts'

/** What each key in a field took, in milliseconds. */
export interface Typed {
  name: string
  times: readonly number[]
}

/** A text field: where it is, what has to be opened first, and its id. */
const FIELDS = [
  { name: 'name of the alternative (shown at ten items)', path: 'rater', id: 'alternative' },
  { name: 'proof of an item', path: 'rater', id: 'W-35.proof' },
  {
    name: 'point of connection',
    path: 'contact-points',
    open: '#row-waiting',
    id: 'point-waiting.expects'
  },
  { name: 'reason of customers', path: 'loyalty', id: 'reason-1' },
  { name: 'plan', path: 'plan', id: 'plan-1.if' }
] as const

const WORDS = 'Every guest hears when the table is free.'

/** Types into the text fields of a workbook with ten evaluations of 49 items, on a slow phone. */
export async function typing(browser: Browser, origin: string): Promise<Typed[]> {
  const typed: Typed[] = []
  for (const field of FIELDS) {
    const times = await onSlowPhone(browser, async (page, settled) => {
      await page.addInitScript(fillTen)
      await page.goto(`${origin}/evaluate/${field.path}/`, { waitUntil: 'load' })
      await settled()
      if ('open' in field) await page.locator(`${field.open} summary`).click()
      return typeInto(page, field.id)
    })
    typed.push({ name: field.name, times })
  }
  return typed
}

async function typeInto(page: Page, id: string): Promise<number[]> {
  const field = page.locator(`[id="${id}"]`)
  await field.scrollIntoViewIfNeeded()
  await field.focus()
  await page.evaluate(timeKeys)
  for (const key of WORDS) {
    await page.keyboard.type(key)
    // Until what the key set off has been drawn.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
    )
  }
  return page.evaluate(() => (window as never as { keys: number[] }).keys)
}

/** Ten evaluations with every item answered, and some words. It runs in the page. */
function fillTen(): void {
  const put = (id: string, v: unknown, t: number) =>
    localStorage.setItem(`be-sure/1/workbook/${id}`, JSON.stringify({ v, t }))
  for (let round = 0; round < 10; round++) {
    for (let item = 1; item <= 49; item++) {
      const id = `e-${round}/W-${String(item).padStart(2, '0')}`
      const answer = { mark: 1 + ((item + round) % 5), version: 1 }
      const sides = item > 30 && item < 41 ? ['.want', '.get', '.alternative'] : ['']
      for (const side of sides) put(id + side, answer, 1000 * round + item)
      put(`${id}.proof`, 'We counted on three Fridays in a row.', 1000 * round + item)
    }
  }
}

/**
 * Notes how long the scripts work for each key: in its event, and in the task in which the islands
 * draw. It runs in the page.
 */
function timeKeys(): void {
  const keys: number[] = []
  Object.assign(window, { keys })
  addEventListener(
    'beforeinput',
    () => {
      const began = performance.now()
      let drawing = began
      // The islands draw in a task that they queue between this one and the next.
      setTimeout(() => (drawing = performance.now()))
      addEventListener(
        'input',
        () => {
          const inEvent = performance.now() - began
          setTimeout(() => keys.push(inEvent + performance.now() - drawing))
        },
        { once: true }
      )
    },
    { capture: true }
  )
}
