import { FORMAT } from '../../core/record/migrate.ts'

const HOME = `be-sure/${FORMAT}/`
const ASIDE = 'be-sure/aside/'

/** The key under which a fact is stored. */
export function keyOf(id: string): string {
  return HOME + id
}

/** The key for a copy of a text which could not be read. */
export function asideKey(id: string, moment: number): string {
  return `${ASIDE}${keyOf(id)}/${moment}`
}

/** The id which a key, or the copy set aside from it, claims to hold. Nothing for the keys of others. */
export function idIn(key: string): string | undefined {
  const home = isAside(key) ? key.slice(ASIDE.length, key.lastIndexOf('/')) : key
  return home.startsWith(HOME) ? home.slice(HOME.length) : undefined
}

/** True for the copy of a text which could not be read. */
export function isAside(key: string): boolean {
  return key.startsWith(ASIDE)
}

/** True for a key that only a newer version of the site understands. */
export function isNewer(key: string): boolean {
  return Number(/^be-sure\/(\d+)\//.exec(key)?.[1]) > FORMAT
}
