import { practice } from '../../../copy/practice/en.ts'
import type { LetterProfile } from '../../../core/roleplay/profile.ts'
import type { Letters } from '../PracticeList.tsx'

const copy = practice.profile

interface Props {
  frameworks: readonly Letters[]
  profile: ReadonlyMap<string, LetterProfile>
}

/** How often each letter was shown when there was a chance, in words with the number of chances. */
export function Profile({ frameworks, profile }: Props) {
  return (
    <section class="practice-list_profile">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      {frameworks.map(({ id, name, letters }) => (
        <section key={id}>
          <h3>{name}</h3>
          <ul class="practice-list_letters">
            {letters.map((letter) => {
              const it = profile.get(`${id}.${letter.id}`)
              const often = it?.evidence === 'enough' && /always|mostly/.test(it.shown)
              return (
                <li key={letter.id}>
                  <span class={`tiles_tile ${often ? 'is-shown' : ''}`} aria-hidden="true">
                    {letter.letter}
                  </span>
                  <span>
                    {letter.term}
                    <span class="meta">
                      {it?.evidence === 'enough'
                        ? copy.shown(it.shown, it.taken, it.chances)
                        : copy.notEnough(it?.chances ?? 0)}
                    </span>
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <p class="meta">{copy.limits}</p>
    </section>
  )
}
