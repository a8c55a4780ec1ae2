import type { Browser, Page } from '@playwright/test'

import { saving } from '../../src/copy/saving/en.ts'
import { aim } from './aim.ts'
import { onSlowPhone } from './measure.ts'

export const MOMENTS = ['early', 'atOnce', 'awake'] as const

/**
 * `early`: as soon as there is something to click, before the scripts are there. `atOnce`: the
 * page has come to rest, one goes to the question and clicks. `awake`: it was on the screen before.
 */
export type Moment = (typeof MOMENTS)[number]

/** What became of a click on an answer. Times in milliseconds, `Infinity` if nothing came of it. */
export interface Answered {
  /** From the click until the island says that the answer is saved. */
  took: number
  /** From the start of the navigation until then. */
  at: number
  /** True if the island was not awake yet when the click came. */
  early: boolean
  /** True if the choice that was clicked is the one that counts. */
  kept: boolean
}

const QUESTION = 'form.question:has(input[type=radio])'

/** Whether the page at this address asks for a choice between answers. */
export async function asks(browser: Browser, url: string): Promise<boolean> {
  const page = await browser.newPage({ javaScriptEnabled: false })
  try {
    await page.goto(url)
    return (await page.locator(QUESTION).count()) > 0
  } finally {
    await page.close()
  }
}

/** Answers the first question of a page at such a moment. */
export function answer(browser: Browser, url: string, moment: Moment): Promise<Answered> {
  return onSlowPhone(browser, async (page, settled) => {
    await page.goto(url, { waitUntil: moment === 'early' ? 'commit' : 'load' })
    if (moment === 'awake') await page.locator(QUESTION).first().scrollIntoViewIfNeeded()
    if (moment !== 'early') await settled()
    return click(page)
  })
}

async function click(page: Page): Promise<Answered> {
  // A mouse event, since Playwright’s own click waits until nothing moves. Where something moved
  // just then, it meets nothing, and we aim again.
  for (let tries = 0; tries < 5; tries++) {
    const { x, y } = await page.evaluate(aim, { question: QUESTION, words: saving.saved })
    await page.mouse.click(x, y)
    if (await page.evaluate(() => window.effect.clicked > 0)) break
  }
  const { at, clicked, early, value } = await page.evaluate(() => window.effect.seen)
  const chosen = page.locator(QUESTION).first().locator('input[type=radio]:checked')
  const kept = at < Number.POSITIVE_INFINITY && (await chosen.getAttribute('value')) === value
  return { took: at - clicked, at, early, kept }
}
