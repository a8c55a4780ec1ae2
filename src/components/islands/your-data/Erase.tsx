import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'

import { yourData } from '../../../copy/your-data/en.ts'
import { lessonOf } from '../../../core/record/about.ts'
import type { Fact } from '../../../core/record/fact.ts'
import { idsWithin, type Scope, usageByArea } from '../../../core/record/usage.ts'
import { record } from '../../../stores/record.ts'
import { TwoStep } from '../TwoStep.tsx'
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
  const heading = useRef<HTMLHeadingElement>(null)
  const [value, choose] = useState('all')
  const [told, tell] = useState('')
  const aside = useStore(record.$setAside, { ssr: () => NO_ASIDE })
  const choices = choicesFor(facts, lessons)
  const choice = choices.find((one) => one.value === value) ?? choices[0]
  const ids = choice ? idsWithin(choice.scope, facts) : []
  const count = ids.length + (choice?.scope.kind === 'all' ? aside.length : 0)

  return (
    <section id="erase">
      <h2 ref={heading} tabIndex={-1}>
        {copy.heading}
      </h2>
      <p>{copy.text}</p>
      <label>
        <span>{copy.label}</span>
        <select
          value={choice?.value}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value)
            tell('')
          }}
        >
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      {choice && count > 0 && (
        <TwoStep
          key={choice.value}
          open={copy.next}
          yes={copy.yes}
          no={copy.no}
          onYes={() => {
            record.remove(ids)
            if (choice.scope.kind === 'all') record.forgetSetAside(aside.map(({ key }) => key))
            tell(copy.done(count))
            heading.current?.focus()
          }}
        >
          <p>
            <strong>{copy.confirm(choice.label, count)}</strong>
          </p>
          <BackupButton edition={edition} label={copy.backupFirst} />
        </TwoStep>
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
