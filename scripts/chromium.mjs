/**
 * Finds a Chromium for the tests, and installs one where none is there: CHROMIUM_PATH, then a
 * browser of the system, then Debian’s package where we may install it, then Playwright’s own.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SHELL = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** Path of a Chromium that is there, or `undefined`. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  return [...onPath(NAMES), ...ELSEWHERE, chromium.executablePath()].find(existsSync)
}

/**
 * Path of a Chromium that has no window, and else of any: it draws no tabs and bars for each test,
 * so tests of pages take half of the time. It shows no PDF.
 */
export function findQuickChromium() {
  return process.env.CHROMIUM_PATH ?? onPath([SHELL])[0] ?? findChromium()
}

function onPath(names) {
  return names.flatMap((name) => {
    const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8'
    })
    return status === 0 ? [stdout.trim()] : []
  })
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

function installPackage(name) {
  console.log(`Installing ${name} with apt-get …`)
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  })
  return status === 0
}

function installChromium() {
  if (canInstall() && installPackage('chromium')) return
  console.log('Installing Chromium with Playwright …')
  execFileSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
}

if (import.meta.main) {
  try {
    if (!findChromium()) installChromium()
    // The quick one is worth a minute; without it, tests take longer.
    if (!process.env.CHROMIUM_PATH && onPath([SHELL]).length === 0 && canInstall()) {
      installPackage(SHELL)
    }
  } catch {
    console.error(
      'No Chromium was found and none could be installed. Install Chromium or Google Chrome, or say where it is: CHROMIUM_PATH=/path/to/chrome npm test'
    )
    process.exit(1)
  }
}
