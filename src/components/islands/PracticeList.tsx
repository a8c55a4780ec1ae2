import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { practice as copy } from '../../copy/practice/en.ts'
import { type Attempt, wasPlayed } from '../../core/roleplay/attempt.ts'
import type { Play } from '../../core/roleplay/play.ts'
import { profileOf } from '../../core/roleplay/profile.ts'
import { suggest } from '../../core/roleplay/standing.ts'
import { attemptsInAll } from '../../stores/role-play.ts'
import { Next } from './practice-list/Next.tsx'
import { Profile } from './practice-list/Profile.tsx'
import { StateLine } from './practice-list/StateLine.tsx'
import './PracticeList.css'

/** What the list knows of a role-play: its words for the list, and its key. */
export interface Row {
  play: Play
  title: string
  setting: string
  minutes: number
  href: string
}

/** A framework with the letters that role-plays give a chance to show. */
export interface Letters {
  id: string
  name: string
  letters: readonly { id: string; letter: string; term: string }[]
}

interface Props {
  rows: readonly Row[]
  frameworks: readonly Letters[]
}

const NOBODY: ReadonlyMap<string, readonly Attempt[]> = new Map()

/** All role-plays with where somebody stands, what to play next, and the profile of letters. */
export function PracticeList({ rows, frameworks }: Props) {
  const [$all] = useState(() => attemptsInAll(rows.map(({ play }) => play)))
  const all = useStore($all, { ssr: () => NOBODY })
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  const played = rows.map(({ play }) => ({ play, attempts: all.get(play.id) ?? [] }))
  const profile = profileOf(played)
  const any = played.some(({ attempts }) => attempts.some(wasPlayed))

  return (
    <div class="practice-list">
      <section class="practice-list_next">
        {awake && <Next rows={rows} frameworks={frameworks} next={suggest(played, profile)} />}
      </section>
      <h2>{copy.list}</h2>
      <ul class="practice-list_rows">
        {rows.map(({ play, title, setting, minutes, href }, at) => (
          <li key={play.id}>
            <h3>
              <a href={href}>{title}</a>
            </h3>
            <p>{setting}</p>
            <p class="meta">
              {copy.minutes(minutes)}
              {awake && <StateLine play={play} attempts={played[at]?.attempts ?? []} />}
            </p>
          </li>
        ))}
      </ul>
      {awake && any && <Profile frameworks={frameworks} profile={profile} />}
    </div>
  )
}
