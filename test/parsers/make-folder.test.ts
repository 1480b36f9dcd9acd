import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeFolder } from '../../parsers/make-folder.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'

let home: string
beforeEach(() => {
  home = temporaryFolder()
})

describe('makeFolder', () => {
  it('makes a folder and those above it', async () => {
    await makeFolder(join(home, 'a', 'b', 'c'), 0o700)
    expect(statSync(join(home, 'a', 'b', 'c')).mode & 0o777).toBe(0o700)
  })

  it('leaves one that is there, also behind a link', async () => {
    mkdirSync(join(home, 'real'))
    symlinkSync(join(home, 'real'), join(home, 'link'))
    await makeFolder(join(home, 'real'))
    await makeFolder(join(home, 'link', 'new'))
    expect(existsSync(join(home, 'real', 'new'))).toBe(true)
  })

  it('may be asked for one folder by several at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(join(home, 'a', 'b', 'c'))))
    expect(existsSync(join(home, 'a', 'b', 'c'))).toBe(true)
  })

  it.each(['file', join('file', 'in', 'it')])(
    'says that %s cannot be one, for a file stands there',
    async (path) => {
      writeFileSync(join(home, 'file'), '')
      await expect(makeFolder(join(home, path))).rejects.toThrow(/EEXIST.*file/)
    },
  )

  it.runIf(existsSync('/proc/self'))('ends where no folder can be made', async () => {
    await expect(makeFolder('/proc/x/y')).rejects.toThrow(/ENOENT/)
  })
})
