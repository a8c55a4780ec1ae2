/**
 * Finds the programs by which the tests fill and check PDFs, and installs Debian’s packages where
 * one is missing and we may install it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Programs by the Debian package that brings them. pdftk-java brings a Java runtime. */
const PACKAGES = {
  qpdf: ['qpdf'],
  'pdftk-java': ['pdftk'],
  'poppler-utils': ['pdfinfo', 'pdftotext', 'pdftoppm']
}

/** Path of each program that is there, by its name. */
export function findTools() {
  const names = Object.values(PACKAGES).flat()
  const found = names.flatMap((name) => {
    const path = whereIs(name)
    return path ? [[name, path]] : []
  })
  return Object.fromEntries(found)
}

/** Debian packages of which a program is missing. */
export function missingPackages(tools = findTools()) {
  const isMissing = ([, names]) => names.some((name) => !tools[name])
  return Object.entries(PACKAGES)
    .filter(isMissing)
    .map(([name]) => name)
}

/** Path of a program. It throws where it is missing, and says what to do. */
export function tool(name) {
  const path = whereIs(name)
  if (!path) throw new Error(`${name} was not found. ${whatToDo(missingPackages())}`)
  return path
}

const paths = new Map()

function whereIs(name) {
  const known = paths.get(name)
  if (known) return known
  const finder = process.platform === 'win32' ? 'where' : 'which'
  const { stdout, status } = spawnSync(finder, [name], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const path = stdout.trim().split(/\r?\n/)[0]
  paths.set(name, path)
  return path
}

function whatToDo(packages) {
  return `Install ${packages.join(', ')} so that the tests can fill and check PDFs: apt-get install ${packages.join(' ')}, brew install qpdf poppler pdftk-java, or whatever installs programs here.`
}

function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing ${packages.join(', ')} with apt-get …`)
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  }
  const quick = ['-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0']
  const isDone = () => {
    spawnSync('apt-get', ['install', ...quick, ...packages], options)
    return missingPackages().length === 0
  }
  if (isDone()) return
  // Lists that are old, or not there at all, name packages that are gone.
  spawnSync('apt-get', ['update', '-qq'], options)
  isDone()
}

if (import.meta.main) {
  const packages = missingPackages()
  if (packages.length > 0) install(packages)
  const left = missingPackages()
  if (left.length > 0) {
    console.error(`Programs are missing. ${whatToDo(left)}`)
    process.exit(1)
  }
}
