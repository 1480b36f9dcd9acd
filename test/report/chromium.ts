import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where a Chromium is: CHROMIUM, else the first of the usual names on the PATH. */
function executablePath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return process.env.CHROMIUM ?? places.find((path) => existsSync(path))
}

/**
 * Whether the tests of pages run: a machine without a Chromium leaves them out, but where NEEDS_CHROMIUM is set, as in
 * `.ci/run`, they fail without one.
 */
export const runsInBrowser = executablePath() !== undefined || process.env.NEEDS_CHROMIUM !== undefined

/** Starts a browser. It has no sandbox of its own, which root may not have: it opens nothing but what the test made. */
export function startChromium(): Promise<Browser> {
  const path = executablePath()
  if (path === undefined) throw new Error('There is no Chromium: install it, or name it in CHROMIUM.')
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
}
