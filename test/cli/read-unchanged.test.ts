import { appendFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readUnchanged } from '../../cli/read-unchanged.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'

/** What another program does to the file between the beginning and the end of each reading of it. */
const meanwhile = vi.hoisted(() => ({ acts: [] as (() => void)[] }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const open: typeof real.open = async (...args) => {
    const file = await real.open(...args)
    const readFile = file.readFile.bind(file)
    file.readFile = (async () => {
      const bytes = await readFile()
      meanwhile.acts.shift()?.()
      return bytes
    }) as typeof file.readFile
    return file
  }
  return { ...real, open }
})

let path: string

beforeEach(() => {
  meanwhile.acts = []
  path = join(temporaryFolder(), 'plan.txt')
  writeFileSync(path, 'KẾ HOẠCH')
  utimesSync(path, 1, 1)
})

describe('reading a file', () => {
  it('gives its bytes', async () => {
    expect((await readUnchanged(path))?.toString()).toBe('KẾ HOẠCH')
  })

  it('that grows meanwhile gives the whole of it', async () => {
    meanwhile.acts = [() => appendFileSync(path, ' số 1')]
    expect((await readUnchanged(path))?.toString()).toBe('KẾ HOẠCH số 1')
  })

  it('that is written over in its length gives what it is then', async () => {
    meanwhile.acts = [() => writeFileSync(path, 'kế hoạch')]
    expect((await readUnchanged(path))?.toString()).toBe('kế hoạch')
  })

  it('that never rests gives nothing', async () => {
    meanwhile.acts = Array.from({ length: 9 }, () => () => appendFileSync(path, '.'))
    expect(await readUnchanged(path)).toBeUndefined()
  })
})
