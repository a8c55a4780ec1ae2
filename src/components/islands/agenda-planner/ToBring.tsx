import { agenda } from '../../../copy/agenda/en.ts'
import { copiesOf, type Split } from '../../../core/workshop/agenda/group.ts'
import type { Kit } from '../../../core/workshop/agenda/kit.ts'
import { cardsFor, handoutsFor } from '../../../core/workshop/agenda/needs.ts'
import type { AgendaBlock } from '../../../core/workshop/agenda/schema.ts'
import '../TickList.css'
import './ToBring.css'

const copy = agenda.bring

interface Props {
  blocks: readonly AgendaBlock[]
  kit: Kit
  split: Split
  /** What to do before the day. */
  before: readonly string[]
}

/** What has to be printed, packed and done before the day, for this group. */
export function ToBring({ blocks, kit, split, before }: Props) {
  const observers = kit.handouts.filter((one) => one.observers).map(({ id }) => id)
  const title = (all: readonly { id: string; title: string }[], id: string) =>
    all.find((one) => one.id === id)?.title
  const prints = [
    ...handoutsFor(blocks, observers, split).flatMap(({ id, copies }) => {
      const name = title(kit.handouts, id)
      return name === undefined ? [] : [copy.handout(id, name, copies)]
    }),
    ...cardsFor(blocks, split).flatMap(({ id, copies }) => {
      const name = title(kit.rolePlays, id)
      return name === undefined ? [] : [copy.cards(name, copies)]
    })
  ]
  return (
    <section class="to-bring" aria-labelledby="to-bring">
      <h3 id="to-bring">{copy.heading}</h3>
      <div class="to-bring_lists">
        <List name={copy.prints} items={prints} />
        <List
          name={copy.also}
          items={kit.materials.map(({ text, per }) => copy.item(text, copiesOf(per, split)))}
        />
        <List name={copy.before} items={before} />
      </div>
    </section>
  )
}

function List({ name, items }: { name: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <h4>{name}</h4>
      <ul class="tick-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
