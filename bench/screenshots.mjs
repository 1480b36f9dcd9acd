/** Makes the pictures of README.md and the steward guide: `npm run screenshots`. They show the desk over the example plans. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist/bin/kehoach.js')
const images = join(root, 'docs/images')

/** Each picture: where the desk is opened, how wide, and what is done before it is taken. */
const pictures = [
  {
    name: 'desk-plan',
    address: '/plans/ha-noi-345-kh-ubnd-2022?show=targets',
    width: 1040,
    height: 760,
    prepare: async (page) => {
      await page.locator('.item', { hasText: 'Tỷ trọng kinh tế số' }).first().locator('.to-words').click()
      await page.evaluate("document.querySelector('.two-sides').scrollIntoView()")
    },
  },
  { name: 'desk-review', address: '/review?kind=link', width: 1040, height: 720 },
  {
    name: 'desk-compare',
    address: '/compare?a=ha-noi-345-kh-ubnd-2022&b=ha-noi-43-kh-ubnd-2025',
    width: 1040,
    height: 720,
  },
  { name: 'desk-calendar', address: '/calendar?month=2025-12', width: 1040, height: 640 },
]

const folder = mkdtempSync(join(tmpdir(), 'kehoach-screenshots-'))
mkdirSync(images, { recursive: true })
try {
  await run(['ingest', join(root, 'fixtures/plans'), '--out', 'extracted', '--quiet'])
  const { url, stop } = await openDesk()
  try {
    await takeAll(url)
  } finally {
    stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function takeAll(url) {
  const browser = await chromium.launch({ executablePath: executablePath(), args: ['--no-sandbox'] })
  for (const { name, address, width, height, prepare } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, locale: 'vi-VN', colorScheme: 'light' })
    await page.goto(url + address)
    await prepare?.(page)
    await page.mouse.move(0, 0)
    await page.screenshot({ path: join(images, `${name}.png`) })
    await page.close()
    console.log(`docs/images/${name}.png`)
  }
  await browser.close()
}

function run(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: folder, stdio: 'inherit' })
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`kehoach ${words[0]} failed`))))
  })
}

function openDesk() {
  const words = [program, 'desk', '--port', '0', '--by', 'Nguyễn Thị Lan']
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let told = ''
    child.stdout.on('data', (chunk) => {
      told += chunk
      const [url] = /http:\/\/[^\s]+/.exec(told) ?? []
      if (url) resolve({ url, stop: () => child.kill() })
    })
    child.once('close', () => reject(new Error('The desk did not start.')))
  })
}

function executablePath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((place) => join(place, name)),
  )
  const found = process.env.CHROMIUM ?? places.find((path) => existsSync(path))
  if (!found) throw new Error('There is no Chromium: install it, or name it in CHROMIUM.')
  return found
}
