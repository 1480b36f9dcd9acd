import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plans } from '../cli/run.js'
import { runsInBrowser, startChromium } from '../report/chromium.js'
import { type ServedDesk, serveDesk } from './served-desk.js'
import { overhang, pagesOfPlans, visit } from './visitor.js'

const inBrowser = describe.runIf(runsInBrowser)
const steward = 'Nguyễn Thị Lan'

let desk: ServedDesk
let browser: Browser

beforeAll(async () => {
  if (!runsInBrowser) return
  const files = ['17-kh-ubnd-2026.txt', '43-kh-ubnd-2025.txt', '345-kh-ubnd-2022.txt']
  desk = await serveDesk(
    files.map((name) => join(plans, name)),
    steward,
  )
  browser = await startChromium()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await desk?.close()
}, 60_000)

/** The log of judgements, a line each. */
function judgements(): Record<string, unknown>[] {
  const log = readFileSync(join(desk.folder, 'extracted', 'judgements.jsonl'), 'utf8')
  return log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const pairOf = ({ a, b }: Record<string, unknown>): string => [a, b].sort().join(' ')

/** The pairs that wait for a steward. */
function waiting(): string[] {
  const links = JSON.parse(readFileSync(join(desk.folder, 'extracted', 'links.json'), 'utf8'))
  return (links.candidates as Record<string, unknown>[]).map(pairOf)
}

/** Presses a key that leads to another page. */
async function pressOn(page: Page, key: string): Promise<void> {
  const shown = page.waitForEvent('load')
  await page.keyboard.press(key)
  await shown
}

inBrowser.each([
  ['on a phone', { width: 360, height: 740 }, 'khcn-2024.txt', 'Khoa học, công nghệ'],
  ['on a desk', { width: 1440, height: 900 }, '185-kh-ubnd-2021-report.txt', '185/KH-UBND'],
] as const)('the desk %s', (_, viewport, file, taken) => {
  it('shows every page without a complaint, without a look elsewhere, and as wide as the window', {
    timeout: 120_000,
  }, async () => {
    const { page, complaints, elsewhere } = await visit(browser, desk.url, { viewport })
    for (const [name, address] of Object.entries(pagesOfPlans)) {
      const answer = await page.goto(address)
      expect([name, answer?.status()]).toEqual([name, 200])
      expect([name, await overhang(page)]).toEqual([name, 0])
      expect(await page.locator('h1').count()).toBe(1)
    }
    expect([complaints, elsewhere]).toEqual([[], []])
    await page.context().close()
  })

  it('finds plans by words without marks, and the place where they stand', async () => {
    const { page } = await visit(browser, desk.url, { viewport })
    await page.goto('/')
    await page.getByLabel('Tìm trong toàn văn').fill('chuyen doi so')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=chuyen/)
    expect(await page.locator('.row').count()).toBeGreaterThanOrEqual(3)
    await page.locator('.hit a').first().click()
    await page.waitForURL(/\/plans\/.*from=/)
    expect((await page.locator('mark').first().textContent())?.toLowerCase()).toContain('chuyển đổi số')
    expect(await page.locator('mark').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('shows the words of a record, and the record of words', async () => {
    const { page } = await visit(browser, desk.url, { viewport })
    await page.goto('/plans/ha-noi-345-kh-ubnd-2022')
    const card = page.locator('.item.target', { hasText: 'Tỷ trọng kinh tế số' }).first()
    await card.locator('.to-words').click()
    const lit = page.locator('#source .is-lit')
    const words = (await lit.allTextContents()).join('')
    expect(words).toContain('kinh tế số')
    expect(words).toMatch(/30\s?%/)
    const [box, seen] = [await lit.first().boundingBox(), await page.locator('#source').boundingBox()]
    expect(box!.y).toBeGreaterThanOrEqual(seen!.y)
    expect(box!.y).toBeLessThan(seen!.y + seen!.height)

    const other = page.locator('#source .words.target:not(.is-lit)').last()
    const [number] = (await other.getAttribute('data-items'))!.split(' ').slice(-1)
    await other.click()
    expect(await page.locator('.item.is-lit').getAttribute('data-item')).toBe(number)
    await page.context().close()
  })

  it('reviews ten items by keyboard, corrects one, and takes the correction back', {
    timeout: 180_000,
  }, async () => {
    const { page, complaints } = await visit(browser, desk.url, { viewport })
    const before = await page.request.get('/review/log').then(() => countJudgements())
    await page.goto('/review?kind=link')
    const total = Number((await page.locator('.position').textContent())!.split('/')[1])
    for (const key of ['a', 'r', 'a', 'r', 'a', 'r', 'a', 'r', 'a', 'r']) await pressOn(page, key)
    // where three of a task's likest wait, the fourth takes the place of one that is settled
    expect(Number((await page.locator('.position').textContent())!.split('/')[1])).toBeLessThan(total - 5)
    const made = judgements().slice(before)
    expect(new Set(made.map(pairOf)).size).toBe(10)
    // the queue obeys at once, the dataset a moment later
    await expect
      .poll(() => waiting().filter((pair) => made.map(pairOf).includes(pair)), {
        timeout: 60_000,
        interval: 500,
      })
      .toEqual([])
    expect(made.map(({ kind }) => kind)).toEqual(Array(5).fill(['same', 'different']).flat())
    expect(new Set(made.map(({ by }) => by))).toEqual(new Set([steward]))

    await page.goto('/review?kind=confidence')
    const asked = await page.locator('.side-label').textContent()
    await pressOn(page, 'c')
    const name = page.getByRole('textbox', { name: /^(Tên|Nội dung)$/ })
    const right = `${asked!.trim()} (đã đối chiếu)`
    await name.fill(right)
    await page.getByRole('button', { name: 'Kiểm tra và ghi' }).click()
    await page.waitForURL(/done=judgement-/)
    const notice = page.locator('.notice.good')
    expect(await notice.locator('del').textContent()).toContain(asked!.trim().slice(0, 40))
    expect(judgements().at(-1)).toMatchObject({ kind: 'correct', value: right, by: steward })
    await expect
      .poll(() => page.reload().then(() => name.inputValue()), { timeout: 60_000, interval: 2_000 })
      .toBe(right)

    await page.locator('h1').click()
    await pressOn(page, 'u')
    expect(judgements().at(-1)).toMatchObject({ kind: 'undo', by: steward })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('keeps no correction that does not fit, and says which field it is', async () => {
    const { page } = await visit(browser, desk.url, { viewport })
    const before = countJudgements()
    await page.goto('/plans/ha-noi-345-kh-ubnd-2022?show=targets')
    const card = page.locator('.item.target', { hasText: 'Tốc độ tăng năng suất lao động' }).first()
    await card.getByRole('link', { name: 'Sửa' }).click()
    await page.locator('[name="values.0.min"]').fill('bảy')
    await page.getByRole('button', { name: 'Kiểm tra và ghi' }).click()
    await page.waitForSelector('[aria-invalid]')
    expect(await page.locator('[aria-invalid]').getAttribute('name')).toBe('values.0.min')
    expect(await page.locator('[name="values.0.min"]').inputValue()).toBe('bảy')
    await page.locator('[name="values.0.min"]').fill('9')
    await page.getByRole('button', { name: 'Kiểm tra và ghi' }).click()
    await page.waitForSelector('.notice.bad [lang=en]')
    expect(await page.locator('.notice.bad [lang=en]').textContent()).toContain('must not be less than min')
    expect(countJudgements()).toBe(before)
    await page.context().close()
  })

  it('compares two plans, narrows the changes, and leads to the places of both', async () => {
    const { page } = await visit(browser, desk.url, { viewport })
    await page.goto('/compare')
    await page.getByLabel('Kế hoạch trước').selectOption('ha-noi-345-kh-ubnd-2022')
    await page.getByLabel('Kế hoạch sau').selectOption('ha-noi-43-kh-ubnd-2025')
    await page.getByRole('button', { name: 'So sánh' }).click()
    await page.waitForURL(/a=ha-noi-345/)
    await page.getByRole('link', { name: /Nâng lên/ }).click()
    await page.waitForURL(/group=raised/)
    const row = page.locator('.change-row', { hasText: 'kinh tế số' }).first()
    expect(await row.locator('del').first().textContent()).toContain('35')
    expect(await row.locator('ins').first().textContent()).toContain('40')
    await row.locator('.change-side').nth(1).getByRole('link').first().click()
    await page.waitForURL(/\/plans\/ha-noi-43/)
    expect((await page.locator('#source mark').allTextContents()).join('')).toContain('kinh tế số')
    await page.context().close()
  })

  it('takes a file in: what came out is seen before it joins the dataset', { timeout: 120_000 }, async () => {
    const { page, complaints } = await visit(browser, desk.url, { viewport })
    await page.goto('/take-in')
    await page.getByLabel('Chọn tệp').setInputFiles(join(plans, file))
    await page.getByRole('button', { name: 'Bắt đầu đọc' }).click()
    const join_ = page.getByRole('button', { name: 'Đưa vào bộ dữ liệu' }).first()
    await join_.waitFor({ timeout: 60_000 })
    expect(await page.locator('.taken').textContent()).toContain(taken)
    await page.locator('summary', { hasText: 'Nhiệm vụ' }).click()
    expect(await page.locator('.taken .item.task').first().isVisible()).toBe(true)
    const before = await page.request.get('/plans').then((answer) => answer.text())
    expect(before).not.toContain(taken)
    await join_.click()
    await page.getByRole('link', { name: 'Mở kế hoạch' }).click({ timeout: 60_000 })
    await page.waitForURL(/\/plans\//)
    expect(await page.locator('h1').textContent()).toContain(taken)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

function countJudgements(): number {
  try {
    return judgements().length
  } catch {
    return 0
  }
}

inBrowser('two reviewers', () => {
  it('see what the other decides, and lose nothing', async () => {
    const [one, other] = [await visit(browser, desk.url), await visit(browser, desk.url)]
    await one.page.goto('/review?kind=link')
    const item = await one.page.locator('.review-item').getAttribute('data-item')
    await other.page.goto(`/review?item=${item}`)
    await pressOn(one.page, 'a')
    const before = countJudgements()
    await other.page.locator('#meanwhile').waitFor({ state: 'visible', timeout: 15_000 })
    await pressOn(other.page, 'r')
    expect(await other.page.locator('.notice').first().textContent()).toContain(steward)
    expect(countJudgements()).toBe(before)
    await one.page.context().close()
    await other.page.context().close()
  })
})

inBrowser('without a script', () => {
  it('marks the words of a record, decides, and searches all the same', async () => {
    const { page } = await visit(browser, desk.url, { javaScriptEnabled: false })
    await page.goto('/plans/ha-noi-43-kh-ubnd-2025?show=targets')
    await page.locator('.item.target .to-words').nth(3).click()
    await page.waitForURL(/at=/)
    expect(await page.locator('#source mark').count()).toBeGreaterThan(0)

    await page.goto('/review?kind=contradiction')
    const item = await page.locator('.review-item').getAttribute('data-item')
    await page.locator('button[value=reject]').click()
    await page.waitForURL(/done=/)
    expect(judgements().at(-1)).toMatchObject({ subject: item, verdict: 'rejected' })
    await page.locator('.notice button').click()
    await page.waitForURL(new RegExp(`item=${item}`))
    expect(judgements().at(-1)).toMatchObject({ kind: 'undo' })

    await page.goto('/agencies')
    await page.getByLabel('Tìm cơ quan').fill('so khcn')
    await page.getByRole('button', { name: 'Tìm' }).click()
    await page.waitForURL(/q=so/)
    expect(await page.locator('tbody th').first().textContent()).toContain('Sở Khoa học và Công nghệ')
    await page.context().close()
  })
})

inBrowser('the language', () => {
  it('is Vietnamese, and English for who chose it', async () => {
    const { page } = await visit(browser, desk.url)
    await page.goto('/calendar?month=2025-12')
    expect(await page.getAttribute('html', 'lang')).toBe('vi')
    await page.getByRole('link', { name: 'English' }).click()
    expect(new URL(page.url()).search).toBe('?month=2025-12')
    expect(await page.locator('h2').first().textContent()).toBe('December 2025')
    await page.goto('/review')
    expect(await page.locator('h1').textContent()).toBe('Review')
    await page.context().close()
  })

  it('marks the words of the documents on English pages, and has no other Vietnamese ones', {
    timeout: 120_000,
  }, async () => {
    const { page } = await visit(browser, desk.url)
    await page.goto('/plans?lang=en')
    for (const [name, address] of Object.entries(pagesOfPlans)) {
      await page.goto(address)
      const outside = (await page.evaluate(vietnameseOutside)) as string[]
      expect([name, outside.filter((text) => !text.includes(steward))]).toEqual([name, []])
    }
    await page.context().close()
  })
})

/** The texts of a page with Vietnamese letters that no element says are Vietnamese; the titles of charts have no element of their own. */
const vietnameseOutside = `
  (() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = []
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode
      if (!/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/i.test(textContent)) continue
      if (!parentElement.closest('[lang=vi], script, style, svg')) found.push(textContent.trim())
    }
    return found
  })()
`
