import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** Somebody who looks at the desk, and what their browser complained of. */
export interface Visitor {
  readonly page: Page
  readonly complaints: string[]
  /** What a page asked other hosts for. */
  readonly elsewhere: string[]
}

/** Opens a browser window on the desk. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: url, locale: 'vi-VN', ...options })
  const page = await context.newPage()
  // a browser lays out a text of a quarter of a million letters slowly, on a busy machine above all
  page.setDefaultNavigationTimeout(150_000)
  const complaints: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const asked = request.url()
    if (!asked.startsWith(url) && !asked.startsWith('data:')) elsewhere.push(asked)
  })
  return { page, complaints, elsewhere }
}

/** How much wider than the window the page is, in pixels. */
export async function overhang(page: Page): Promise<number> {
  return (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
}

/** The pages of the desk over the five plans, each once. */
export const pagesOfPlans = {
  plans: '/plans',
  search: '/plans?q=chuyen+doi+so',
  plan: '/plans/ha-noi-345-kh-ubnd-2022',
  review: '/review',
  link: '/review?kind=link',
  log: '/review/log',
  compare: '/compare?a=ha-noi-345-kh-ubnd-2022&b=ha-noi-43-kh-ubnd-2025',
  indicators: '/indicators',
  indicator: '/indicators/ha-noi.ty-trong-kinh-te-so',
  agencies: '/agencies',
  agency: '/agencies/ha-noi.so-khoa-hoc-va-cong-nghe',
  calendar: '/calendar?month=2025-12',
  takeIn: '/take-in',
} as const
