import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { yourData as copy } from '../../copy/your-data/en.ts'
import { usageByArea } from '../../core/record/usage.ts'
import { record } from '../../stores/record.ts'
import { Backup } from './your-data/Backup.tsx'
import { Erase } from './your-data/Erase.tsx'
import { Restore } from './your-data/Restore.tsx'
import { SetAside } from './your-data/SetAside.tsx'
import './Card.css'
import './YourData.css'

interface Props {
  /** Lesson id → title, to offer lessons by name. */
  lessons: Readonly<Record<string, string>>
  /** Which edition of the course writes the backups. */
  edition: string
}

const NOTHING: readonly never[] = []

/** All that is stored, in plain words, with the means to save, restore and erase it. */
export function YourData({ lessons, edition }: Props) {
  const facts = useStore(record.under(''), { ssr: () => NOTHING })
  const [awake, setAwake] = useState(false)
  const aside = useStore(record.$setAside, { ssr: () => NOTHING })
  useEffect(() => setAwake(true), [])
  const areas = [...usageByArea(facts)]
  const bytes = areas.reduce((sum, [, usage]) => sum + usage.bytes, 0)
  return (
    <div class="your-data">
      <section>
        <h2>{copy.stored}</h2>
        {areas.length === 0 ? (
          <p>{awake && copy.nothing}</p>
        ) : (
          <>
            <ul class="your-data_areas">
              {areas.map(([area, { count }]) => (
                <li key={area}>
                  {copy.areas[area]} <span class="meta">{copy.count(count)}</span>
                </li>
              ))}
            </ul>
            <p>{copy.total(facts.length, bytes)}</p>
          </>
        )}
        {aside.length > 0 && <p>{copy.aside.count(aside.length)}</p>}
      </section>
      <Backup edition={edition} />
      <Restore />
      <Erase lessons={lessons} facts={facts} edition={edition} />
      <SetAside />
    </div>
  )
}
