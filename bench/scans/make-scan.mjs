/**
 * Prints a plan and scans it badly: node bench/scans/make-scan.mjs PLAN.txt OUT.pdf [--dpi 200] [--tilt 0.5] [--quality 60]
 * Needs Chromium, the fonts Liberation 2 and pdftoppm (Debian: chromium, fonts-liberation2, poppler-utils).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { picturePdf } from './picture-pdf.mjs'
import { planPage } from './plan-page.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dpi: { type: 'string', default: '200' },
    tilt: { type: 'string', default: '0.5' },
    quality: { type: 'string', default: '60' },
  },
})
const [planPath, outPath] = positionals
if (!planPath || !outPath) {
  console.error('usage: make-scan.mjs PLAN.txt OUT.pdf [--dpi 200] [--tilt 0.5] [--quality 60]')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'scan-'))
try {
  const printed = join(folder, 'printed.pdf')
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage()
  await page.setContent(planPage(readFileSync(planPath, 'utf8')))
  await page.pdf({ path: printed, preferCSSPageSize: true })
  await browser.close()
  execFileSync('pdftoppm', ['-r', values.dpi, '-gray', '-png', printed, join(folder, 'page')])
  const pictures = []
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.png'))
    .sort())
    pictures.push(await degraded(join(folder, name)))
  writeFileSync(outPath, picturePdf(pictures, Number(values.dpi)))
} finally {
  rmSync(folder, { recursive: true })
}

async function degraded(path) {
  const tilted = await sharp(path).rotate(Number(values.tilt), { background: 'white' }).png().toBuffer()
  const { data, info } = await sharp(tilted)
    .toColourspace('b-w')
    .jpeg({ quality: Number(values.quality) })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
