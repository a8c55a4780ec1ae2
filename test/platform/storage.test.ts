import { afterEach, describe, expect, test, vi } from 'vitest'

import { browserStorage } from '../../src/platform/storage.ts'

const denied = () => {
  throw new DOMException('Denied', 'SecurityError')
}
const noRoom = () => {
  throw new DOMException('No room', 'QuotaExceededError')
}

/** Puts something else in the place of the browser’s storage. */
function replace(area: () => unknown) {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(area as () => Storage)
}

/** The browser’s storage with some of its parts replaced. */
function withParts(parts: Partial<Storage>, held: Record<string, string> = {}) {
  const area = Object.create(
    { getItem: (key: string) => held[key] ?? null, setItem: noRoom, removeItem() {}, ...parts },
    Object.fromEntries(
      Object.keys(held).map((key) => [key, { value: held[key], enumerable: true }])
    )
  )
  replace(() => area)
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('the browser’s storage', () => {
  test('keeps texts', () => {
    const storage = browserStorage()
    expect(storage.write('a', '1')).toBe('saved')
    expect(storage.write('b', '')).toBe('saved')
    expect(storage.read('a')).toBe('1')
    expect(storage.read('b')).toBe('')
    expect(storage.keys().sort()).toEqual(['a', 'b'])
    storage.remove('a')
    expect(storage.read('a')).toBeUndefined()
    expect(localStorage.getItem('b')).toBe('')
  })

  test.each([
    ['may not be touched', denied],
    ['is not there', () => null],
    ['is unknown to the browser', () => undefined]
  ])('is blocked where it %s', (_, area) => {
    replace(area)
    const storage = browserStorage()
    expect(storage.keys()).toEqual([])
    expect(storage.read('a')).toBeUndefined()
    expect(storage.write('a', '1')).toBe('blocked')
    expect(() => storage.remove('a')).not.toThrow()
  })

  test('is blocked where writing is denied', () => {
    withParts({ setItem: denied }, { a: '1' })
    expect(browserStorage().write('b', '1')).toBe('blocked')
  })

  test('is blocked where a write is swallowed', () => {
    withParts({ setItem() {} }, { a: '1' })
    expect(browserStorage().write('b', '1')).toBe('blocked')
  })

  test('writes nothing over what it could not read', () => {
    const setItem = vi.fn()
    withParts({ getItem: denied, setItem }, { a: '1' })
    const storage = browserStorage()
    expect(storage.read('a')).toBeUndefined()
    expect(storage.write('a', '2')).toBe('blocked')
    expect(setItem).not.toHaveBeenCalled()
  })

  test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('is full at a %s', (name) => {
    const setItem = () => {
      throw new DOMException('No room', name)
    }
    withParts({ setItem }, { a: '1' })
    expect(browserStorage().write('b', '1')).toBe('full')
  })

  test('is a private window’s where there is no room and nothing in it', () => {
    withParts({})
    expect(browserStorage().write('b', '1')).toBe('private')
  })

  test('is empty and takes nothing on the server', async () => {
    vi.stubGlobal('window', undefined)
    const storage = browserStorage()
    expect(storage.keys()).toEqual([])
    expect(storage.read('a')).toBeUndefined()
    expect(storage.write('a', '1')).toBe('blocked')
    expect(() => storage.onChange(() => {})()).not.toThrow()
  })
})

describe('what others change', () => {
  function listen() {
    const heard: (string | undefined)[][] = []
    const stop = browserStorage().onChange((key, text) => heard.push([key, text]))
    return { heard, stop }
  }
  const page = (type: string, persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event(type), { persisted }))

  test('is told with what is stored now', () => {
    const { heard, stop } = listen()
    localStorage.setItem('a', '2')
    window.dispatchEvent(new StorageEvent('storage', { key: 'a', newValue: '1' }))
    window.dispatchEvent(new StorageEvent('storage', { key: 'gone', newValue: null }))
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(heard).toEqual([
      ['a', '2'],
      ['gone', undefined],
      [undefined, undefined]
    ])
    stop()
    window.dispatchEvent(new StorageEvent('storage', { key: 'a' }))
    expect(heard).toHaveLength(3)
  })

  test('while the page slept is told when the Back button wakes it', () => {
    localStorage.setItem('stays', '1')
    localStorage.setItem('goes', '1')
    const { heard, stop } = listen()
    page('pagehide', true)
    localStorage.removeItem('goes')
    localStorage.setItem('comes', '1')
    page('pageshow', true)
    expect(heard.sort()).toEqual([
      ['comes', '1'],
      ['goes', undefined],
      ['stays', '1']
    ])
    stop()
  })

  test('is nothing when a page is shown for the first time', () => {
    const { heard, stop } = listen()
    localStorage.setItem('a', '1')
    page('pageshow', false)
    expect(heard).toEqual([])
    stop()
  })
})

describe('asking to keep it', () => {
  const answers = (persisted: () => Promise<boolean>, persist = vi.fn(async () => true)) => {
    vi.stubGlobal('navigator', { storage: { persisted, persist } })
    return persist
  }

  test('does not ask again where the browser agreed before', async () => {
    const persist = answers(async () => true)
    expect(await browserStorage().persist()).toBe(true)
    expect(persist).not.toHaveBeenCalled()
  })

  test('asks where it has not', async () => {
    const persist = answers(async () => false)
    expect(await browserStorage().persist()).toBe(true)
    expect(persist).toHaveBeenCalledOnce()
  })

  test('is told no where the browser cannot', async () => {
    vi.stubGlobal('navigator', {})
    expect(await browserStorage().persist()).toBe(false)
    answers(async () => denied())
    expect(await browserStorage().persist()).toBe(false)
  })
})
