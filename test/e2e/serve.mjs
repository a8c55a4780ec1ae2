/** Serves the built site at the root, and its copy under a path, as a static host would. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'

const PATH = '/any/path'
const root = sirv('dist', { dev: true })
const below = sirv('.cache/under-a-path', { dev: true })
const missing = readFileSync('dist/404.html')

createServer((request, response) => {
  const notFound = () => response.writeHead(404, { 'Content-Type': 'text/html' }).end(missing)
  if (!request.url?.startsWith(`${PATH}/`)) return root(request, response, notFound)
  request.url = request.url.slice(PATH.length)
  return below(request, response, notFound)
}).listen(Number(process.env['E2E_PORT'] ?? 4331))
