import { roleCards } from '../../copy/role-cards/en.ts'
import type { Framework } from '../../core/reference/schema.ts'
import type { RolePlay } from '../../core/roleplay/schema.ts'
import { lettersShownIn } from '../../core/workshop/letters-shown.ts'
import type { Triad } from '../../core/workshop/schema.ts'
import type { Block, Sheet } from '../document/blocks.ts'

interface Given {
  triad: Triad
  frameworks: readonly Framework[]
}

/** Three cards, one on a sheet: provider, customer and observer. */
export function roleCardSheets(play: RolePlay, { triad, frameworks }: Given): Sheet[] {
  const card = (id: Triad['roles'][number]['id'], blocks: readonly Block[]): Sheet => {
    const role = triad.roles.find((one) => one.id === id)
    const does: Block[] = role ? [{ kind: 'text', look: 'lede', text: role.does }] : []
    return {
      fits: true,
      blocks: [{ kind: 'title', over: play.title, text: role?.name ?? id }, ...does, ...blocks]
    }
  }
  return [
    card('provider', provider(play)),
    card('customer', customer(play)),
    card('observer', observer(play, frameworks))
  ]
}

function part(title: string, ...texts: readonly string[]): Block[] {
  return [
    { kind: 'heading', level: 2, look: 3, text: title },
    ...texts.map((text): Block => ({ kind: 'text', text }))
  ]
}

function provider({ setting, you, customer: { name, who } }: RolePlay): Block[] {
  return [
    ...part(roleCards.scene, setting),
    ...part(roleCards.you, you),
    ...part(roleCards.meets, `${name}. ${who}`)
  ]
}

function customer({
  account,
  closes,
  customer: { name, who },
  feeling,
  opens,
  stages,
  want
}: RolePlay): Block[] {
  const [opening] = stages
  const said = opening?.says ? ` “${opening.says}”` : ''
  const signals = (title: string, items: readonly string[] | undefined): Block[] =>
    items
      ? [
          { kind: 'heading', level: 2, look: 3, text: `${title} …` },
          { kind: 'list', items }
        ]
      : []
  return [
    ...part(roleCards.plays, `${name}. ${who}`),
    ...part(roleCards.wants(name), `${want} ${roleCards.secret}`),
    ...part(roleCards.feels(name), roleCards.arc(feeling), roleCards.account(account)),
    ...signals(roleCards.opens(name), opens),
    ...signals(roleCards.closes(name), closes),
    ...(opening ? part(roleCards.begins, `${opening.does}${said}`) : [])
  ]
}

function observer(play: RolePlay, frameworks: readonly Framework[]): Block[] {
  const watched = lettersShownIn(play, frameworks).map(
    ({ name, letters }) =>
      `${name}: ${letters.map(({ letter, term }) => `${letter} ${term}`).join(', ')}`
  )
  return [
    { kind: 'heading', level: 2, look: 3, text: roleCards.watch },
    { kind: 'list', items: watched },
    { kind: 'heading', level: 2, look: 3, text: roleCards.afterward },
    { kind: 'list', items: play.debrief }
  ]
}
