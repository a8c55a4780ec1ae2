import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'

import { IntervalBar } from '../../src/components/figures/IntervalBar.tsx'
import { SatisfactionLoyaltyCurve } from '../../src/components/figures/SatisfactionLoyaltyCurve.tsx'
import { StagesOfValue } from '../../src/components/figures/StagesOfValue.tsx'
import { WantGetCompetition } from '../../src/components/figures/WantGetCompetition.tsx'
import { figures } from '../../src/copy/figures/en.ts'
import { scoreCalculator } from '../../src/copy/score-calculator/en.ts'

const bar = (low: number, high: number) => (
  <IntervalBar
    id="one"
    score={30}
    low={low}
    high={high}
    words={scoreCalculator.bar(30, low, high)}
  />
)

const all = {
  StagesOfValue: <StagesOfValue id="one" words={figures.stagesOfValue} />,
  WantGetCompetition: <WantGetCompetition id="one" words={figures.wantGetCompetition} />,
  SatisfactionLoyaltyCurve: (
    <SatisfactionLoyaltyCurve id="one" words={figures.satisfactionLoyaltyCurve} />
  ),
  IntervalBar: bar(5, 51)
}

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
