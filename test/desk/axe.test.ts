import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plans } from '../cli/run.js'
import { runsInBrowser, startChromium } from '../report/chromium.js'
import { type ServedDesk, serveDesk } from './served-desk.js'
import { pagesOfPlans, visit } from './visitor.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let desk: ServedDesk
let browser: Browser

beforeAll(async () => {
  if (!runsInBrowser) return
  const files = ['43-kh-ubnd-2025.txt', '345-kh-ubnd-2022.txt'].map((name) => join(plans, name))
  desk = await serveDesk(files, 'Lan')
  browser = await startChromium()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await desk?.close()
}, 60_000)

const addresses = {
  ...pagesOfPlans,
  record: '/records/ha-noi-345-kh-ubnd-2022',
  problem: '/plans/nothing',
}

describe.runIf(runsInBrowser).each([
  ['light', { width: 1440, height: 900 }],
  ['dark', { width: 360, height: 740 }],
] as const)('in %s colours', (colorScheme, viewport) => {
  it.each(Object.entries(addresses))(
    '%s has no fault that axe holds for serious',
    {
      timeout: 240_000,
    },
    async (_, address) => {
      const { page } = await visit(browser, desk.url, { colorScheme, viewport, bypassCSP: true })
      await page.goto(address)
      await page.evaluate(axe)
      // Of long lists some items tell of all.
      const found = (await page.evaluate(`
      document.querySelectorAll('.items > :nth-child(n + 30), .words:nth-of-type(n + 60), .pin:nth-of-type(n + 60)')
        .forEach((one) => one.remove())
      axe.run(document, { resultTypes: ['violations'] })
        .then(({ violations }) => violations.map(({ id, impact, nodes }) => [impact, id, nodes[0].html]))
    `)) as [string, string, string][]
      expect(found.filter(([impact]) => impact === 'serious' || impact === 'critical')).toEqual([])
      await page.context().close()
    },
  )
})
