import { describe, expect, it, vi } from 'vitest'
import { lately } from '../../pipeline/language/lately.js'
import { remembered } from '../../pipeline/language/remembered.js'

describe.each([
  ['lately', (read: (text: string) => object) => lately(read, 2)],
  ['remembered', (read: (text: string) => object) => remembered(read)],
])('%s', (_, withMemory) => {
  it('answers the same text with the same answer, and asks once', () => {
    const read = vi.fn((text: string) => ({ text }))
    const known = withMemory(read)
    expect(known('a')).toEqual({ text: 'a' })
    expect(known('b')).toEqual({ text: 'b' })
    expect(known('a')).toBe(known('a'))
    expect(read).toHaveBeenCalledTimes(2)
  })
})

describe('lately', () => {
  it('forgets all when it would keep one answer too many', () => {
    const read = vi.fn((text: string) => text.length)
    const known = lately(read, 2)
    for (const text of ['a', 'b', 'a', 'b']) known(text)
    expect(read).toHaveBeenCalledTimes(2)
    for (const text of ['c', 'a', 'c']) known(text)
    expect(read.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a'])
  })
})

describe('remembered', () => {
  it('forgets nothing', () => {
    const read = vi.fn((text: string) => text.length)
    const known = remembered(read)
    const texts = Array.from({ length: 1000 }, (_, at) => `${at}`)
    for (const text of [...texts, ...texts]) known(text)
    expect(read).toHaveBeenCalledTimes(1000)
  })
})
