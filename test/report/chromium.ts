import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where a Chromium is: CHROMIUM, else the first of the usual names on the PATH. */
function executablePath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const found = process.env.CHROMIUM ?? places.find((path) => existsSync(path))
  if (found === undefined) throw new Error('There is no Chromium: install it, or name it in CHROMIUM.')
  return found
}

/** Starts a browser. It has no sandbox of its own, which root may not have: it opens nothing but what the test made. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath(), args: ['--no-sandbox'] })
}
