import type { AsideText } from '../../core/record/backup.ts'
import { type Fact, readFact } from '../../core/record/fact.ts'
import { type Merge, merge } from '../../core/record/merge.ts'
import { migrate } from '../../core/record/migrate.ts'
import type { PersonalRecord } from '../record.ts'
import { idIn } from './keys.ts'

export interface Restored extends Omit<Merge, 'facts'> {
  /** How many of the restored things are only in memory. */
  unsaved: number
}

/** What restoring these facts would change. */
export function preview(record: PersonalRecord, offered: Iterable<Fact>): Merge {
  return merge(record.all(), inToday(record, offered))
}

/** Brings back a backup: its facts, and the texts which were set aside where it was made. */
export function restore(
  record: PersonalRecord,
  offered: Iterable<Fact>,
  texts: Iterable<AsideText> = []
): Restored {
  const { shelf } = record
  const { aside, unsaved } = shelf
  const known = record.all()
  const theirs = [...offered]
  let lost = 0
  for (const { key, text } of texts) {
    const id = idIn(key)
    if (id === undefined) continue
    const found = readFact(id, text)
    if (found.status === 'fact') theirs.push(found.fact)
    else if (shelf.isNewer() || aside.take(id, text, found.why) !== 'saved') lost++
  }
  const today = inToday(record, theirs)
  const { added, changed, same, older } = merge(known, today)
  for (const fact of [...added, ...changed]) shelf.hold(fact)
  // All of them: what is the same in memory may have been cleared from storage.
  const ids = new Set(today.map(({ id }) => id))
  for (const id of ids) unsaved.add(id)
  shelf.flush()
  for (const id of ids) if (unsaved.has(id)) lost++
  return { added, changed, same, older, unsaved: lost }
}

function inToday({ renames }: PersonalRecord, offered: Iterable<Fact>): Fact[] {
  return [...offered].map((fact) => migrate(fact, renames))
}
