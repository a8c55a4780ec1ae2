import { useStore } from '@nanostores/preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { serviceCycle as copy } from '../../copy/service-cycle/en.ts'
import {
  type ContactPoint,
  contactPoint,
  MOST_POINTS,
  moved
} from '../../core/workbook/contact-points.ts'
import { $keptPoints, keepPoints, newPoint } from '../../stores/practices/service-cycle.ts'
import { ConnectionRing } from '../figures/ConnectionRing.tsx'
import { Saved } from './Saved.tsx'
import { idOf, nameOf, Point } from './service-cycle/Point.tsx'

const STARTERS = Object.entries(copy.starters).map(([id, name]) => contactPoint(id, name))

/** A point that was taken off the map, and where it stood. */
interface Removed {
  point: ContactPoint
  at: number
}

/** A map of one’s own service cycle, point by point, with its ring. */
export function ServiceCycle() {
  const back = useRef<HTMLButtonElement>(null)
  const focus = useRef<() => void>()
  const [awake, setAwake] = useState(false)
  const [told, tell] = useState('')
  const [removed, setRemoved] = useState<readonly Removed[]>([])
  const kept = useStore($keptPoints, { ssr: () => undefined })
  const points = kept ?? STARTERS
  const gone = removed.at(-1)

  useEffect(() => setAwake(true), [])
  // A row that moves, comes or goes would take the focus along.
  useLayoutEffect(() => {
    focus.current?.()
    focus.current = undefined
  })

  const rowOf = (id: string) => document.getElementById(idOf(id)) as HTMLDetailsElement | null
  // Not what was drawn last: somebody may type faster than it is drawn.
  const pointsNow = () => $keptPoints.get() ?? STARTERS
  const change = (id: string, by: Partial<ContactPoint>) =>
    keepPoints(
      pointsNow().map((one) => (one.id === id ? ({ ...one, ...by } as ContactPoint) : one))
    )

  const move = (point: ContactPoint, by: number, button: HTMLButtonElement) => {
    const now = pointsNow()
    const from = now.findIndex(({ id }) => id === point.id)
    const after = moved(now, from, by)
    if (!after) return
    focus.current = () => button.focus()
    tell(copy.moved(nameOf(point), from + by + 1, now.length))
    keepPoints(after)
  }

  const remove = ({ id }: ContactPoint) => {
    const now = pointsNow()
    const at = now.findIndex((one) => one.id === id)
    const point = now[at]
    if (!point) return
    focus.current = () => back.current?.focus()
    setRemoved([...removed, { point, at }])
    tell('')
    keepPoints(now.filter((one) => one !== point))
  }

  const putBack = ({ point, at }: Removed) => {
    const now = pointsNow()
    if (now.some(({ id }) => id === point.id)) return
    focus.current = () => rowOf(point.id)?.querySelector('summary')?.focus()
    setRemoved(removed.slice(0, -1))
    tell(copy.isBack(nameOf(point)))
    keepPoints([...now.slice(0, at), point, ...now.slice(at)])
  }

  const add = () => {
    const point = newPoint()
    focus.current = () => {
      const row = rowOf(point.id)
      if (row) row.open = true
      row?.querySelector('input')?.focus()
    }
    keepPoints([...pointsNow(), point])
  }

  return (
    <form class="service-cycle" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset disabled={!awake}>
        <legend>{copy.heading}</legend>
        <p class="meta no-print">{copy.hint}</p>
        <ol class="fold-list">
          {points.map((point, at) => (
            <Point
              key={point.id}
              point={point}
              at={at}
              last={at === points.length - 1}
              awake={awake}
              onChange={(by) => change(point.id, by)}
              onMove={(by, button) => move(point, by, button)}
              onRemove={() => remove(point)}
            />
          ))}
        </ol>
        <p class="fold-list_buttons no-print">
          {points.length < MOST_POINTS && (
            <button class="button" type="button" onClick={add}>
              {copy.add}
            </button>
          )}
          {gone && (
            <button
              ref={back}
              class="button button-quiet"
              type="button"
              onClick={() => putBack(gone)}
            >
              {copy.removed(nameOf(gone.point))} {copy.putBack}
            </button>
          )}
          {kept && <Saved />}
        </p>
        <p class="visually-hidden" role="status">
          {told}
        </p>
      </fieldset>
      <ConnectionRing id="service-cycle-ring" words={copy.ring(points)} />
    </form>
  )
}
