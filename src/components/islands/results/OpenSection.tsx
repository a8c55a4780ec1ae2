import { results as copy } from '../../../copy/results/en.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import type { Shown } from '../Results.tsx'

interface Props extends Pick<Shown, 'home' | 'evaluation'> {
  section: { short: string; slug: string; minutes: number }
  /** True where it is the one thing to do here. */
  primary?: boolean
  /** True where some of it is answered. */
  isBegun?: boolean
}

/** Says that a section is not answered yet, and leads to it. */
export function OpenSection({ section, home, evaluation, primary, isBegun }: Props) {
  const { short, slug, minutes } = section
  return (
    <p class="no-print">
      <a class={primary ? 'button' : undefined} href={hrefFor(`${home}${slug}/`, evaluation)}>
        {isBegun ? copy.goOnWith(short) : copy.answerIt(short)}
      </a>{' '}
      {!isBegun && <span class="meta">{copy.nothing.minutes(minutes)}</span>}
    </p>
  )
}
