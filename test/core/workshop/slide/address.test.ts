import { expect, test } from 'vitest'

import { publicAddress } from '../../../../src/core/workshop/slide/address.ts'

test.each([
  ['https://chamber.example/be-sure/', true],
  ['http://192.168.0.7:8000/', true],
  ['http://localhost:4321/', false],
  ['http://127.0.0.1:8000/', false],
  ['http://[::1]/', false],
  ['http://laptop.local/', false],
  ['file:///media/stick/index.html', false],
  ['not an address', false],
  [undefined, false]
])('%s is shown to a room: %s', (address, shown) => {
  expect(publicAddress(address)).toBe(shown ? address : undefined)
})
