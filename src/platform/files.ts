const KEPT_FOR = 60_000
// Three bytes a character at most, so a longer file still shows that it is too long.
const MOST_BYTES = 64_000_000

/** Offers a text as a file to keep, and gives back what that file holds. */
export async function offerFile(name: string, text: string, type: string): Promise<string> {
  const blob = new Blob([text], { type })
  offer(name, blob)
  return blob.text()
}

/** Offers bytes as a file to keep. */
export function offerBytes(name: string, bytes: Uint8Array, type: string): void {
  offer(name, new Blob([bytes.slice()], { type }))
}

function offer(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // Safari reads it some time after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR)
}

/** The text of a file that the person chose, `undefined` where the browser cannot read it. */
export async function readFile(file: File): Promise<string | undefined> {
  try {
    return await file.slice(0, MOST_BYTES).text()
  } catch {
    return undefined
  }
}

/** The bytes of a file that the person chose, `undefined` where the browser cannot read it. */
export async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

/** What a JSON file of the site itself holds, `undefined` where it does not come. */
export async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address)
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
