import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../../knowledge/load.js'
import { decodePicture } from '../../../parsers/ocr/decode-picture.js'
import type { Engine } from '../../../parsers/ocr/engine/engine.js'
import { tesseractJs } from '../../../parsers/ocr/engine/tesseract-js.js'
import { tesseractProgram } from '../../../parsers/ocr/engine/tesseract-program.js'
import { readPicture } from '../../../parsers/ocr/read-picture.js'
import { defaultOptions } from '../../../parsers/options.js'
import { parse } from '../../../parsers/parse.js'
import type { Parsed } from '../../../parsers/parsed.js'
import type { Grid } from '../../../pipeline/tree/nodes.js'

/** Recognition takes seconds, and many times that on a machine that is busy. */
const patience = 600_000

const path = join(root, 'fixtures/scans/345-appendix.jpg')

/** What the picture shows, read by eye: the rows of its table. */
const rows = [
  ['1', 'Đóng góp của năng suất nhân tố tổng hợp (TFP) vào tăng trưởng kinh tế.', 'trên 50%', 'trên 55%'],
  ['2', 'Tốc độ tăng năng suất lao động.', 'từ 7,0% - 7,5%', 'từ 7,5% - 8,0%'],
  ['3', 'Tỷ trọng kinh tế số.', 'khoảng 30% GRDP', 'khoảng 35% GRDP'],
]

describe('a scanned page', () => {
  let cache: string
  let parsed: Parsed
  let pages: number[][]

  const read = async (): Promise<Parsed> => {
    pages = []
    const onPage = (done: number, all: number): void => void pages.push([done, all])
    const result = await parse({ path, bytes: await readFile(path) }, { ...defaultOptions, cache, onPage })
    if (!result.ok) throw new Error(result.problem.reason)
    return result
  }

  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'kehoach-pages-'))
    parsed = await read()
  }, patience)
  afterAll(() => rm(cache, { recursive: true }))

  it('has the rows and columns of its table', () => {
    const grid = parsed.tree.children.find((node): node is Grid => node.type === 'grid')!
    const said = grid.children.map(({ children }) =>
      children.map((cell) => cell.children.map(({ text }) => text.value).join(' ')),
    )
    expect(said.map((row) => row.length)).toEqual([6, 6, 6, 6, 6])
    const body = said.slice(2)
    expect(body.map((row) => row.slice(2, 4))).toEqual(rows.map((row) => row.slice(2)))
    const names = (some: readonly (readonly string[])[]) => some.flatMap((row) => row[1]!.split(' '))
    const [read, written] = [names(body), names(rows)]
    expect(read.length).toBe(written.length)
    // The engine misreads a word of such a scan now and then.
    expect(read.filter((word, at) => word === written[at]).length).toBeGreaterThan(0.9 * written.length)
  })

  it('has its heading, each word with its box and confidence', () => {
    const text = String(parsed.file.value)
    expect(text).toContain('(kèm theo Kế hoạch số 345/KH-UBND ngày 29 tháng 12 năm 2022')
    const { drawn, recognised } = parsed.tree.data.layout!
    expect(recognised.length).toBeGreaterThan(100)
    const number = recognised.find(({ start, end }) => text.slice(start, end) === '345/KH-UBND')!
    expect(number.confidence).toBeGreaterThan(0.7)
    const { box } = drawn.find(({ start }) => start === number.start)!
    // In the picture the words stand 440 to 680 of 1290 pixels from the left, 225 to 260 from the top, 200 to an inch.
    expect(box.left).toBeGreaterThan(140)
    expect(box.right).toBeLessThan(260)
    expect(box.top).toBeGreaterThan(70)
    expect(box.bottom).toBeLessThan(105)
  })

  it('says that it was recognised, and by what', () => {
    const notes = parsed.file.messages.filter(({ ruleId }) => ruleId === 'text-recognised')
    expect(notes.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^Page 1 was recognised from its picture \(tesseract.* vie.*\)\.$/),
    ])
  })

  it('is read the same from the cache', async () => {
    const again = await read()
    expect(pages).toEqual([[1, 1]])
    expect(again.file.value).toBe(parsed.file.value)
    expect(again.tree).toEqual(parsed.tree)
  })

  it('is refused where words are not to be recognised', async () => {
    const result = await parse({ path, bytes: await readFile(path) }, { ...defaultOptions, ocr: 'never' })
    expect(result).toMatchObject({ ok: false, problem: { code: 'ocr-needed' } })
  })
})

describe.each<[string, () => Promise<Engine | undefined>]>([
  ['the program tesseract', tesseractProgram],
  ['tesseract.js', tesseractJs],
])('%s', (_, open) => {
  it(
    'reads a page the same before and after another',
    async ({ skip }) => {
      const engine = await open()
      if (!engine) return skip()
      const picture = await decodePicture(await readFile(path), 0, 10_000_000)
      const other = {
        ...picture,
        gray: { ...picture.gray, data: picture.gray.data.map((shade) => 255 - shade) },
      }
      try {
        const before = await readPicture(picture, engine, 500)
        await readPicture(other, engine, 500)
        expect(await readPicture(picture, engine, 500)).toEqual(before)
        expect(before.words.map(({ text }) => text).join(' ')).toContain('Tỷ trọng kinh tế số.')
      } finally {
        await engine.close()
      }
    },
    patience,
  )
})

describe('a picture that cannot be read', () => {
  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 300), 'picture-broken'],
    ['too large', (bytes: Uint8Array) => bytes, 'picture-broken'],
  ])('is refused where it is %s', async (name, change, code) => {
    const limits = { ...defaultOptions.limits, pixels: name === 'too large' ? 1000 : 10_000_000 }
    const bytes = change(await readFile(path))
    expect(await parse({ path, bytes }, { ...defaultOptions, limits })).toMatchObject({
      ok: false,
      problem: { code },
    })
  })
})
