import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { wordsIn } from '../../src/core/workshop/slide/words.ts'
import { faultsOf, tooWide } from './pages.ts'
import { expect, type Page, test } from './test.ts'
import { planWorkshop } from './workshop.ts'

const SLIDES = 'facilitate/slides/'
const WALL = 'facilitate/slides/show/'
const SPEAKER = 'facilitate/slides/speaker/'

const plan = (page: Page, which: 'first' | 'last' = 'first') =>
  planWorkshop(page, { which, name: 'Spring breakfast', day: '2026-12-01' })

/** Opens the wall and waits until it moves. */
async function openWall(page: Page): Promise<void> {
  await page.goto(WALL)
  await expect(page.getByRole('button', { name: 'Next slide' })).toBeVisible()
}

const onWall = (page: Page) => page.locator('.slide-show_slide:not(.is-away)')

test('the wall shows the slides of the agenda, and a remote moves them', async ({ page }) => {
  await plan(page)
  await openWall(page)
  const wall = onWall(page)
  await expect(wall).toContainText('What your customers truly want')
  await expect(wall).toContainText('Spring breakfast')
  await expect(wall).toContainText('Tuesday, December 1, 2026')
  await expect(page.locator('.slide-show_slide')).toHaveCount(12)
  await page.keyboard.press('PageDown')
  await expect(wall).toHaveCount(1)
  await expect(wall).toContainText('Ground rules')
  await expect(page.getByRole('status').first()).toHaveText('Slide 2 of 12: Ground rules')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('b')
  await expect(page.getByRole('status').first()).toHaveText(/^The wall is dark/)
  await expect(wall).toBeHidden()
  await page.keyboard.press('Space')
  await expect(wall).toContainText('Ground rules')
  await page.keyboard.press('End')
  await expect(wall).toContainText('Where to go on')
  await page.reload()
  // Until the page is awake, all slides stand one under the other.
  await expect(wall).toHaveCount(1)
  await expect(wall).toContainText('Where to go on')
  await page.getByRole('button', { name: 'Previous slide' }).press('Enter')
  await expect(wall).toContainText('Six points')
})

test('no slide shows more than 30 words, its drawing counted, and none is cut off', async ({
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await plan(page, 'last')
  await openWall(page)
  const all = await page.locator('.slide-show_slide').count()
  expect(all).toBeGreaterThan(15)
  for (let at = 0; at < all; at++) {
    const shown = onWall(page)
    // The first slide has the name and the day, which are not ours to count.
    const words = await shown.evaluate((slide) =>
      [...slide.querySelectorAll('h2, li, p, text')]
        .filter((one) => getComputedStyle(one).display !== 'none')
        .map((one) => one.textContent ?? '')
        .join(' ')
    )
    expect.soft(wordsIn(words), words).toBeLessThanOrEqual(30)
    const cut = await shown.locator('.slide-view_face').evaluate((face) => {
      const { bottom, right } = face.getBoundingClientRect()
      const rows = [...face.children].map((child) => child.getBoundingClientRect())
      return rows.some((row, index) => {
        const next = rows[index + 1]
        const beside = next && next.left >= row.right
        return (
          row.bottom > bottom + 1 ||
          row.right > right + 1 ||
          (next && !beside && row.bottom > next.top + 1)
        )
      })
    })
    expect.soft(cut, words).toBe(false)
    await page.keyboard.press('ArrowRight')
  }
})

test('the speaker’s window has the notes, moves the wall, and follows it', async ({
  context,
  page
}) => {
  await page.clock.install({ time: new Date('2026-12-01T08:00:00') })
  await plan(page)
  await openWall(page)
  await page.keyboard.press('PageDown')
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Speaker’s window' }).click()
  ])
  const place = speaker.getByRole('status').first()
  await expect(place).toHaveText('Slide 2 of 12: Ground rules')
  await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText('Anyone may pass')
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('Your last bad contact')
  await speaker.getByRole('button', { name: 'Next slide' }).click()
  await expect(onWall(page)).toContainText('Your last bad contact')
  const notes = speaker.getByRole('region', { name: 'Notes' })
  await expect(notes).toContainText('Well supported, with limits.')
  await expect(notes.getByRole('link', { name: 'Source E-13' })).toBeVisible()
  expect(await faultsOf(speaker)).toEqual([])
  await page.keyboard.press('PageDown')
  await expect(place).toHaveText(/^Slide 4 of 12/)
  await speaker.reload()
  await expect(place).toHaveText(/^Slide 4 of 12/)
  await speaker.keyboard.press('b')
  await expect(page.getByRole('status').first()).toHaveText(/^The wall is dark/)
  await speaker.setViewportSize({ width: 320, height: 640 })
  expect(await tooWide(speaker)).toEqual([])
})

test('the speaker sees what is left of the block that runs', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-01T08:00:00') })
  await plan(page)
  await page.goto(SPEAKER)
  await expect(page.getByText('Welcome, aim and ground rules, 3 minutes')).toBeVisible()
  await page.goto('facilitate/live/')
  await expect(page.getByText(/^Planned for/)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('timer')).toContainText('left of 3 minutes')
  await page.goto(SPEAKER)
  await expect(page.getByText('Left in this block')).toBeVisible()
  await expect(page.getByRole('timer').last()).toHaveText(/^[23]:\d\d$/)
})

test('a finger moves the wall', async ({ page }) => {
  await plan(page)
  await openWall(page)
  const swipe = (from: number, to: number) =>
    page.locator('.slide-show_wall').evaluate(
      (wall, [from, to]) => {
        const event = (type: string, clientX: number) =>
          new PointerEvent(type, { clientX, clientY: 200, pointerType: 'touch', bubbles: true })
        wall.dispatchEvent(event('pointerdown', from ?? 0))
        wall.dispatchEvent(event('pointerup', to ?? 0))
      },
      [from, to]
    )
  await expect(onWall(page)).toHaveCount(1)
  await swipe(600, 200)
  await expect(onWall(page)).toContainText('Ground rules')
  await swipe(200, 600)
  await expect(onWall(page)).toContainText('What your customers truly want')
  await swipe(200, 220)
  await expect(onWall(page)).toContainText('What your customers truly want')
})

test('slides are taken in and out by hand, and it is kept', async ({ page }) => {
  await plan(page)
  await page.goto(SLIDES)
  await expect(page.getByText('12 of 21 slides show.')).toBeVisible()
  const myths = page.getByRole('checkbox', { name: 'Show “Have you heard this?”' })
  await myths.press('Space')
  await page.getByRole('checkbox', { name: 'Show “A shape without numbers”' }).press('Space')
  await page.getByRole('checkbox', { name: 'Show “Three people say they are satisfied”' }).uncheck()
  await expect(page.getByText('11 of 21 slides show.')).toBeVisible()
  await page.getByLabel('Who invites').fill('Chamber of Lakeside')
  expect(await faultsOf(page)).toEqual([])
  await page.reload()
  await expect(page.getByText('11 of 21 slides show.')).toBeVisible()
  await page.getByRole('link', { name: 'Open the wall' }).click()
  await expect(onWall(page)).toHaveCount(1)
  await expect(onWall(page)).toContainText('Chamber of Lakeside')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await tooWide(page)).toEqual([])
  await page.goto(SLIDES)
  expect(await tooWide(page)).toEqual([])
})

test('slides print as tagged pages of 16 to 9, and as notes', async ({ page }) => {
  await plan(page)
  await page.goto(SLIDES)
  await page.evaluate(() => Object.assign(window, { print: () => {} }))
  const printed = async (name: string) => {
    const file = test.info().outputPath(name)
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, tagged: true }))
    const info = execFileSync('pdfinfo', ['-l', '99', file], { encoding: 'utf8' })
    return { info, text: execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }) }
  }
  await page.getByRole('button', { name: 'Print the slides, one a page' }).click()
  await expect(page.locator('.slides-overview.is-slides')).toBeVisible()
  const slides = await printed('slides.pdf')
  expect(slides.info).toContain('Tagged:          yes')
  expect(slides.info.match(/Page +\d+ size: +960 x 540 pts/g)).toHaveLength(12)
  expect(slides.info).toContain('Pages:           12')
  expect(slides.text).not.toContain('Say your name')
  await page.getByRole('button', { name: 'Print the notes' }).click()
  await expect(page.locator('.slides-overview.is-notes')).toBeVisible()
  const notes = await printed('notes.pdf')
  expect(notes.text).toContain('Say your name')
  expect(notes.text).not.toContain('Have you heard this?')
  await openWall(page)
  await expect(onWall(page)).toHaveCount(1)
  expect((await printed('wall.pdf')).info).toContain('Pages:           12')
})

test('without a workshop, all slides show', async ({ page }) => {
  await page.goto(SLIDES)
  await expect(page.getByText(/so all slides show/)).toBeVisible()
  await openWall(page)
  await expect(page.locator('.slide-show_slide')).toHaveCount(21)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all slides stand there with their notes, and nothing is offered that does not work', async ({
    page
  }) => {
    await page.goto(SLIDES)
    await expect(page.getByRole('heading', { name: 'Ground rules' })).toBeVisible()
    await expect(page.getByText('Read the rules in full')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await page.goto(WALL)
    await expect(page.getByRole('heading', { name: 'Where do you stand?' })).toBeVisible()
    await page.goto(SPEAKER)
    await expect(page.getByText(/needs JavaScript/)).toBeVisible()
  })
})
