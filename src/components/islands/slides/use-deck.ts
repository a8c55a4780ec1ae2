import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

import { agenda as agendaCopy, inBetween, workshopName } from '../../../copy/agenda/en.ts'
import { wholeDay } from '../../../core/workshop/agenda/day.ts'
import type { Kit } from '../../../core/workshop/agenda/kit.ts'
import { blocksOf, timingOf } from '../../../core/workshop/agenda/plan.ts'
import { publicAddress } from '../../../core/workshop/slide/address.ts'
import { deckOf, type Placed } from '../../../core/workshop/slide/deck.ts'
import type { PageSlide } from '../../../core/workshop/slide/page-slides.ts'
import { $workshop, planIn } from '../../../stores/workshop/agenda.ts'
import { $choice, $host, wholeAddress } from '../../../stores/workshop/slides.ts'
import type { Deck, DrawingWords } from './SlideView.tsx'

/** What every page of the slides is given. */
export interface SlidesProps {
  readonly slides: readonly PageSlide[]
  readonly kit: Pick<Kit, 'agendas' | 'activities'>
  readonly drawings: DrawingWords
  /** Path of the site, `/` where it has none. */
  readonly base: string
  /** The address that the site was built for. */
  readonly site: string | undefined
}

const NOTHING = { more: [], less: [] }

/**
 * The slides of the workshop of this page, and what they share. Where none is planned, and before
 * the page is awake, all of them.
 */
export function useDeck({ slides, kit, drawings, base, site }: SlidesProps) {
  const { agendas, activities } = kit
  const $plan = useMemo(() => planIn(agendas), [])
  const workshop = useStore($workshop, { ssr: () => undefined })
  const plan = useStore($plan, { ssr: () => undefined })
  const choice = useStore($choice, { ssr: () => NOTHING })
  const host = useStore($host, { ssr: () => '' })
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])

  const all = slides.map(({ id }) => id)
  const kept = awake && workshop ? plan : undefined
  const timing = kept && timingOf(kept.agenda, kept.setting, activities, inBetween.pause)
  const day = timing?.status === 'fits' ? wholeDay(timing, inBetween.free) : []
  const blocks =
    day.length > 0
      ? day.map(({ block }) => block)
      : kept
        ? blocksOf(kept.agenda, kept.setting, activities, inBetween.pause)
        : []
  const planned = deckOf(blocks, all)
  const placed: readonly Placed[] = kept
    ? deckOf(blocks, all, choice)
    : all.map((id) => ({ id, block: undefined }))
  const name = kept && workshop ? workshopName(workshop.name, '', '') : ''
  const deck: Deck = {
    drawings,
    opening: {
      title: (kept?.agenda ?? agendas[0])?.title ?? '',
      name,
      day: kept?.setting.day ? agendaCopy.copies.on(kept.setting.day) : '',
      host: kept ? host : ''
    },
    address: awake ? (publicAddress(site) ?? publicAddress(wholeAddress(base))) : undefined
  }
  return { awake, workshop: kept && workshop, day, planned, placed, deck, host }
}
