import { afterEach, describe, expect, test, vi } from 'vitest'

import { fetchJson, offerFile, readFile } from '../../src/platform/files.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('offering a file', () => {
  test('starts its download and gives back what it holds', async () => {
    vi.useFakeTimers()
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:made'
    })
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      clicked.push(`${this.download} ${this.href}`)
    })

    expect(await offerFile('mine.json', '{"ě":"🎁"}', 'application/json')).toBe('{"ě":"🎁"}')
    expect(clicked).toEqual(['mine.json blob:made'])
    expect(blobs[0]?.type).toBe('application/json')
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledWith('blob:made')
  })
})

describe('reading a file', () => {
  test('gives its text', async () => {
    expect(await readFile(new File(['{"ě":"🎁"}'], 'mine.json'))).toBe('{"ě":"🎁"}')
  })

  test('gives nothing where the browser cannot read it', async () => {
    const file = new File(['x'], 'gone.json')
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('Gone', 'NotFoundError')
    })
    expect(await readFile(file)).toBeUndefined()
  })

  test('never takes a huge file into memory whole', async () => {
    const slice = vi.fn(() => new Blob(['start']))
    expect(await readFile({ slice } as unknown as File)).toBe('start')
    expect(slice).toHaveBeenCalledWith(0, 64_000_000)
  })
})

describe('a file of the site itself', () => {
  test('is read as JSON', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('[1]'))
    expect(await fetchJson('/box.json')).toEqual([1])
  })

  test.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['it is not there', () => Promise.resolve(new Response('[]', { status: 404 }))],
    ['a page comes in its place', () => Promise.resolve(new Response('<p>Sign in</p>'))]
  ])('is nothing where %s', async (_, answer) => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
    expect(await fetchJson('/box.json')).toBeUndefined()
  })
})
