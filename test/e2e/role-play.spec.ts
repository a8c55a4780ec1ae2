import { faultsOf } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const PLAY = 'practice/the-wrong-milk/'

/** Says a line by keyboard alone: to the options, to the line, and Enter. */
async function say(page: Page, line: RegExp): Promise<void> {
  const main = page.getByRole('main')
  const radio = main.getByRole('radio', { name: line })
  await main.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  for (let step = 0; step < 3 && !(await radio.isChecked()); step += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(radio).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(radio).toHaveCount(0)
}

const BEST = [
  /^Thanks for bringing it/,
  /^So the worry is/,
  /^I’m not sure about that pitcher/,
  /^The new one’s on us\. I’m logging/,
  /^Good luck at nine/
]

async function playBest(page: Page, from = 0): Promise<void> {
  for (const line of BEST.slice(from)) await say(page, line)
}

const orderOf = (page: Page) => page.locator('.role-play fieldset label').allTextContents()

test('a role-play is played by keyboard alone, with a repair, a red line, a reload, a step back and a replay', async ({
  page
}) => {
  test.slow()
  await page.goto(PLAY)
  await page.getByRole('button', { name: 'Begin' }).press('Enter')
  await expect(page.locator(':focus')).toContainText('This is dairy.')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('radio').first()).toBeFocused()

  await say(page, /^The ticket says dairy/)
  await expect(page.locator(':focus')).toContainText('Her jaw sets.')
  await expect(page.getByText('So it’s my fault?')).toBeVisible()
  await say(page, /^No\. I looked at the ticket/)
  await expect(page.getByText('Turn 2 of 5')).toBeVisible()

  const order = await orderOf(page)
  await page.reload()
  await expect(page.locator('.role-play fieldset label')).toHaveText(order)
  await page.getByRole('link', { name: 'Go on at turn 2' }).press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('radio').first()).toBeFocused()

  await say(page, /^So the worry is/)
  await say(page, /^This one is definitely oat/)
  await expect(page.locator(':focus')).toContainText('A red line: safety.')
  await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toContainText('And what happens with this one?')

  await page.getByText('Step back one turn').press('Enter')
  await expect(page.getByText('this no longer counts as a first attempt')).toBeVisible()
  await page.getByRole('button', { name: 'Step back' }).press('Enter')
  await expect(page.locator(':focus')).toContainText('So which one is oat?')
  await playBest(page, 2)

  await expect(page.locator(':focus')).toContainText('“Deal.”')
  await expect(page.getByText('Strong, with one repair.')).toBeVisible()
  await expect(page.getByText(/^This attempt has a step back/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Listen and empathize' }).first()).toHaveAttribute(
    'href',
    /\/learn\/listen-and-empathize\/#listen-before-the-form$/
  )

  await page.getByRole('button', { name: 'Try again from here' }).nth(1).press('Enter')
  await expect(page.locator(':focus')).toContainText('I’m not allergic.')
  await playBest(page, 1)
  await expect(page.getByText(/^This is a replay/)).toBeVisible()
  const attempts = page.getByRole('list', { name: 'Your attempts' })
  await expect(attempts).toContainText('with a step back')
  await expect(attempts).toContainText('replayed from a later turn')
})

test('a first attempt is told from a later one, on the page and in the list', async ({ page }) => {
  test.slow()
  await page.goto('practice/')
  await expect(page.getByText('Not played yet')).toHaveCount(8)
  await page.getByRole('link', { name: 'Play it' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await say(page, /^Sorry about that/)
  await page.goto('practice/')
  await expect(page.getByText('Begun: go on at turn 2 of 5')).toBeVisible()
  await page.getByRole('link', { name: 'Go on' }).click()
  await playBest(page, 1)
  await expect(page.getByText(/^This is your first attempt/)).toBeVisible()
  await page.getByRole('button', { name: 'Play it again from the start' }).click()
  await playBest(page)
  await expect(page.getByText(/^This is a later attempt/)).toBeVisible()
  await page.goto('practice/')
  await expect(
    page.getByText('First attempt: kept, strong, about 90%; best so far: strong, about 100%')
  ).toBeVisible()
  await expect(page.getByText('Not enough evidence (1 chance)').first()).toBeVisible()
})

test('a role-play can be played to its end where nothing can be stored', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  )
  await page.goto(PLAY)
  await page.getByRole('button', { name: 'Begin' }).press('Enter')
  await playBest(page)
  await expect(page.getByText('Strong.', { exact: true })).toBeVisible()
  await expect(page.getByText('Your work is not being saved')).toBeVisible()
})

test('two tabs go on with the same attempt', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await one.goto(PLAY)
  await one.getByRole('button', { name: 'Begin' }).click()
  await say(one, BEST[0] as RegExp)
  await other.goto(PLAY)
  await other.getByRole('radio', { name: BEST[1] as RegExp }).check()
  await other.getByRole('button', { name: 'Say it' }).click()
  await expect(one.getByText('Turn 3 of 5')).toBeVisible()
  await expect(one.locator('.role-play fieldset label')).toHaveText(await orderOf(other))
})

test('on a phone the answer and the first options are on the screen after a line', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(PLAY)
  await page.getByRole('button', { name: 'Begin' }).click()
  await say(page, BEST[0] as RegExp)
  await expect(page.getByText('Her finger comes off the lid.')).toBeInViewport()
  await expect(page.getByRole('main').getByRole('radio').first()).toBeInViewport()
})

test.describe('in both themes', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('axe finds nothing and nothing scrolls sideways from the start to the debrief', async ({
    page
  }) => {
    test.slow()
    const look = async () => {
      expect(await faultsOf(page)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(320)
    }
    await page.goto(PLAY)
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
    await look()
    await page.getByRole('button', { name: 'Begin' }).click()
    await say(page, BEST[0] as RegExp)
    await page.getByText('Step back one turn').click()
    await look()
    await say(page, BEST[1] as RegExp)
    await say(page, /^This one is definitely oat/)
    await expect(page.getByText('A red line: safety.')).toBeVisible()
    await look()
    await page.getByRole('button', { name: 'I see. Go on' }).click()
    await say(page, /^Refunds go through/)
    await say(page, /^I hear you, but/)
    await expect(page.getByText('Lost. Dana left before the end.')).toBeVisible()
    await look()
    await page.getByRole('button', { name: 'Play it again from the start' }).click()
    await playBest(page)
    await expect(page.getByText('Kept. The account')).toBeVisible()
    await look()
    await page.goto('practice/')
    await expect(page.getByText('What you showed, letter by letter')).toBeVisible()
    await look()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a role-play reads as a dialogue with the effect behind each line', async ({ page }) => {
    await page.goto(PLAY)
    await expect(page.getByRole('heading', { name: 'Read it as a dialogue' })).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Turn \d: / })).toHaveCount(5)
    const line = (text: string) => page.locator('details').filter({ hasText: text }).first()
    const best = line('Thanks for bringing it right back.')
    await expect(best.locator('p')).toBeHidden()
    await best.locator('summary').click()
    await expect(best.locator('p')).toContainText('Her finger comes off the lid.')
    await expect(best.locator('p')).toBeVisible()
    await line('This one is definitely oat').locator('summary').click()
    await expect(line('This one is definitely oat')).toContainText('A red line (safety).')
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test('the list of role-plays leads to each of them', async ({ page }) => {
    await page.goto('practice/')
    await expect(page.locator('noscript p').first()).toContainText('reads as a dialogue')
    await expect(page.locator('.practice-list h3 a')).toHaveCount(8)
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
