import type { Browser, Page } from '@playwright/test'

import { installMeter, type LongFrame, type Shift } from './meter.ts'
import { readToTheEnd, watch } from './settle.ts'

export interface Load {
  fcp: number
  lcp: number
  lcpIs: string
  /** Milliseconds beyond 50 in each long task, from the first paint on. */
  tbt: number
  /** Layout shift, as the browsers add it up. */
  cls: number
  /** The same two with the page read to its end. */
  tbtRead: number
  clsRead: number
  shifts: Shift[]
  frames: LongFrame[]
}

/** Gives a page of its own with an empty cache, on a slow phone with slow 4G. */
export async function onSlowPhone<Result>(
  browser: Browser,
  visit: (page: Page, settled: () => Promise<void>) => Promise<Result>
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  try {
    const page = await context.newPage()
    const settled = watch(page)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 750e3 / 8
    })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    return await visit(page, settled)
  } finally {
    await context.close()
  }
}

/** Opens a page, lets it come to rest, and reads it to its end. */
export function load(browser: Browser, url: string): Promise<Load> {
  return onSlowPhone(browser, async (page, settled) => {
    await page.addInitScript(installMeter)
    await page.goto(url, { waitUntil: 'load' })
    await settled()
    const { fcp, lcp, lcpIs, ...rest } = await page.evaluate(() => window.meter)
    await readToTheEnd(page)
    await settled()
    const { frames, shifts, tasks } = await page.evaluate(() => window.meter)
    return {
      fcp,
      lcp,
      lcpIs,
      tbt: blocked(rest.tasks, fcp),
      cls: worstBurst(rest.shifts),
      tbtRead: blocked(tasks, fcp),
      clsRead: worstBurst(shifts),
      shifts,
      frames
    }
  })
}

function blocked(tasks: readonly { at: number; took: number }[], from: number): number {
  return tasks
    .map(({ at, took }) => at + took - Math.max(at, from) - 50)
    .reduce((sum, over) => sum + Math.max(0, over), 0)
}

/** Cumulative layout shift as the browsers define it: shifts at most 1 s apart, 5 s in all. */
function worstBurst(shifts: readonly Shift[]): number {
  let worst = 0
  let sum = 0
  let first = 0
  let last = Number.NEGATIVE_INFINITY
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - first > 5000) {
      sum = 0
      first = at
    }
    last = at
    sum += value
    worst = Math.max(worst, sum)
  }
  return worst
}
