import type { Sheet } from './sheet.ts'

const SAID = /^check-(\d+)\.(?:picks|where|said)$/

/** How many customers said something that was entered: what they picked, or their words. */
export function checkedCustomers({ texts, lists }: Sheet): number {
  const fields = [...texts, ...lists].filter(([, value]) => value.length > 0)
  const customers = fields.flatMap(([field]) => SAID.exec(field)?.[1] ?? [])
  return new Set(customers).size
}
