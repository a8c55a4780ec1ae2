/** Builds the site at the root, and once more under a path, as the end-to-end tests expect it. */
import { spawnSync } from 'node:child_process'

for (const [outDir, BASE] of [
  ['dist', '/'],
  ['.cache/under-a-path', '/any/path/']
]) {
  const { status } = spawnSync('npm', ['run', 'build', '--silent', '--', '--outDir', outDir], {
    stdio: 'inherit',
    env: { ...process.env, BASE },
    shell: process.platform === 'win32'
  })
  if (status !== 0) process.exit(status ?? 1)
}
