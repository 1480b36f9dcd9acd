import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { aDesk } from './a-desk.js'

const plans = [
  'ha-noi-345-kh-ubnd-2022',
  'ha-noi-43-kh-ubnd-2025',
  'ha-noi-17-kh-ubnd-2026',
  'ha-noi-185-kh-ubnd-report',
]

const shown = ['all', 'targets', 'tasks', 'warnings']

describe('the page of a plan', () => {
  it.each(shown)('leads every pin to an item of the page, and gives no name twice: %s', async (show) => {
    const { app } = await aDesk()
    for (const plan of plans) {
      const answer = await app.request(`http://desk.test/plans/${plan}?show=${show}`, {
        headers: { host: 'desk.test' },
      })
      const { document } = parseHTML(await answer.text())
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      const pins = [...document.querySelectorAll('.pin')].map((pin) => pin.getAttribute('href')!.slice(1))
      expect(pins.filter((id) => !ids.includes(id))).toEqual([])
      if (show === 'all') expect(pins.length).toBeGreaterThan(0)
    }
  })
})
