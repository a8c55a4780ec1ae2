import { CIRCLES, REGIONS, type Region } from '../../components/figures/value-map-spots.ts'
import { workbookPdf } from '../../copy/workbook-pdf/en.ts'
import { MAP_PREFIX } from '../../core/workbook/form-names.ts'
import type { Block, Box, Disc, Shape } from '../document/blocks.ts'

const copy = workbookPdf.map

/** Size of the drawing; its circles are those of the value map on the site. */
const SIZE = [360, 398] as const

/** Where the name of a region stands, and where numbers are written. */
const PLACES: Record<Region, { name: readonly [number, number]; field: Box }> = {
  win: { name: [180, 78], field: [150, 96, 60, 44] },
  stakes: { name: [180, 168], field: [146, 186, 68, 48] },
  behind: { name: [92, 206], field: [62, 228, 68, 42] },
  'open-field': { name: [62, 96], field: [22, 116, 84, 56] },
  'over-served': { name: [296, 96], field: [254, 116, 84, 56] }
}

const disc = (name: keyof typeof CIRCLES): Disc => {
  const { cx, cy, r } = CIRCLES[name]
  return { at: [cx, cy], radius: r }
}
const want = disc('want')
const get = disc('get')
const elsewhere = disc('elsewhere')

const SHAPES: readonly Shape[] = [
  { kind: 'circle', ...get, look: 'pale' },
  { kind: 'circle', ...want, look: 'white' },
  { kind: 'circle', ...elsewhere, look: 'middle', inside: [want] },
  { kind: 'circle', ...get, look: 'deep', inside: [want] },
  { kind: 'circle', ...elsewhere, look: 'light', inside: [want, get] },
  { kind: 'circle', ...elsewhere, look: 'dashed' },
  { kind: 'circle', ...get, look: 'line' },
  { kind: 'circle', ...want, look: 'strong' },
  { kind: 'words', look: 'heading', at: [96, 20], text: copy.want },
  { kind: 'words', look: 'heading', at: [264, 20], text: copy.get },
  { kind: 'words', look: 'heading', at: [156, 382], text: copy.elsewhere },
  ...REGIONS.map(
    (region): Shape => ({
      kind: 'words',
      look: 'name',
      at: PLACES[region].name,
      text: copy.regions[region]
    })
  )
]

/** The three circles alone, to write into by hand. */
export function circlesFigure(alt: string): Block {
  return { kind: 'figure', alt, size: SIZE, width: 230, shapes: SHAPES }
}

/** The value map, with room for the numbers of items. */
export function mapFigure(): Block {
  return {
    kind: 'figure',
    alt: copy.alt,
    size: SIZE,
    shapes: SHAPES,
    fields: REGIONS.map((region) => ({
      at: PLACES[region].field,
      field: {
        kind: 'text',
        name: MAP_PREFIX + region,
        tip: copy.tip(copy.regions[region]),
        lines: true,
        readOnly: true,
        align: 'center'
      }
    }))
  }
}

/** Where on the map an item belongs. */
export function mapRules(): Block[] {
  const rules = copy.rules.map(([name, rule, action]) => `${name}: ${rule} → ${action}`)
  return [
    { kind: 'heading', level: 3, text: copy.heading },
    { kind: 'text', look: 'note', text: copy.how },
    { kind: 'list', look: 'note', items: rules }
  ]
}
