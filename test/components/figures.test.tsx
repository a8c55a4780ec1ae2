import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'

import { ConflictSteps } from '../../src/components/figures/ConflictSteps.tsx'
import { ConnectionRing } from '../../src/components/figures/ConnectionRing.tsx'
import { ControlInfluenceAccept } from '../../src/components/figures/ControlInfluenceAccept.tsx'
import { IntervalBar } from '../../src/components/figures/IntervalBar.tsx'
import { ListeningSteps } from '../../src/components/figures/ListeningSteps.tsx'
import { RaterLenses } from '../../src/components/figures/RaterLenses.tsx'
import { RunningBalance } from '../../src/components/figures/RunningBalance.tsx'
import { SatisfactionLoyaltyCurve } from '../../src/components/figures/SatisfactionLoyaltyCurve.tsx'
import { StagesOfValue } from '../../src/components/figures/StagesOfValue.tsx'
import { WantGetCompetition } from '../../src/components/figures/WantGetCompetition.tsx'
import { figures } from '../../src/copy/figures/en.ts'
import { scoreCalculator } from '../../src/copy/score-calculator/en.ts'
import { serviceCycle } from '../../src/copy/service-cycle/en.ts'
import { contactPoint, TRUSTS, type Trust } from '../../src/core/workbook/contact-points.ts'

const bar = (low: number, high: number) => (
  <IntervalBar
    id="one"
    score={30}
    low={low}
    high={high}
    words={scoreCalculator.bar(30, low, high)}
  />
)

/** A ring of so many points, which add to trust, draw on it and leave it open by turns. */
const ring = (count: number) => {
  const points = Array.from({ length: count }, (_, at) => ({
    ...contactPoint(`p-${at}`, `Point ${at}`),
    trust: TRUSTS[at % TRUSTS.length] as Trust
  }))
  return <ConnectionRing id="one" words={serviceCycle.ring(points)} />
}

const all = {
  StagesOfValue: <StagesOfValue id="one" words={figures.stagesOfValue} />,
  WantGetCompetition: <WantGetCompetition id="one" words={figures.wantGetCompetition} />,
  SatisfactionLoyaltyCurve: (
    <SatisfactionLoyaltyCurve id="one" words={figures.satisfactionLoyaltyCurve} />
  ),
  ListeningSteps: <ListeningSteps id="one" words={figures.listeningSteps} />,
  RaterLenses: <RaterLenses id="one" words={figures.raterLenses} />,
  RunningBalance: <RunningBalance id="one" words={figures.runningBalance} />,
  ConnectionRing: <ConnectionRing id="one" words={figures.connectionRing} />,
  ConflictSteps: <ConflictSteps id="one" words={figures.conflictSteps} />,
  ControlInfluenceAccept: (
    <ControlInfluenceAccept id="one" words={figures.controlInfluenceAccept} />
  ),
  IntervalBar: bar(5, 51)
}

/** Words of a label for which its description may choose others. */
const SMALL = new Set('it its and the an on you can say one what less more how'.split(' '))

/** The numbers in the given attributes of the first element that fits. */
function numbers(html: string, element: RegExp, ...names: string[]): number[] {
  const [found = ''] = element.exec(html) ?? []
  return names.map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(found)?.[1]))
}

describe.each(Object.entries(all))('%s', (_name, figure) => {
  const html = render(figure)

  test('is a picture with a title and a description of its own', () => {
    expect(html).toMatch(/^<figure class="figure [a-z-]+"><svg [^>]*role="img"/)
    expect(html).toContain('aria-labelledby="one-title one-desc"')
    expect(html).toMatch(/<title id="one-title">[^<]{10,}<\/title>/)
    expect(html).toMatch(/<desc id="one-desc">[^<]{60,}<\/desc>/)
    expect(html).toMatch(/<figcaption [^>]*>[^<]{10,}<\/figcaption>/)
  })

  test('carries no style, which the policy would block', () => {
    expect(html).not.toMatch(/\sstyle=|<style/)
  })

  test('gives every id its prefix, so that two figures can share a page', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.every((id) => id?.startsWith('one-'))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('keeps its words at 12 pixels or more when it is 280 pixels wide', () => {
    const [size = 0] = numbers(html, /<svg [^>]*>/, 'font-size')
    const width = Number(/viewBox="0 0 (\d+)/.exec(html)?.[1])
    expect((size * 280) / width).toBeGreaterThanOrEqual(12)
  })
})

describe('WantGetCompetition', () => {
  const html = render(all.WantGetCompetition)
  const words = figures.wantGetCompetition
  const isIn = (circle: string, x = Number.NaN, y = Number.NaN) => {
    const at = numbers(html, new RegExp(`<circle class="figure_${circle}"[^>]*>`), 'cx', 'cy', 'r')
    const [cx = Number.NaN, cy = Number.NaN, r = Number.NaN] = at
    return Math.hypot(x - cx, y - cy) < r
  }

  test.each([
    ['win', ['want', 'get']],
    ['tie', ['want', 'get', 'elsewhere']],
    ['trail', ['want', 'elsewhere']],
    ['open', ['want']],
    ['wasted', ['get']]
  ] as const)('%s stands where %j meet and nowhere else', (area, circles) => {
    const { name, action } = words[area]
    for (const word of [name, action]) {
      const label = new RegExp(`<text [^>]*><tspan [^>]*>${word}</tspan>`)
      const [x, y] = numbers(html, label, 'x', 'y')
      const around = ['want', 'get', 'elsewhere'].filter((circle) => isIn(circle, x, y))
      expect(around).toEqual(
        ['want', 'get', 'elsewhere'].filter((c) => circles.includes(c as never))
      )
    }
  })

  test.each(['win', 'tie', 'trail', 'open', 'wasted'] as const)('tells %s in words too', (area) => {
    expect(words.desc).toContain(`${words[area].name}: `)
    expect(words.desc).toContain(`; ${words[area].action} it.`)
  })
})

describe('StagesOfValue', () => {
  const { desc, hoped, expected, granted, years } = figures.stagesOfValue

  const labels = [hoped, expected, granted, ...years.flatMap(({ name, met }) => [name, met])]

  test.each(labels.map((lines) => lines.join(' ')))('tells “%s” in words too', (label) => {
    expect(desc.toLowerCase()).toContain(label.toLowerCase())
  })
})

describe('IntervalBar', () => {
  const rect = (low: number, high: number) =>
    numbers(render(bar(low, high)), /<rect [^>]*>/, 'x', 'width')

  test('runs from low to high on one scale', () => {
    const [start = 0, whole = 0] = rect(-100, 100)
    const [x, width] = rect(-50, 25)
    expect(x).toBeCloseTo(start + whole / 4)
    expect(width).toBeCloseTo((whole * 75) / 200)
  })

  test('says in words what it shows, with real signs', () => {
    expect(render(bar(-6, 72))).toContain(
      'the honest range, −6 to +72. A mark shows the score, +30.'
    )
  })
})

/** The words of a figure that stand in its drawing, in lower case. */
const drawn = (figure: Parameters<typeof render>[0]) =>
  [...render(figure).matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text
      .replace(/<\/tspan><tspan[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .toLowerCase()
  )

describe.each([
  ['ListeningSteps', figures.listeningSteps.desc],
  ['ConflictSteps', figures.conflictSteps.desc],
  ['ConnectionRing', figures.connectionRing.desc],
  ['RaterLenses', figures.raterLenses.desc],
  ['RunningBalance', figures.runningBalance.desc],
  ['ControlInfluenceAccept', figures.controlInfluenceAccept.desc]
] as const)('%s', (name, desc) => {
  test('tells each word that it shows in its description too', () => {
    const said = desc.toLowerCase()
    const words = drawn(all[name])
      .flatMap((text) => text.match(/\p{L}[\p{L}’]+/gu) ?? [])
      .filter((word) => !SMALL.has(word))
    expect(words.filter((word) => !said.includes(word))).toEqual([])
  })
})

describe('ConnectionRing', () => {
  test.each([0, 1, 2, 7, 10, 15])('keeps %i points apart, in one drawing', (count) => {
    const html = render(ring(count))
    const height = Number(/viewBox="0 0 \d+ ([\d.]+)/.exec(html)?.[1])
    const places = [...html.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y)
    }))
    expect(places).toHaveLength(count)
    for (const [at, one] of places.entries()) {
      expect(one.y).toBeGreaterThan(0)
      expect(one.y).toBeLessThan(height)
      for (const other of places.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60)
      }
    }
  })

  test('marks what a point does to trust by sign, shape and word', () => {
    const html = render(ring(3))
    for (const [trust, sign, word] of [
      ['deposit', '+', 'deposit'],
      ['withdrawal', '−', 'withdrawal'],
      ['unsure', '?', 'not sure']
    ]) {
      expect(html).toContain(`class="figure_${trust}"`)
      expect(html).toContain(`>${sign}</text>`)
      expect(html).toContain(`${sign} ${word}</tspan>`)
    }
    const shapes = [...html.matchAll(/<path class="figure_(?:deposit|withdrawal|unsure)"[^>]*>/g)]
    expect(new Set(shapes.map(([path]) => path.replace(/figure_\w+/, ''))).size).toBe(3)
  })
})

describe('RunningBalance', () => {
  test('moves right at each deposit and left at each withdrawal, by no fixed step', () => {
    const html = render(all.RunningBalance)
    const [, line = ''] = /class="figure_curve" d="([^"]*)"/.exec(html) ?? []
    const stops = [176, ...[...line.matchAll(/H(\d+)/g)].map(([, x]) => Number(x))]
    const steps = stops.slice(1).map((x, at) => x - (stops[at] ?? 0))
    const { contacts } = figures.runningBalance
    expect(steps.map((step) => (step > 0 ? 'deposit' : 'withdrawal'))).toEqual(
      contacts.map(({ trust }) => trust)
    )
    expect(new Set(steps).size).toBeGreaterThan(4)
  })

  test('shows no number', () => {
    expect(drawn(all.RunningBalance).join(' ')).not.toMatch(/\d/)
  })
})
