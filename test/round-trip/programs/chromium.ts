import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium as browser, type Frame, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/chromium.mjs'
import { temporaryFile } from '../../fixtures/temporary.ts'
import type { BlankField, Place } from '../form.ts'
import type { Program } from './program.ts'

/** The viewer of Chromium, Chrome and Edge, filled in by mouse and keyboard. */
export const chromium: Program = {
  name: 'Chromium',
  // It takes units of 16 bits, and makes a question mark of a letter that has two.
  lacks: /[\u{10000}-\u{10ffff}]/gu,

  async fill(form, fields, values) {
    const server = await serve(form)
    const profile = mkdtempSync(join(tmpdir(), 'be-sure-'))
    const context = await start(profile)
    try {
      const [page] = context.pages()
      if (!page) throw new Error('Chromium opened no page.')
      const { port } = server.address() as AddressInfo
      await page.goto(`http://localhost:${port}/form.pdf`)
      const viewer = await Viewer.on(page)
      const radiosLast = [...fields].sort((a, b) => rank(a) - rank(b))
      for (const field of radiosLast) {
        const value = values.get(field.name)
        if (value !== undefined) await viewer.fill(field, value)
      }
      const file = temporaryFile('chromium.pdf')
      writeFileSync(file, await viewer.saved())
      return file
    } finally {
      await context.close()
      server.close()
      rmSync(profile, { recursive: true, force: true })
    }
  }
}

/** After a circle on one page, the viewer takes no keys on another. */
function rank(field: BlankField): number {
  return field.kind === 'radios' ? 1000 : field.place.page
}

/** The part of the viewer’s own page that is used here. */
interface ViewerElement extends HTMLElement {
  loadState_: string
  formFieldFocus_: string
  viewport: {
    setZoom(zoom: number): void
    goToPage(page: number): void
    getPageScreenRect(page: number): { x: number; y: number; height: number }
  }
  currentController: {
    getPageBoundingBox(page: number): Promise<unknown>
    save(what: 'EDITED'): Promise<{ dataToSave: ArrayBuffer }>
  }
}

const SELECTOR = 'pdf-viewer'
/** Half the size draws twice as fast, and a circle is still large enough to be hit. */
const ZOOM = 0.5
/** Pixels for a point. */
const SCALE = (ZOOM * 96) / 72

class Viewer {
  readonly #page: Page
  readonly #frame: Frame
  #shown = 0
  #corner: { x: number; y: number } | undefined

  constructor(page: Page, frame: Frame) {
    this.#page = page
    this.#frame = frame
  }

  static async on(page: Page): Promise<Viewer> {
    const isViewer = (frame: Frame) => frame.url().startsWith('chrome-extension:')
    while (!page.frames().some(isViewer)) await page.waitForEvent('framenavigated')
    const frame = page.frames().find(isViewer)
    if (!frame) throw new Error('Chromium showed the PDF without its viewer.')
    await frame.waitForFunction(
      (name) => document.querySelector<ViewerElement>(name)?.loadState_ === 'success',
      SELECTOR
    )
    return new Viewer(page, frame)
  }

  async fill(field: BlankField, value: string): Promise<void> {
    if (field.kind === 'radios') {
      const button = field.buttons.find(({ state }) => state === value)
      if (button) await this.#click(button.place)
      return
    }
    await this.#click(field.place)
    const { keyboard } = this.#page
    if (field.kind === 'pick') {
      const now = field.value === '' ? -1 : field.options.indexOf(field.value)
      const steps = field.options.indexOf(value) - now
      const key = steps > 0 ? 'ArrowDown' : 'ArrowUp'
      for (let step = 0; step < Math.abs(steps); step++) await keyboard.press(key)
      return
    }
    if (field.value !== '') await keyboard.press('Control+A')
    for (const [at, line] of value.split('\n').entries()) {
      if (at > 0) await keyboard.press('Enter')
      if (line) await keyboard.insertText(line)
    }
    // A line that does not fit may have moved the page.
    if (value.includes('\n')) this.#corner = undefined
  }

  /** The file with its changes, as the viewer’s button saves it. */
  async saved(): Promise<Buffer> {
    if (this.#shown > 0) await this.#leave()
    const text = await this.#frame.evaluate(async (name) => {
      const viewer = document.querySelector<ViewerElement>(name)
      const { dataToSave } = (await viewer?.currentController.save('EDITED')) ?? {}
      let text = ''
      for (const byte of new Uint8Array(dataToSave ?? [])) text += String.fromCharCode(byte)
      return btoa(text)
    }, SELECTOR)
    return Buffer.from(text, 'base64')
  }

  async #click({ page, box: [left, bottom, right, top] }: Place): Promise<void> {
    if (page !== this.#shown) await this.#goTo(page)
    const isFirst = this.#corner === undefined
    const { x, y } = await this.#bottomLeft()
    await this.#page.mouse.click(x + ((left + right) / 2) * SCALE, y - ((bottom + top) / 2) * SCALE)
    if (isFirst) await this.#focus('in a field')
  }

  async #goTo(page: number): Promise<void> {
    if (this.#shown > 0) await this.#leave()
    this.#shown = page
    this.#corner = undefined
    await this.#frame.evaluate(
      async ([name, at, zoom]) => {
        const { viewport, currentController } = document.querySelector<ViewerElement>(name) ?? {}
        viewport?.setZoom(zoom)
        viewport?.goToPage(at)
        // Its answer comes once the page is there.
        await currentController?.getPageBoundingBox(at)
      },
      [SELECTOR, page - 1, ZOOM] as const
    )
  }

  /** Where the bottom left of the page is. */
  async #bottomLeft(): Promise<{ x: number; y: number }> {
    this.#corner ??= await this.#frame.evaluate(
      ([name, at]) => {
        const viewer = document.querySelector<ViewerElement>(name)
        const plugin = viewer?.shadowRoot?.querySelector('#plugin')?.getBoundingClientRect()
        if (!viewer || !plugin) throw new Error('The viewer is built in another way now.')
        const { x, y, height } = viewer.viewport.getPageScreenRect(at)
        return { x: x + plugin.x, y: y + plugin.y + height }
      },
      [SELECTOR, this.#shown - 1] as const
    )
    return this.#corner
  }

  /** Clicks beside the text, and waits until the viewer has left the field. */
  async #leave(): Promise<void> {
    const { x, y } = await this.#bottomLeft()
    await this.#page.mouse.click(x + 10, y - 250)
    await this.#focus('beside')
  }

  async #focus(where: 'in a field' | 'beside'): Promise<void> {
    await this.#frame.waitForFunction(
      ([name, isBeside]) => {
        const viewer = document.querySelector<ViewerElement>(name)
        return (viewer?.formFieldFocus_ === 'none') === isBeside
      },
      [SELECTOR, where === 'beside'] as const
    )
  }
}

/** The viewer is an extension, and those run in a browser with a profile alone. */
function start(profile: string): Promise<BrowserContext> {
  return browser.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, '--headless=new'],
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages'
    ],
    viewport: { width: 700, height: 700 }
  })
}

function serve(form: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' })
    response.end(readFileSync(form))
  })
  return new Promise((resolve) => server.listen(0, () => resolve(server)))
}
