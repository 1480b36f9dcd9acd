import { describe, expect, it } from 'vitest'
import { layouts, letterhead, records, styles, written } from './one-plan.js'
import { read } from './read.js'

const plan = written(styles['I. 1. a) -']!, layouts['lines of 60']!).split('\n')
const first = letterhead.split('\n').length
const last = plan.findIndex((line) => line.startsWith('TM.')) - 1

/** What stands where a page ends, with the number of the next. */
const pageEnds: Readonly<Record<string, string>> = {
  'a number': '2',
  'a number between empty lines': '\n2\n',
  'a number with dashes': '- 2 -',
  'Trang 2': 'Trang 2',
  'Trang 2/5': 'Trang 2/5',
  'a page break': '\f',
  'a page break and a number': '\f2',
  'empty lines': '\n',
}

// Wherever the only page of a short plan ends, the plan says the same.
describe.each(Object.keys(pageEnds))('%s', (end) => {
  it.each(plan.slice(first, last).map((line, at) => ({ line, at: first + at })))(
    'before $line',
    async ({ at }) => {
      const text = [...plan.slice(0, at), pageEnds[end]!, ...plan.slice(at)].join('\n')
      expect(await read(text)).toEqual(records)
    },
  )
})
