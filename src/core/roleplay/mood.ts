/** What a line did to the account, as a word. */
export type Change = 'much-warmer' | 'warmer' | 'same' | 'cooler' | 'much-cooler'

/** What there is to draw on, as a word. */
export type Trust = 'plenty' | 'some' | 'none' | 'overdrawn'

const CHANGES: readonly (readonly [from: number, change: Change])[] = [
  [2, 'much-warmer'],
  [1, 'warmer'],
  [0, 'same'],
  [-1, 'cooler']
]

const BALANCES: readonly (readonly [from: number, trust: Trust])[] = [
  [4, 'plenty'],
  [1, 'some'],
  [0, 'none']
]

/**
 * What a line does to the account, in a word. During play no number is shown.
 *
 * @param change from −3 to 2
 */
export function changeOf(change: number): Change {
  return CHANGES.find(([from]) => change >= from)?.[1] ?? 'much-cooler'
}

/**
 * What there is to draw on, in a word. The account is a picture: the limits are the course’s own,
 * and nothing is scored by them.
 *
 * @param account the balance
 */
export function trustOf(account: number): Trust {
  return BALANCES.find(([from]) => account >= from)?.[1] ?? 'overdrawn'
}
