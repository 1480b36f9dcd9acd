import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { aDesk } from './a-desk.js'

type Desk = Awaited<ReturnType<typeof aDesk>>

async function pageOf({ app }: Desk, path: string) {
  const answer = await app.request(`http://desk.test${path}`, { headers: { host: 'desk.test' } })
  return parseHTML(await answer.text()).document
}

const plans = [
  'ha-noi-345-kh-ubnd-2022',
  'ha-noi-43-kh-ubnd-2025',
  'ha-noi-17-kh-ubnd-2026',
  'ha-noi-185-kh-ubnd-report',
]

const shown = ['all', 'targets', 'tasks', 'warnings']

describe('the page of a plan', () => {
  it.each(shown)('leads every pin to an item of the page, and gives no name twice: %s', async (show) => {
    const desk = await aDesk()
    for (const plan of plans) {
      const document = await pageOf(desk, `/plans/${plan}?show=${show}`)
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      const pins = [...document.querySelectorAll('.pin')].map((pin) => pin.getAttribute('href')!.slice(1))
      expect(pins.filter((id) => !ids.includes(id))).toEqual([])
      if (show === 'all') expect(pins.length).toBeGreaterThan(0)
    }
  })

  it('offers a comparison with the plan before, where there is one', async () => {
    const desk = await aDesk()
    const linkOf = async (plan: string) =>
      (await pageOf(desk, `/plans/${plan}`)).querySelector('a[href^="/compare?"]')?.getAttribute('href')
    expect(await linkOf('ha-noi-345-kh-ubnd-2022')).toBeUndefined()
    expect(await linkOf('ha-noi-17-kh-ubnd-2026')).toBe(
      '/compare?a=ha-noi-43-kh-ubnd-2025&b=ha-noi-17-kh-ubnd-2026',
    )
  })

  it('does not name itself as another plan', async () => {
    const desk = await aDesk()
    for (const [plan, number] of [
      ['ha-noi-43-kh-ubnd-2025', '43/KH-UBND'],
      ['ha-noi-17-kh-ubnd-2026', '17/KH-UBND'],
    ]) {
      const links = [...(await pageOf(desk, `/plans/${plan}`)).querySelectorAll('.card-links a')]
      const texts = links.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '))
      expect(texts).not.toContain(`Cũng có ở ${number}`)
    }
  })
})
