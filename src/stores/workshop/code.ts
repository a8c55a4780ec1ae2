import type { Code } from '../../core/qr.ts'

export type { Code } from '../../core/qr.ts'

/** The code of an address for phones. What makes it comes only when it is asked for. */
export async function codeOf(address: string): Promise<Code> {
  const { qrOf } = await import('../../core/qr.ts')
  return qrOf(address)
}
