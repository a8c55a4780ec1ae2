import { useState } from 'preact/hooks'

import { letter as all } from '../../../copy/letter/en.ts'
import type { LetterFault } from '../../../core/workshop/letter/faults.ts'
import { type Letters, offerLetters } from '../../../stores/workshop/sending.ts'

const copy = all.save

interface Props extends Letters {
  /** Id of the letter, for the name of the file. */
  letter: string
  faults: readonly LetterFault[]
}

/** The way out, once nothing is wrong. */
export function TakeAlong({ letter, faults, ...letters }: Props) {
  const [told, tell] = useState('')
  const { people } = letters
  const save = async (ending: 'eml' | 'txt') => {
    const name = copy.file(letter, ending)
    await offerLetters(letters, ending, name)
    tell(copy.done(name))
  }
  return (
    <section class="letter-writer_part" aria-labelledby="letter-save">
      <h2 id="letter-save">{copy.heading}</h2>
      {faults.length > 0 ? (
        <div class="letter-writer_bad">
          <p>
            <strong>{copy.faults(faults.length)}</strong>
          </p>
          <ul>
            {faults.map((fault) => (
              <li key={copy.fault(fault)}>{copy.fault(fault)}</li>
            ))}
          </ul>
        </div>
      ) : people.length === 0 ? (
        <p>{copy.nobody}</p>
      ) : (
        <>
          <p>{copy.ready}</p>
          <p class="letter-writer_ways">
            <button class="button" type="button" onClick={() => save('eml')}>
              {copy.mail(people.length)}
            </button>
            <button class="button button-quiet" type="button" onClick={() => save('txt')}>
              {copy.plain}
            </button>
          </p>
          <p role="status">{told}</p>
          <p class="meta">{copy.how}</p>
          <p class="meta">{copy.erase}</p>
        </>
      )}
    </section>
  )
}
