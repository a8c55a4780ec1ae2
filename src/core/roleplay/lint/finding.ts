import type { RolePlay } from '../schema.ts'

/** A role-play and the file it stands in. */
export interface RolePlayFile {
  /** Path of the YAML file, for messages. */
  file: string
  play: RolePlay
}

/** What an author got wrong, or may want to look at. */
export interface Finding {
  /** The check, as the blueprint of the content counts it: `LN-10`. */
  id: string
  /** A fault stops the build, a warning does not. */
  level: 'fault' | 'warning'
  /** One sentence or two, beginning with the file: where, why and what to do. */
  says: string
}

/** A fault in words. `where` is a file, with or without a place in it. */
export function fault(id: string, where: string, says: string): Finding {
  return { id, level: 'fault', says: `${where}: ${says} (${id})` }
}

/** A warning in words. `where` is a file, with or without a place in it. */
export function warning(id: string, where: string, says: string): Finding {
  return { id, level: 'warning', says: `${where}: ${says} (${id})` }
}
