import { describe, expect, it } from 'vitest'
import { layouts, records, type Style, styles, written } from './one-plan.js'
import { read } from './read.js'

// Whatever the labels and the lines, a plan says the same.
describe.each(Object.keys(styles))('labels %s', (style) => {
  it.each(Object.keys(layouts))('%s', async (layout) => {
    expect(await read(written(styles[style] as Style, layouts[layout]!))).toEqual(records)
  })
})
