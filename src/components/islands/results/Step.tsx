import { results } from '../../../copy/results/en.ts'
import type { ResultItem } from '../../../core/workbook/page-results.ts'
import type { Shown } from '../Results.tsx'

const copy = results.first

interface Props extends Pick<Shown, 'lessons' | 'rolePlays'> {
  /** `undefined` for an item of one’s own, which has no advice. */
  item: ResultItem | undefined
}

/** The first step about an item, with the lesson and the role-play that train it. */
export function Step({ item, lessons, rolePlays }: Props) {
  if (!item) return <p>{copy.ownStep}</p>
  const lesson = lessons[item.lesson]
  const rolePlay = item.rolePlay === undefined ? undefined : rolePlays[item.rolePlay]
  return (
    <>
      <p>{item.step}</p>
      <p class="results_train meta">
        {lesson && <a href={lesson.href}>{copy.lesson(lesson.title)}</a>}
        {rolePlay && <a href={rolePlay.href}>{copy.rolePlay(rolePlay.title)}</a>}
      </p>
    </>
  )
}
