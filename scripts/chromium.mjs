/**
 * Finds a Chromium for the tests, and installs one where none is there: CHROMIUM_PATH, then a
 * browser of the system, then Debian’s package where we may install it, then Playwright’s own.
 *
 * The one without a window comes first: it draws no tabs and bars for each test, and takes half of
 * the time.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** Path of a Chromium that is there, or `undefined`. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  const onPath = NAMES.flatMap((name) => {
    const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8'
    })
    return status === 0 ? [stdout.trim()] : []
  })
  return [...onPath, ...ELSEWHERE, chromium.executablePath()].find(existsSync)
}

/** Arguments without which Chromium does not start as root, or talks to its maker. */
export const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
]

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

function installPackage() {
  console.log('Installing Chromium with apt-get …')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  return [SHELL, 'chromium'].some((name) => {
    const { status } = spawnSync('apt-get', ['install', '-y', '-qq', name], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    })
    return status === 0
  })
}

function installChromium() {
  if (canInstall() && installPackage()) return
  console.log('Installing Chromium with Playwright …')
  execFileSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
}

if (import.meta.main) {
  try {
    const found = findChromium()
    if (!found) installChromium()
    // Where the quick one can be had, it is worth the minute.
    else if (!process.env.CHROMIUM_PATH && !found.endsWith(SHELL) && canInstall()) installPackage()
  } catch {
    console.error(
      'No Chromium was found and none could be installed. Install Chromium or Google Chrome, or say where it is: CHROMIUM_PATH=/path/to/chrome npm test'
    )
    process.exit(1)
  }
}
