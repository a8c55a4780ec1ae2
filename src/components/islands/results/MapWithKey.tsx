import { results } from '../../../copy/results/en.ts'
import { areasOf, byPlace, isDrawn, type LensMap } from '../../../core/workbook/lens-map.ts'
import { ValueMap } from '../../figures/ValueMap.tsx'
import { ItemNumber } from './ItemNumber.tsx'
import './MapWithKey.css'

const { map: copy, place: places } = results

interface Props {
  map: LensMap
  /** What the alternative is called; empty where it has no name. */
  elsewhere: string
}

/** The value map, and by name what its numbers stand for and what lies in no circle. */
export function MapWithKey({ map: { ordered }, elsewhere }: Props) {
  const groups = byPlace(ordered)
  const areas = areasOf(ordered, (area) => copy.areas[area].name)
  return (
    <section class="map-with-key" aria-label={copy.heading}>
      <ValueMap
        id="value-map"
        words={{
          title: copy.title,
          desc: copy.desc(groups),
          caption: copy.caption(elsewhere),
          want: copy.want,
          get: copy.get,
          elsewhere: copy.elsewhere,
          areas,
          more: copy.more
        }}
      />
      <dl class="map-with-key_list">
        {groups.map(({ place, items }) => (
          <div key={place} class={isDrawn(place) ? 'is-drawn' : undefined}>
            <dt>
              {places[place].name}: <span>{places[place].action}</span>
            </dt>
            {items.map(({ number, short }) => (
              <dd key={number}>
                <ItemNumber number={number} /> {short}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
