/**
 * Prints how fast the built site is on a slow phone, and how much it downloads. It judges
 * nothing: timings differ from one machine to the next. `node test/bench/bench.ts [folder] [runs]`
 */
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs'
import { type Answered, answer, asks, MOMENTS, type Moment } from './answer.ts'
import { type Bytes, firstVisit } from './bytes.ts'
import { floorOf } from './floor.ts'
import { type Load, load } from './measure.ts'
import { answerTable, bytesTable, causes, loadTable, ratio, typingTable } from './print.ts'
import { serve } from './serve.ts'
import { typing } from './typing.ts'

const LESSON = '/learn/what-customers-truly-want/'
const FLOOR = '/floor/'
const SITE = ['/', '/learn/', LESSON]
const PAGES = [...SITE, FLOOR]

const [folder = 'dist', count = '5'] = process.argv.slice(2)
const runs = Number(count)
const lesson = join(folder, LESSON, 'index.html')
if (!existsSync(lesson)) {
  console.error(`There is no ${lesson}. Run \`npm run build\`, or name the folder of a build.`)
  process.exit(1)
}

const site = await serve(folder, { [FLOOR]: floorOf(readFileSync(lesson, 'utf8')) })
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: CHROMIUM_ARGS
})

try {
  console.log(`${folder} in Chromium ${browser.version()}, median of ${runs}`)
  console.log('360 × 800, processor slowed 4 times, 1.6 Mbps down, 750 kbps up, 150 ms')
  const [busy = 0] = loadavg()
  if (busy > availableParallelism() / 2) {
    console.log(
      `This machine is busy with other things (load ${busy.toFixed(1)}): times will be long.`
    )
  }
  const bytes = new Map<string, Bytes>()
  for (const path of PAGES) bytes.set(path, await firstVisit(browser, site.origin, path))
  console.log(`\n${bytesTable(bytes)}\n`)

  const loads = new Map<string, Load[]>(PAGES.map((path) => [path, []]))
  // Page by page in turn, so that what else the machine does meets all of them.
  for (let run = 0; run < runs; run++) {
    for (const [path, own] of loads) own.push(await load(browser, site.origin + path))
  }
  console.log(`${loadTable(loads)}\n`)
  console.log(`LCP lesson ÷ floor: ${ratio(loads.get(LESSON), loads.get(FLOOR))}\n`)

  for (const path of SITE) {
    const url = site.origin + path
    if (!(await asks(browser, url))) continue
    const answers = { early: [], atOnce: [], awake: [] } as Record<Moment, Answered[]>
    for (let run = 0; run < runs; run++) {
      for (const moment of MOMENTS) answers[moment].push(await answer(browser, url, moment))
    }
    console.log(`${answerTable(path, answers)}\n`)
  }
  console.log(`${typingTable(await typing(browser, site.origin))}\n`)
  for (const [path, own] of loads) console.log(causes(path, own))
} finally {
  await browser.close()
  site.close()
}
