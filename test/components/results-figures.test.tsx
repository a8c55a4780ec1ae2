import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'

import { ConnectionRing } from '../../src/components/figures/ConnectionRing.tsx'
import { FilledTile } from '../../src/components/figures/FilledTile.tsx'
import { ImportanceGrid } from '../../src/components/figures/ImportanceGrid.tsx'
import { SectionBar } from '../../src/components/figures/SectionBar.tsx'
import { ValueMap } from '../../src/components/figures/ValueMap.tsx'
import {
  AREAS_IN,
  fitting,
  numberPlaces,
  numberSpots,
  REGIONS,
  type Region,
  SPOTS
} from '../../src/components/figures/value-map-spots.ts'
import { results } from '../../src/copy/results/en.ts'
import { DRAWN, type Drawn } from '../../src/core/workbook/lens-map.ts'

const { grid, map: copy } = results
const named = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => ({
    number: from + at,
    short: `Item ${from + at}`
  }))

/** A map with so many items in some areas. */
function valueMap(counts: Partial<Record<Drawn, number>>) {
  const areas = Object.fromEntries(
    DRAWN.map((area, at) => [
      area,
      { name: copy.areas[area].name, items: named(counts[area] ?? 0, 1 + 20 * at) }
    ])
  ) as unknown as Parameters<typeof ValueMap>[0]['words']['areas']
  const groups = DRAWN.map((place) => ({ place, items: areas[place].items }))
  return render(
    <ValueMap
      id="one"
      words={{
        title: copy.title,
        desc: copy.desc(groups.filter(({ items }) => items.length > 0)),
        caption: copy.caption('Bike Barn'),
        want: copy.want,
        get: copy.get,
        elsewhere: copy.elsewhere,
        areas,
        more: copy.more
      }}
    />
  )
}

function importanceGrid(points: readonly { number: number; want: number; get: number }[]) {
  const desc = grid.desc(points.map((point) => ({ ...point, short: `Item ${point.number}` })))
  return render(<ImportanceGrid id="one" words={{ ...grid, desc, points }} />)
}

/** The numbers in the given attributes of the first element that fits. */
function numbers(html: string, element: RegExp, ...names: string[]): number[] {
  const [found = ''] = element.exec(html) ?? []
  return names.map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(found)?.[1]))
}

describe.each([
  ['ValueMap', valueMap({ trail: 3, win: 1 })],
  ['ImportanceGrid', importanceGrid([{ number: 1, want: 5, get: 2 }])]
])('%s', (_name, html) => {
  test('is a picture with a title, a description and a caption', () => {
    expect(html).toMatch(/^<figure class="figure [a-z-]+"><svg [^>]*role="img"/)
    expect(html).toMatch(/<title id="one-title">[^<]{10,}<\/title>/)
    expect(html).toMatch(/<desc id="one-desc">[^<]{60,}<\/desc>/)
    expect(html).toMatch(/<figcaption [^>]*>[^<]{10,}<\/figcaption>/)
  })

  test('carries no style, which the policy would block, and only ids of its own', () => {
    expect(html).not.toMatch(/\sstyle=|<style/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.every((id) => id?.startsWith('one-'))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('keeps its words at 12 pixels or more when it is 280 pixels wide', () => {
    expect(html).toContain('viewBox="0 0 360 ')
    expect((numbers(html, /<svg [^>]*>/, 'font-size')[0] ?? 0) * (280 / 360)).toBeGreaterThan(12)
  })
})

describe('ValueMap', () => {
  const html = valueMap({})
  const INSIDE: Record<Region, readonly string[]> = {
    win: ['want', 'get'],
    stakes: ['want', 'get', 'elsewhere'],
    behind: ['want', 'elsewhere'],
    'open-field': ['want'],
    'over-served': ['get']
  }
  /** In which circles a point lies, with some room around it. */
  const around = (x: number, y: number, room = 0) =>
    ['want', 'get', 'elsewhere'].filter((circle) => {
      const circles = numbers(
        html,
        new RegExp(`<circle class="figure_${circle}"[^>]*>`),
        'cx',
        'cy',
        'r'
      )
      const [cx = Number.NaN, cy = Number.NaN, r = Number.NaN] = circles
      const distance = Math.hypot(x - cx, y - cy)
      expect(Math.abs(distance - r), `${x}/${y} touches ${circle}`).toBeGreaterThan(room)
      return distance < r
    })

  test.each(REGIONS)(
    'everything in %s stands where its circles meet and nowhere else',
    (region) => {
      const { lines, name } = SPOTS[region]
      for (const [x, y] of [...lines, name]) expect(around(x, y - 3)).toEqual(INSIDE[region])
      for (let count = 1; count <= numberPlaces(region); count++) {
        const spots = numberSpots(region, count)
        expect(spots).toHaveLength(count)
        // A number is 24 wide.
        for (const [x, y] of spots) expect(around(x, y, 10)).toEqual(INSIDE[region])
        for (const [at, [x, y]] of spots.entries())
          for (const [otherX, otherY] of spots.slice(at + 1))
            expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(24)
      }
    }
  )

  test('names every area but the one that can be empty', () => {
    for (const area of DRAWN) {
      const drawn = html.includes(`>${copy.areas[area].name}</tspan>`)
      expect(drawn, area).toBe(area !== 'slipping')
    }
  })

  test('shows each item by its words and by its number', () => {
    const three = valueMap({ trail: 3 })
    for (const number of [1, 2, 3]) {
      expect(three).toContain(`>Item ${number}</tspan>`)
      expect(three).toContain(`>${number}</text>`)
    }
  })

  test('says how many more there are where not all of them fit', () => {
    const full = valueMap({ trail: 10 })
    expect(full).toContain('>and 7 more</tspan>')
    expect(full).toContain('>+7</tspan>')
    expect(full).not.toContain('>Item 4</tspan>')
    expect(full).toContain('“Item 10”')
  })

  test('tells what trails from what slips, which lie in the same place', () => {
    const both = valueMap({ trail: 1, slipping: 2 })
    expect(both).toContain(`>${copy.areas.trail.name}</tspan>`)
    expect(both).toContain(`>${copy.areas.slipping.name}</tspan>`)
    expect(AREAS_IN.behind).toEqual(['trail', 'slipping'])
  })
})

test.each([
  [0, 3, 0, 0],
  [3, 3, 3, 0],
  [4, 3, 2, 2],
  [9, 1, 0, 9]
])('of %i items in %i places, %i are shown and %i are left', (count, places, shown, rest) => {
  const found = fitting(named(count), places)
  expect([found.shown.length, found.rest]).toEqual([shown, rest])
})

describe('ImportanceGrid', () => {
  const squareOf = (html: string, number: number) => {
    const square = new RegExp(
      `translate\\(([\\d.]+) ([\\d.]+)\\)"><g(?:(?!translate\\(\\d+ \\d+\\)"><g t)[\\s\\S])*?>${number}</text>`
    ).exec(html)
    return [Number(square?.[1]), Number(square?.[2])]
  }

  test('puts what is wanted most at the top and what is got most on the right', () => {
    const html = importanceGrid([
      { number: 1, want: 5, get: 1 },
      { number: 2, want: 1, get: 5 }
    ])
    const [x1 = 0, y1 = 0] = squareOf(html, 1)
    const [x2 = 0, y2 = 0] = squareOf(html, 2)
    expect(x2 - x1).toBe(240)
    expect(y2 - y1).toBe(240)
  })

  test.each([
    [4, 4, undefined],
    [5, 3, '+2'],
    [10, 3, '+7']
  ])('%i items in one square show as %i numbers and %s', (count, shown, more) => {
    const points = named(count).map(({ number }) => ({ number, want: 4, get: 4 }))
    const html = importanceGrid(points)
    expect(html.match(/class="figure_number"/g)).toHaveLength(shown)
    if (more) expect(html).toContain(`>${more}</tspan>`)
    expect(html).toContain(`“Item ${count}”: want 4, get 4.`)
  })
})

describe('SectionBar', () => {
  const bar = (mean: number) =>
    render(<SectionBar mean={mean} borders={[2.5, 3.5]} label={`${mean} of 5`} />)
  const meanAt = (mean: number) => numbers(bar(mean), /<circle [^>]*>/, 'cx')[0] ?? 0

  test('puts means on one scale, and borders where a mean of that size would stand', () => {
    expect(meanAt(3)).toBeCloseTo((meanAt(1) + meanAt(5)) / 2)
    expect(bar(4)).toContain(`M${meanAt(2.5)} `)
    expect(bar(4)).toContain(`M${meanAt(3.5)} `)
  })

  test('says in words what it shows', () => {
    expect(bar(3.4)).toContain('role="img" aria-label="3.4 of 5"')
  })
})

describe('FilledTile', () => {
  const tile = (score: number | undefined) => render(<FilledTile letter="B" score={score} />)
  const fill = (score: number | undefined) =>
    numbers(tile(score), /<rect class="filled-tile_fill"[^>]*>/, 'height')[0] ?? Number.NaN

  test('fills by its score', () => {
    expect(fill(2.5)).toBeCloseTo(fill(5) / 2)
    expect(fill(1)).toBeCloseTo(fill(5) / 5)
  })

  test('stays empty and dashed without a score', () => {
    expect(fill(undefined)).toBe(0)
    expect(tile(undefined)).toContain('stroke-dasharray')
    expect(tile(3)).not.toContain('stroke-dasharray')
  })
})

test('a point of connection can show a deposit and a withdrawal', () => {
  const words = results.contact.ring([
    { id: 'wait', name: 'Waiting', trust: 'unsure' },
    { id: 'bill', name: 'Bill', trust: 'deposit', also: 'withdrawal' }
  ])
  const html = render(<ConnectionRing id="one" words={words} />)
  expect(html.match(/class="figure_(?:deposit|withdrawal)"/g)).toHaveLength(2)
  expect(html).toContain('+ − both')
  expect(html).toContain('2 Bill: deposit and withdrawal')
  const marks = [...html.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, , y]) => Number(y))
  expect(Math.abs((marks[1] ?? 0) - (marks[2] ?? 0))).toBeGreaterThan(27)
})
