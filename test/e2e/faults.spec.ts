import { choose, reflect, wake } from './answer.ts'
import { LESSON } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const ANSWER = 'Ask for the study, and drop it if there is none.'

const FAULTS = {
  blocked: {
    break: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        }
      }),
    says: 'does not let the site store anything'
  },
  full: {
    break: () => {
      const write = Storage.prototype.setItem
      write.call(localStorage, 'somebody-else', 'x')
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
    says: 'The storage of this browser is full'
  },
  private: {
    break: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    },
    says: 'gives the site no room'
  },
  newer: {
    break: () => localStorage.setItem('be-sure/2/quiz/L-01.slide', '{"answer":"ask-study"}'),
    says: 'A newer version of this course has stored your work here'
  }
}

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`when storage is ${name}, the page says so and goes on`, async ({ page }) => {
    await page.addInitScript(fault.break)
    await page.goto(LESSON)
    const form = await choose(page, 'L-01.slide', ANSWER)
    await expect(form.getByText('This one.').first()).toBeVisible()
    await expect(form.getByText('Not saved')).toBeVisible()
    await expect(page.getByText(fault.says)).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup file' }).click()
    ])
    expect(await textOf(download)).toContain('"ask-study"')
  })
}

test('damaged entries are set aside, offered for download, and stop nothing', async ({ page }) => {
  await page.goto('about/')
  await page.evaluate(() => {
    localStorage.setItem('be-sure/1/quiz/L-01.slide', '{"v":"half a te')
    localStorage.setItem('be-sure/1/course/L-01/opened', '{"v":{"__proto__":{"a":1}},"t":5}')
    localStorage.setItem('other-site', 'untouched')
  })
  await page.goto(LESSON)
  await choose(page, 'L-01.slide', ANSWER)
  await page.goto('your-data/')
  await expect(page.getByRole('heading', { name: 'Set aside' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download them' }).click()
  ])
  expect(await textOf(download)).toContain('half a te')
  await page.getByRole('button', { name: 'Remove …' }).click()
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByText('Removed: 2 entries.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Set aside' })).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('other-site'))).toBe('untouched')
})

test('two tabs stay in step', async ({ context, page }) => {
  await page.goto(LESSON)
  const other = await context.newPage()
  await other.goto(LESSON)
  await wake(page, 'L-01.slide')
  await wake(other, 'L-01.slide')
  await choose(other, 'L-01.slide', ANSWER)
  await expect(page.locator('[id="L-01.slide"]').getByText('This one.').first()).toBeVisible()
  await reflect(page, 'L-01.served-and-missed', 'From the first tab')
  await wake(other, 'L-01.served-and-missed')
  await expect(other.locator('[id="L-01.served-and-missed"] textarea')).toHaveValue(
    'From the first tab'
  )
})

test('Safari’s seven days are told once, after the first answer', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { GestureEvent: class {} }))
  await page.goto(LESSON)
  await wake(page, 'L-01.slide')
  await expect(page.getByText('Safari erases')).toHaveCount(0)
  await choose(page, 'L-01.slide', ANSWER)
  await expect(page.getByText('Safari erases')).toBeInViewport()
  await page.getByRole('button', { name: 'Understood' }).click()
  await page.reload()
  await wake(page, 'L-01.slide')
  await expect(page.getByText('Safari erases')).toHaveCount(0)
})

test('the browser is asked to keep the record when the first answer is given', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 })
    navigator.storage.persisted = async () => false
    navigator.storage.persist = async () => {
      Object.assign(window, { asked: (window as never as { asked: number }).asked + 1 })
      return true
    }
  })
  const asked = (p: Page) => p.evaluate(() => (window as never as { asked: number }).asked)
  await page.goto(LESSON)
  await wake(page, 'L-01.slide')
  expect(await asked(page)).toBe(0)
  await choose(page, 'L-01.slide', ANSWER)
  await expect.poll(() => asked(page)).toBe(1)
})

test('a page whose script does not come says so', async ({ page }) => {
  await page.route('**/_astro/Question*.js', (route) => route.abort())
  await page.goto(LESSON)
  await expect(page.getByText('A part of this page could not be loaded')).toBeVisible()
})

test('the browser asks before words are lost, and not otherwise', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.accept()
  })
  await page.goto(LESSON)
  await reflect(page, 'L-01.served-and-missed', 'These are kept.')
  await page.goto('about/')
  expect(asked).toEqual([])

  await page.addInitScript(FAULTS.full.break)
  await page.goto(LESSON)
  const form = await wake(page, 'L-01.five-requests')
  await form.getByRole('textbox').click()
  await page.keyboard.type('These are not.')
  await expect(form.getByText('Not saved')).toBeVisible()
  await page.goto('about/')
  expect(asked).toEqual(['beforeunload'])
})

async function textOf(download: import('@playwright/test').Download): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
