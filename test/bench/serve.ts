import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip'
}
const TEXT = /^text\/|json|xml/

export interface Site {
  /** Such as `http://localhost:40123`. Chromium asks for brotli there, as it does over https. */
  origin: string
  close(): void
}

interface File {
  plain: Buffer
  small: Buffer | undefined
  type: string
}

/**
 * Serves a built site on a free port, as a good host would: brotli at its best, hashed files
 * kept for ever. Each file is read and compressed once.
 *
 * @param folder what the build wrote
 * @param extra more pages, by their path
 */
export async function serve(folder: string, extra: Record<string, string> = {}): Promise<Site> {
  const root = resolve(folder)
  const files = new Map<string, Promise<File | undefined>>()

  function fileAt(path: string): Promise<File | undefined> {
    const known = files.get(path) ?? load(root, path, extra[path])
    files.set(path, known)
    return known
  }

  const server = createServer(async ({ headers, method, url }, response) => {
    const path = pathOf(url)
    const file = await fileAt(path)
    const { plain, small, type } = file ?? (await fileAt('/404.html')) ?? NOTHING
    const body = small && /\bbr\b/.test(String(headers['accept-encoding'])) ? small : plain
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(body === small && { 'Content-Encoding': 'br' })
    })
    response.end(method === 'HEAD' ? undefined : body)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    }
  }
}

const NOTHING: File = { plain: Buffer.from('Not found'), small: undefined, type: 'text/plain' }

function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return '/404.html'
  }
}

async function load(root: string, path: string, own?: string): Promise<File | undefined> {
  const name = resolve(root, `.${path}${path.endsWith('/') ? 'index.html' : ''}`)
  if (!name.startsWith(root + sep)) return undefined
  const plain = own === undefined ? await readFile(name).catch(() => undefined) : Buffer.from(own)
  if (!plain) return undefined
  const type = TYPES[extname(name)] ?? 'application/octet-stream'
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length
  }
  return { plain, type, small: TEXT.test(type) ? await compress(plain, { params }) : undefined }
}
