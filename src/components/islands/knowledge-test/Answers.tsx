import { knowledgeTest } from '../../../copy/knowledge-test/en.ts'
import type { PageItem } from '../../../core/assessment/forms.ts'
import { outcomeOf } from '../../../core/assessment/report.ts'

const copy = knowledgeTest.outcome

interface Props {
  items: readonly PageItem[]
  answers: ReadonlyMap<string, string>
}

/** Every item with what was chosen, the better line, and why it is better. */
export function Answers({ items, answers }: Props) {
  return (
    <ol class="knowledge-test_answers">
      {items.map((item) => (
        <li key={item.id}>
          {item.scene && <p>{item.scene}</p>}
          <p>
            <strong>{item.ask}</strong>
          </p>
          <Answer item={item} answer={answers.get(item.id)} />
          <p class="knowledge-test_why">{item.why}</p>
        </li>
      ))}
    </ol>
  )
}

function Answer({ item, answer }: { item: PageItem; answer: string | undefined }) {
  const outcome = outcomeOf(item, answer)
  const chosen = item.options.find(({ id }) => id === answer)
  const better = item.options.find(({ key }) => key)
  return (
    <ul class="knowledge-test_choice">
      {outcome !== 'right' && (
        <li>
          <span class="knowledge-test_other">
            {outcome === 'other' ? copy.other : copy.unanswered}
          </span>{' '}
          {chosen?.text}
        </li>
      )}
      <li>
        <span class="knowledge-test_better">{outcome === 'right' ? copy.right : copy.better}</span>{' '}
        {better?.text}
      </li>
    </ul>
  )
}
