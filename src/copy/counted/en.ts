/** A count with its noun: `1 item`, `4 items`. */
export const counted = (one: string, many: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`
export const sheets = counted('sheet', 'sheets')
export const items = counted('item', 'items')
export const points = counted('point', 'points')
/** With one digit after the point. */
export const fixed = (value: number) => value.toFixed(1)
