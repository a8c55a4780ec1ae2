import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'

import { completion as copy } from '../../copy/completion/en.ts'
import type { TrackText } from '../../core/course/schema.ts'
import { $name, type Course, deedsIn, keepName, noDeedsIn } from '../../stores/completion.ts'
import './Completion.css'
import { CodeCheck } from './completion/CodeCheck.tsx'
import { Left } from './completion/Left.tsx'
import { type Letters, Sheet } from './completion/Sheet.tsx'
import { Saved } from './Saved.tsx'

interface Props extends Omit<Course, 'ways'> {
  tracks: readonly TrackText[]
  letters: Letters
  /** Name of the course, as the sheet has it. */
  course: string
  version: string
  /** Root of the site. */
  base: string
}

/** What is left until the record of completion, or the record, ready to be printed. */
export function Completion({ tracks, letters, course, version, base, ...content }: Props) {
  const all = { ...content, ways: tracks }
  const $deeds = useMemo(() => deedsIn(all), [])
  const { completion, test, dates, rolePlays } = useStore($deeds, { ssr: () => noDeedsIn(all) })
  const name = useStore($name, { ssr: () => '' })
  const path = tracks.find(({ id }) => id === completion.scope.way?.id)?.name

  return (
    <div class="completion">
      {completion.status === 'open' ? (
        <Left completion={completion} path={path} base={base} />
      ) : (
        <>
          <div class="completion_make no-print">
            <label>
              <span>{copy.name}</span>
              <input
                type="text"
                autocomplete="off"
                aria-describedby="completion-name-hint"
                value={name}
                onInput={({ currentTarget }) => keepName(currentTarget.value)}
              />
            </label>
            <p id="completion-name-hint" class="meta">
              {copy.nameHint} {name && <Saved />}
            </p>
            <button class="button" type="button" onClick={() => print()}>
              {copy.print}
            </button>
            <p class="meta">{copy.printHint}</p>
          </div>
          <Sheet
            name={name.trim()}
            course={course}
            version={version}
            path={path}
            completion={completion}
            test={test}
            dates={dates}
            rolePlays={rolePlays}
            letters={letters}
          />
        </>
      )}
      <CodeCheck />
    </div>
  )
}
