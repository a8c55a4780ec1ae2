import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { yourData } from '../../../copy/your-data/en.ts'
import { lessonOf } from '../../../core/record/about.ts'
import type { Fact } from '../../../core/record/fact.ts'
import { idsWithin, type Scope, usageByArea } from '../../../core/record/usage.ts'
import { record } from '../../../stores/record.ts'
import { BackupButton } from './Backup.tsx'

const copy = yourData.erase

interface Props {
  facts: readonly Fact[]
  lessons: Readonly<Record<string, string>>
  edition: string
}

const NO_ASIDE: readonly never[] = []

interface Choice {
  value: string
  label: string
  scope: Scope
}

/** Says what goes, offers the backup, and erases only after a second act. */
export function Erase({ facts, lessons, edition }: Props) {
  const opener = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLParagraphElement>(null)
  const [value, choose] = useState('all')
  const [asked, ask] = useState(false)
  const [told, tell] = useState('')
  const aside = useStore(record.$setAside, { ssr: () => NO_ASIDE })
  const choices = choicesFor(facts, lessons)
  const choice = choices.find((one) => one.value === value) ?? choices[0]
  const ids = choice ? idsWithin(choice.scope, facts) : []
  const count = ids.length + (choice?.scope.kind === 'all' ? aside.length : 0)

  const close = () => {
    ask(false)
    opener.current?.focus()
  }

  useEffect(() => {
    if (asked) heading.current?.focus()
  }, [asked])

  return (
    <section id="erase">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <p class="your-data_row">
        <label>
          <span>{copy.label}</span>
          <select
            value={choice?.value}
            onChange={({ currentTarget }) => {
              choose(currentTarget.value)
              ask(false)
            }}
          >
            {choices.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        <button
          ref={opener}
          class="button button-quiet"
          type="button"
          onClick={() => {
            tell(count === 0 ? copy.nothing : '')
            ask(count > 0)
          }}
        >
          {copy.next}
        </button>
      </p>
      {asked && choice && (
        <div class="card your-data_preview">
          <p ref={heading} tabIndex={-1}>
            <strong>{copy.confirm(choice.label, count)}</strong>
          </p>
          <BackupButton edition={edition} label={copy.backupFirst} />
          <p class="your-data_row">
            <button
              class="button your-data_danger"
              type="button"
              onClick={() => {
                record.remove(ids)
                if (choice.scope.kind === 'all') record.forgetSetAside(aside.map(({ key }) => key))
                tell(copy.done(count))
                close()
              }}
            >
              {copy.yes}
            </button>
            <button class="button button-quiet" type="button" onClick={close}>
              {copy.no}
            </button>
          </p>
        </div>
      )}
      <p role="status">{told}</p>
    </section>
  )
}

function choicesFor(facts: readonly Fact[], lessons: Props['lessons']): Choice[] {
  const touched = [...new Set(facts.flatMap(({ id }) => lessonOf(id) ?? []))].sort()
  return [
    { value: 'all', label: copy.all, scope: { kind: 'all' } },
    ...[...usageByArea(facts).keys()].map(
      (area): Choice => ({ value: area, label: copy.area[area], scope: { kind: 'area', area } })
    ),
    ...touched.map(
      (lesson): Choice => ({
        value: lesson,
        label: yourData.lesson(lessons[lesson] ?? lesson),
        scope: { kind: 'lesson', lesson }
      })
    )
  ]
}
