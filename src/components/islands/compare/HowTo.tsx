import { compare as copy } from '../../../copy/compare/en.ts'
import { hrefFor } from '../../../core/workbook/links.ts'

interface Props {
  /** Address of the page of all sections. */
  home: string
  evaluation: string | undefined
  /** True where there is nothing to compare yet, so that asking comes first. */
  first: boolean
}

/** How there comes to be something to compare. */
export function HowTo({ home, evaluation, first }: Props) {
  return (
    <div class="compare_how no-print">
      <section>
        <h2>{copy.ask.heading}</h2>
        <p>{copy.ask.text}</p>
        <p>
          <a class={first ? 'button' : undefined} href={hrefFor(`${home}share/`, evaluation)}>
            {copy.ask.link}
          </a>
        </p>
      </section>
      <section>
        <h2>{copy.again.heading}</h2>
        <p>{copy.again.text}</p>
        <p>
          <a href={hrefFor(home, evaluation)}>{copy.again.link}</a>
        </p>
      </section>
    </div>
  )
}
