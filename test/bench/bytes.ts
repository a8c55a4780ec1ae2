import type { Browser, Request } from '@playwright/test'

import { readToTheEnd, watch } from './settle.ts'

/** Bytes of bodies as they came over the wire, without headers. */
export interface Bytes {
  /** The page with the styles and scripts written into it, and style sheets if there are any. */
  html: number
  js: number
  font: number
  other: number
  requests: number
  total: number
}

const KINDS: Record<string, 'html' | 'js' | 'font'> = {
  document: 'html',
  stylesheet: 'html',
  script: 'js',
  font: 'font'
}

/**
 * What somebody downloads who opens a page with an empty cache and reads it to the end.
 *
 * @param origin where `serve` answers, since only it compresses like a host does
 */
export async function firstVisit(browser: Browser, origin: string, path: string): Promise<Bytes> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  try {
    const page = await context.newPage()
    const finished: Request[] = []
    page.on('requestfinished', (request) => {
      finished.push(request)
    })
    const settled = watch(page)
    const response = await page.goto(origin + path, { waitUntil: 'load' })
    if (response?.status() !== 200 || response.headers()['content-encoding'] !== 'br') {
      throw new Error(
        `${origin}${path} did not come as brotli. Count on the origin that serve() of test/bench/serve.ts gives, and look whether the page is built.`
      )
    }
    await settled()
    await readToTheEnd(page)
    await settled()
    return await sum(finished)
  } finally {
    await context.close()
  }
}

async function sum(finished: readonly Request[]): Promise<Bytes> {
  const bytes: Bytes = { html: 0, js: 0, font: 0, other: 0, requests: finished.length, total: 0 }
  for (const request of finished) {
    const { responseBodySize } = await request.sizes()
    bytes[KINDS[request.resourceType()] ?? 'other'] += responseBodySize
    bytes.total += responseBodySize
  }
  return bytes
}
