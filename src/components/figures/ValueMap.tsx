import type { Drawn } from '../../core/workbook/lens-map.ts'
import { Figure } from './Figure.tsx'
import { Lines } from './Lines.tsx'
import { NumberMark } from './NumberMark.tsx'
import { ThreeCircles } from './ThreeCircles.tsx'
import {
  AREAS_IN,
  CIRCLES,
  fitting,
  type Labelled,
  numberPlaces,
  numberSpots,
  REGIONS,
  type Region,
  SPOTS
} from './value-map-spots.ts'
import './value-map.css'

export interface ValueMapWords {
  title: string
  desc: string
  caption: string
  /** What each circle stands for. */
  want: string
  get: string
  elsewhere: string
  /** Each area with its name and the items in it, most pressing first. */
  areas: Readonly<Record<Drawn, { name: string; items: readonly Labelled[] }>>
  /** What stands in an area that holds more items than fit. */
  more: (count: number) => string
}

interface Props {
  id: string
  words: ValueMapWords
}

/**
 * Three circles with the items where they meet: by a few words where the drawing is wide, by
 * their numbers where it is narrow. Which of the two shows is up to the style sheet.
 */
export function ValueMap({ id, words }: Props) {
  return (
    <Figure id={id} name="value-map" width={360} height={410} {...words}>
      <ThreeCircles id={id} {...CIRCLES} />

      <Lines x={96} y={30} lines={[words.want]} look="heading" />
      <Lines x={264} y={30} lines={[words.get]} look="heading" />
      <Lines x={156} y={402} lines={[words.elsewhere]} look="heading" />
      {REGIONS.map((region) => (
        <g key={region}>
          <Numbers region={region} words={words} />
          <Words region={region} words={words} />
        </g>
      ))}
    </Figure>
  )
}

interface RegionProps {
  region: Region
  words: ValueMapWords
}

/** The areas of a region that hold something; the first one where none does. */
function filled({ region, words }: RegionProps) {
  const areas = AREAS_IN[region].map((area) => words.areas[area])
  const some = areas.filter(({ items }) => items.length > 0)
  return some.length > 0 ? some : areas.slice(0, 1)
}

function Numbers(props: RegionProps) {
  const { region } = props
  const [x, y] = SPOTS[region].name
  const [area] = filled(props)
  const { shown, rest } = fitting(area?.items ?? [], numberPlaces(region))
  const spots = numberSpots(region, shown.length + Math.sign(rest))
  const [lastX = 0, lastY = 0] = spots.at(-1) ?? []
  return (
    <g class="value-map_numbers">
      <Lines x={x} y={y} lines={[area?.name ?? '']} look="name" />
      {shown.map(({ number }, at) => (
        <NumberMark key={number} at={spots[at] ?? [0, 0]} number={number} />
      ))}
      {rest > 0 && <Lines x={lastX} y={lastY + 5.5} lines={[`+${rest}`]} look="name" />}
    </g>
  )
}

function Words(props: RegionProps) {
  const { lines } = SPOTS[props.region]
  const areas = filled(props)
  const each = Math.floor(lines.length / areas.length)
  return (
    <g class="value-map_words">
      {areas.map(({ name, items }, place) => {
        const own = lines.slice(place * each)
        const { shown, rest } = fitting(items, (areas.length === 1 ? lines.length : each) - 1)
        const said = [
          name,
          ...shown.map(({ short }) => short),
          ...(rest > 0 ? [props.words.more(rest)] : [])
        ]
        return said.map((line, at) => {
          const [x, y] = own[at] ?? [0, 0]
          return <Lines key={line} x={x} y={y} lines={[line]} look={at === 0 ? 'name' : 'plain'} />
        })
      })}
    </g>
  )
}
