import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaultOptions } from '../../parsers/options.js'
import { parse } from '../../parsers/parse.js'
import type { Grid } from '../../pipeline/tree/nodes.js'

async function read(name: string) {
  const parsed = await parse({ path: name, bytes: readFileSync(`fixtures/formats/${name}`) }, defaultOptions)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  return { ...parsed, text: String(parsed.file.value) }
}

const cellsOf = (grid: Grid): string[][] =>
  grid.children.map(({ children }) =>
    children.map((cell) => cell.children.map(({ text }) => text.value).join(' ')),
  )

describe('a plan in old fonts', () => {
  test.each([
    ['plan-tcvn3.rtf', 'tcvn3', 'application/rtf'],
    ['plan-vni.rtf', 'vni', 'application/rtf'],
    ['plan-tcvn3.doc', 'tcvn3', 'application/msword'],
    ['plan-vni.doc', 'vni', 'application/msword'],
  ])('%s', async (name, encoding, mediaType) => {
    const parsed = await read(name)
    expect(parsed).toMatchObject({ encoding, mediaType, pages: null })
    expect(parsed.text.split('\n').slice(0, 6)).toEqual([
      'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI',
      'Số: 345/KH-UBND',
      'Hà Nội, ngày 29 tháng 12 năm 2022',
      'KẾ HOẠCH',
      'PHÁT TRIỂN CÔNG NGHIỆP VĂN HÓA NĂM 2023',
      '1. Tỷ trọng đóng góp trong GRDP đạt 5%, tăng trưởng bình quân 7,5%/năm.',
    ])
    const [grid] = parsed.tree.children.filter((node): node is Grid => node.type === 'grid')
    expect(cellsOf(grid!)).toEqual([
      ['STT', 'Nội dung', 'Đơn vị', 'Thực hiện'],
      ['1', 'Số lượng không gian sáng tạo', 'cơ sở', '12'],
      ['Tỷ lệ hộ nghèo', '%', '4,9'],
    ])
    expect(grid!.children[1]!.children[0]).toMatchObject({ columnSpan: 1, rowSpan: 2 })
    expect(parsed.file.messages.map(({ ruleId }) => ruleId)).toEqual(['encoding-converted'])
  })

  test('sheet-vni.xls', async () => {
    const parsed = await read('sheet-vni.xls')
    expect(parsed).toMatchObject({ encoding: 'vni', mediaType: 'application/vnd.ms-excel' })
    expect(parsed.text.split('\n')[0]).toBe('BIỂU KẾ HOẠCH NĂM 2023')
    const [grid] = parsed.tree.children.filter((node): node is Grid => node.type === 'grid')
    expect(cellsOf(grid!)[1]).toEqual(['1', 'Số lượng không gian sáng tạo', 'cơ sở', '12'])
  })
})

const rtf = (body: string, limits = defaultOptions.limits) =>
  parse(
    {
      path: 'a.rtf',
      bytes: Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}}${body}}`, 'latin1'),
    },
    { ...defaultOptions, limits },
  )

describe('RTF', () => {
  test.each([
    ['characters by number, with what old readers show', '\\u7871?\\uc2\\u7873 ??a\\par', 'ếềa'],
    ['code pages of fonts', "{\\fonttbl{\\f5\\fcharset163 Times;}}\\f5 a\\'f0\\'f5", 'ađơ'],
    ['symbols', "{\\f1\\'b3} 90%, {\\f1\\'b7}", '≥ 90%, •'],
    [
      'text boxes before the paragraph',
      'sau{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt hộp\\par}}}\\par',
      'hộp\nsau',
    ],
    ['results of fields', '{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt chữ}}', 'chữ'],
    [
      'no pictures, headers, comments or hidden text',
      '{\\pict 0102}{\\header đầu}{\\v ẩn}{\\annotation lời}thân',
      'thân',
    ],
    ['notes at the end', 'thân{\\footnote ghi chú}\\par cuối\\par', 'thân\ncuối\nghi chú'],
    ['the number that a list draws', '{\\listtext 1.\\tab}mục\\par', '1.\tmục'],
  ])('%s', async (_, body, text) => {
    const plain = body.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)
    const parsed = await rtf(plain)
    if (!parsed.ok) throw new Error(parsed.problem.reason)
    expect(String(parsed.file.value).trim()).toBe(text)
  })

  test('keeps the label of a list in the cell of its paragraph', async () => {
    const item = (words: string): string => `\\pard\\intbl{\\listtext\\pard -\\tab}${words}`
    const parsed = await rtf(
      `\\trowd\\cellx1\\cellx2\\pard\\intbl 1\\cell ${item('A\\par')}${item('B\\cell')}\\row\\trowd\\cellx1\\cellx2\\pard\\intbl 2\\cell C\\cell\\row`,
    )
    if (!parsed.ok) throw new Error(parsed.problem.reason)
    const [grid] = parsed.tree.children.filter((node): node is Grid => node.type === 'grid')
    expect(cellsOf(grid!).map((cells) => cells.map((words) => words.replace(/\s+/g, ' ')))).toEqual([
      ['1', '- A - B'],
      ['2', 'C'],
    ])
  })

  test('says that tracked changes were accepted', async () => {
    const parsed = await rtf(
      'giữ{\\deleted bỏ} lại'.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`),
    )
    if (!parsed.ok) throw new Error(parsed.problem.reason)
    expect(String(parsed.file.value).trim()).toBe('giữ lại')
    expect(parsed.file.messages.map(({ ruleId }) => ruleId)).toEqual(['changes-accepted'])
  })
})

describe('hostile files', () => {
  const small = { ...defaultOptions.limits, cells: 10, depth: 20 }
  const doc = (): Buffer => Buffer.from(readFileSync('fixtures/formats/plan-vni.doc'))
  const xls = (): Buffer => Buffer.from(readFileSync('fixtures/formats/sheet-vni.xls'))

  test('RTF with deep groups or many cells is refused', async () => {
    expect(await rtf(`${'{'.repeat(30)}a`, small)).toMatchObject({
      ok: false,
      problem: { code: 'too-complex' },
    })
    expect(await rtf('a\\cell '.repeat(30), small)).toMatchObject({
      ok: false,
      problem: { code: 'too-complex' },
    })
    expect(await rtf('{\\pict 00}')).toMatchObject({ ok: false, problem: { code: 'file-empty' } })
  })

  test('a chain of sectors that loops is refused', async () => {
    const bytes = doc()
    const table = 512 * (bytes.readUInt32LE(0x4c) + 1)
    bytes.writeUInt32LE(1, table)
    bytes.writeUInt32LE(0, table + 4)
    const parsed = await parse({ path: 'a.doc', bytes }, defaultOptions)
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'file-broken' } })
  })

  test.each([
    ['doc', doc],
    ['xls', xls],
  ])('%s cut or with bytes changed gives a document or a problem', async (_, make) => {
    const whole = make()
    const step = Math.ceil(whole.length / 60)
    for (let at = 8; at < whole.length; at += step) {
      const changed = make()
      changed.fill(0xff, at, at + 6)
      for (const bytes of [whole.subarray(0, at), changed]) {
        const parsed = await parse({ path: 'a', bytes }, defaultOptions)
        if (!parsed.ok) expect(parsed.problem.code).toMatch(/^[a-z-]+$/)
      }
    }
  })
})
