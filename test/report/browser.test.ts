import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plans, run } from '../cli/run.js'
import { runsInBrowser, startChromium } from './chromium.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let folder: string | undefined
let url: string
let browser: Browser

beforeAll(async () => {
  if (!runsInBrowser) return
  folder = mkdtempSync(join(tmpdir(), 'kehoach-report-'))
  const ran = [
    await run(['ingest', plans, '--out', 'extracted', '--quiet'], { cwd: folder }),
    await run(['report'], { cwd: folder }),
  ]
  expect(ran.map(({ code }) => code)).toEqual([0, 0])
  url = pathToFileURL(join(folder, 'report.html')).href
  browser = await startChromium()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
})

const inBrowser = describe.runIf(runsInBrowser)

interface Opened {
  readonly page: Page
  /** What the browser complained of. */
  readonly complaints: string[]
  /** What the page asked for, but itself. */
  readonly requests: string[]
}

async function open(options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await browser.newPage(options)
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) requests.push(request.url())
  })
  await page.goto(url)
  return { page, complaints, requests }
}

const phone = { width: 360, height: 740 }
const desk = { width: 1440, height: 900 }

inBrowser.each([
  ['on a phone', phone],
  ['on a desk', desk],
])('the report %s', (_, viewport) => {
  it('opens without a complaint, asks for nothing, and does not scroll sideways', async () => {
    const { page, complaints, requests } = await open({ viewport })
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
    expect([complaints, requests]).toEqual([[], []])
    await page.close()
  })

  it('draws its charts, one of the two drawings of each schedule', async () => {
    const { page } = await open({ viewport })
    for (const section of ['indicators', 'schedule', 'load']) {
      const charts = page.locator(`#${section} svg[role=img]`).filter({ visible: true })
      expect(await charts.count()).toBeGreaterThan(0)
      const box = await charts.first().boundingBox()
      expect(box!.width).toBeGreaterThan(200)
      expect(box!.x + box!.width).toBeLessThanOrEqual(viewport.width)
    }
    const agency = page.locator('.agency').first()
    expect(await agency.locator('> .chart').filter({ visible: true }).count()).toBe(1)
    await page.close()
  })
})

inBrowser.each(['light', 'dark'] as const)('the report in %s colours', (colorScheme) => {
  it('has no fault that axe holds for serious', { timeout: 240_000 }, async () => {
    const { page } = await open({ viewport: desk, colorScheme, bypassCSP: true })
    await page.evaluate(axe)
    // The excerpts are hundreds of alike elements: some of them tell of all.
    const found = (await page.evaluate(`
      document.querySelectorAll('#sources .excerpt:nth-of-type(n + 12)').forEach((one) => one.remove())
      axe.run(document, { resultTypes: ['violations'] })
        .then(({ violations }) => violations.map(({ id, impact, nodes }) => [impact, id, nodes[0].html]))
    `)) as [string, string, string][]
    expect(found.filter(([impact]) => impact === 'serious' || impact === 'critical')).toEqual([])
    await page.close()
  })
})

inBrowser('a reader at the keyboard', () => {
  it('skips to the content, opens a table and follows a value to its words', async () => {
    const { page } = await open({ viewport: desk })
    const focused = (what: string): Promise<unknown> => page.evaluate(`document.activeElement.${what}`)
    await page.keyboard.press('Tab')
    expect(await focused('className')).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await focused('id')).toBe('main')

    const card = page.locator('.card').first()
    await card.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await card.locator('table').isVisible()).toBe(true)

    await page.keyboard.press('Tab')
    const href = String(await focused('hash'))
    await page.keyboard.press('Enter')
    const excerpt = page.locator(href)
    expect(await excerpt.locator('blockquote').textContent()).not.toBe('')
    await page.waitForTimeout(200)
    const box = await excerpt.boundingBox()
    expect(box!.y).toBeGreaterThanOrEqual(-1)
    expect(box!.y).toBeLessThan(desk.height)
    await page.close()
  })

  it('chooses an agency, also one that is folded away', async () => {
    const { page } = await open({ viewport: desk })
    const filter = page.locator('#agency-filter')
    const last = await filter.locator('option').nth(20).getAttribute('value')
    await filter.selectOption(last!)
    expect(await page.locator('.agency').filter({ visible: true }).count()).toBe(1)
    expect(await page.locator(`#${last}`).isVisible()).toBe(true)
    await filter.selectOption('')
    expect(await page.locator('.agency').filter({ visible: true }).count()).toBeGreaterThan(20)
    await page.close()
  })
})

inBrowser('without a script', () => {
  it('has no filter, and its links lead to the words all the same', async () => {
    const { page } = await open({ viewport: phone, javaScriptEnabled: false })
    expect(await page.locator('#agency-filter').isVisible()).toBe(false)
    const link = page.locator('.legend a.src').first()
    const href = await link.getAttribute('href')
    await link.click()
    expect(await page.locator(href!).filter({ visible: true }).count()).toBe(1)
    expect(new URL(page.url()).hash).toBe(href)
    await page.close()
  })
})

inBrowser('on paper', () => {
  it('has every chart whole on a sheet of A4', async () => {
    const { page } = await open({ viewport: { width: 688, height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    const charts = page.locator('svg[role=img]').filter({ visible: true })
    expect(await charts.count()).toBeGreaterThan(20)
    const [tallest, canBeCut] = (await page.evaluate(`[
      Math.max(...[...document.querySelectorAll('svg[role=img]')].map((one) => one.getBoundingClientRect().height)),
      [...document.querySelectorAll('.chart, .card')].some((one) => getComputedStyle(one).breakInside !== 'avoid'),
    ]`)) as [number, boolean]
    expect(tallest).toBeLessThan(900)
    expect(canBeCut).toBe(false)
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
    await page.close()
  })
})
