import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plans } from '../cli/run.js'
import { runsInBrowser, startChromium } from '../report/chromium.js'
import { attacks, hostilePlan } from './hostile-plan.js'
import { type ServedDesk, serveDesk } from './served-desk.js'
import { overhang, visit } from './visitor.js'

const fileName = '<img src=x onerror=window.ranHere=8>.txt'

let desk: ServedDesk
let browser: Browser
let folder: string

beforeAll(async () => {
  if (!runsInBrowser) return
  folder = mkdtempSync(join(tmpdir(), 'kehoach-hostile-'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, fileName), hostilePlan())
  desk = await serveDesk([folder, join(plans, '43-kh-ubnd-2025.txt')], `Lan ${attacks[1]}`)
  browser = await startChromium()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await desk?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** The id of the hostile plan, as its address has it. */
async function hostileId(page: Page): Promise<string> {
  await page.goto('/plans')
  const href = await page
    .getByRole('link', { name: /666\/KH-UBND/ })
    .first()
    .getAttribute('href')
  return href!.split('/').at(-1)!
}

describe.runIf(runsInBrowser).each([
  ['a phone', { width: 360, height: 740 }],
  ['a desk', { width: 1440, height: 900 }],
])('a hostile plan on %s', (_, viewport) => {
  it('runs nothing and breaks no page', { timeout: 600_000 }, async () => {
    const { page, complaints, elsewhere } = await visit(browser, desk.url, { viewport })
    const id = await hostileId(page)
    const addresses = [
      '/plans',
      `/plans?q=${encodeURIComponent(attacks[0])}`,
      `/plans?agency=${encodeURIComponent(attacks[2])}&year=${encodeURIComponent(attacks[1])}`,
      `/plans/${id}`,
      `/plans/${id}?part=2`,
      `/plans/${id}?part=99&show=${encodeURIComponent(attacks[1])}`,
      `/records/${id}`,
      `/review?plan=${id}`,
      '/review?kind=agency',
      `/compare?a=${id}&b=ha-noi-43-kh-ubnd-2025`,
      '/indicators?q=kinh+te+so',
      '/agencies',
      `/calendar?agency=${encodeURIComponent(attacks[1])}&month=${encodeURIComponent(attacks[0])}`,
      '/calendar?month=2025-06',
      '/review/log',
    ]
    for (const address of addresses) {
      const answer = await page.goto(address)
      expect([address, answer?.status()]).toEqual([address, 200])
      expect([address, await page.evaluate('window.ranHere')]).toEqual([address, undefined])
      expect([address, await overhang(page)]).toEqual([address, 0])
      expect(
        await page
          .locator('main img, main script, main [onerror], main [onload], main [onmouseover]')
          .count(),
      ).toBe(0)
      expect(await page.locator('main').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    }
    expect([complaints, elsewhere]).toEqual([[], []])
    await page.context().close()
  })

  it('is taken in under its hostile name without harm', { timeout: 600_000 }, async () => {
    const { page, complaints } = await visit(browser, desk.url, { viewport })
    await page.goto('/take-in')
    await page.getByLabel('Chọn tệp').setInputFiles({
      name: fileName,
      mimeType: 'text/html',
      buffer: Buffer.from(hostilePlan()),
    })
    await page.getByRole('button', { name: 'Bắt đầu đọc' }).click()
    await page.getByRole('button', { name: 'Đưa vào bộ dữ liệu' }).first().waitFor({ timeout: 120_000 })
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await page.evaluate('window.ranHere')).toBe(undefined)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await overhang(page)).toBe(0)
    await page.getByRole('button', { name: 'Bỏ đi' }).first().click()
    await page.waitForURL(/take-in$/)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
