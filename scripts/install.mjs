/**
 * Installs what is missing, so that a fresh clone needs just `npm start` or `npm test`.
 * It runs on the Node that the machine has; everything after it runs on the one that the
 * lockfile brings.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const LOCK = 'package-lock.json'
const DONE = 'node_modules/.package-lock.json'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(
    `Be Sure needs Node 20 or later; this is ${process.versions.node}. Please update Node.`
  )
  process.exit(1)
}

if (!existsSync(DONE) || statSync(DONE).mtimeMs < statSync(LOCK).mtimeMs) {
  console.log('Installing packages …')
  // Not `npm ci`, which installs nothing at all where the lockfile lacks one package of another
  // platform. This installs what is locked and leaves the file alone.
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', ['install', ...flags], {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  if (status !== 0) {
    console.error('The packages could not be installed. The lines above say why.')
    process.exit(status ?? 1)
  }
}
