// Serves this folder to this computer, and to no other: node serve.mjs
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('site/', import.meta.url))
const PORT = Number(process.argv[2] ?? 4800)
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8'
}

function fileAt(address) {
  try {
    const path = normalize(decodeURIComponent(new URL(address, 'http://stick').pathname))
    const file = join(ROOT, path.endsWith('/') ? `${path}index.html` : path)
    return file.startsWith(ROOT) && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

createServer((request, response) => {
  const file = fileAt(request.url ?? '/')
  if (!file) return response.writeHead(404).end('Not here')
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
  return createReadStream(file).pipe(response)
}).listen(PORT, '127.0.0.1', () => {
  console.log(`Open http://localhost:${PORT}/ in a browser. Stop with Ctrl+C.`)
})
