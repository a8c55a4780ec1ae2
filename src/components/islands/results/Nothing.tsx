import { results as copy } from '../../../copy/results/en.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import type { Shown } from '../Results.tsx'

/** What to do where nothing is filled in. */
export function Nothing({ sections, lenses, home, evaluation }: Shown) {
  return (
    <div class="results_nothing">
      <h2>{copy.nothing.heading}</h2>
      <p>{copy.nothing.text(lenses.short)}</p>
      <p>
        <a class="button" href={hrefFor(`${home}${lenses.slug}/`, evaluation)}>
          {copy.nothing.start(lenses.short)}
        </a>
      </p>
      <ul class="results_open">
        {sections.map(({ id, title, slug, minutes }) => (
          <li key={id}>
            <a href={hrefFor(`${home}${slug}/`, evaluation)}>{title}</a>{' '}
            <span class="meta">{copy.nothing.minutes(minutes)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
