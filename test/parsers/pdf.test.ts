import { readFile } from 'node:fs/promises'
import { describe, expect, it, test } from 'vitest'
import { defaultLimits } from '../../parsers/limits.js'
import { defaultOptions, type ParseOptions } from '../../parsers/options.js'
import { legalShare } from '../../parsers/pdf/text-quality.js'
import { parsePdf } from '../../parsers/pdf.js'
import { ingest } from '../../pipeline/ingest.js'
import type { Grid, Line } from '../../pipeline/tree/nodes.js'
import { textLines, writePdf } from './pdf/write-pdf.js'

/** Pages without text are left to the tests of recognition. */
const textOnly: ParseOptions = { ...defaultOptions, ocr: 'never' }

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../fixtures/formats/${name}`, import.meta.url)))

async function parsed(bytes: Uint8Array, options: Partial<ParseOptions> = {}) {
  const result = await parsePdf({ path: 'plan.pdf', bytes }, { ...textOnly, ...options })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

async function problemOf(bytes: Uint8Array, options: Partial<ParseOptions> = {}) {
  const result = await parsePdf({ path: 'plan.pdf', bytes }, { ...textOnly, ...options })
  if (result.ok) throw new Error('was read')
  return result.problem
}

const codesOf = (file: { messages: readonly { ruleId?: string | null | undefined }[] }) =>
  file.messages.map(({ ruleId }) => ruleId)

describe('a letter', () => {
  it('is read with its facts, each value with page and place', async () => {
    const result = await ingest({ path: 'letter.pdf', bytes: await fixture('letter.pdf') })
    if (!result.ok) throw new Error(result.problem.reason)
    expect(result.document).toMatchObject({
      number: '127/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Bình Phước',
      issuedOn: '2025-04-15',
      signer: 'Trần Tuệ Hiền',
      title: 'Thực hiện chuyển đổi số trong ngành giáo dục trên địa bàn tỉnh Bình Phước năm 2025',
      recipients: ['Bộ Giáo dục và Đào tạo', 'TT. Tỉnh ủy, TT. HĐND tỉnh', 'Các sở, ban, ngành', 'Lưu: VT'],
    })
    expect(result.document.source).toMatchObject({ mediaType: 'application/pdf', pages: 1 })
    const [lead] = result.tasks
    expect(lead?.leadAgencies.map(({ name }) => name)).toEqual(['Sở Giáo dục và Đào tạo'])
    expect(lead?.deadline).toMatchObject({ kind: 'by', end: '2025-12-14' })
    for (const { sources } of [...result.tasks, ...result.targets]) {
      expect(sources[0]?.page).toBe(1)
      const box = sources[0]?.box
      expect(box && box.left > 80 && box.right < 545 && box.top < box.bottom && box.bottom < 842).toBe(true)
    }
  })

  it('has its letterhead in two columns, its paragraphs by their lines, and its notes apart from numbers', async () => {
    const { tree, file } = await parsed(await fixture('letter.pdf'))
    const head = tree.children.find((node): node is Grid => node.type === 'grid')!
    const column = (at: number): string[] =>
      head.children.flatMap(({ children }) => children[at]!.children.map(({ text }) => text.value))
    expect(head.isFrame).toBe(true)
    expect(column(0)).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH PHƯỚC', 'Số: 127/KH-UBND'])
    expect(column(1).at(-1)).toBe('Bình Phước, ngày 15 tháng 4 năm 2025')
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const begun = lines
      .filter(({ beginsParagraph }) => beginsParagraph !== false)
      .map(({ text }) => text.value)
    expect(begun.filter((text) => /^(?:Căn cứ|I\.|1\.|2\.|II\.)/.test(text))).toHaveLength(7)
    expect(String(file.value)).toContain('500 m2 so với năm 2024[2].')
  })
})

describe('a table', () => {
  it('over three pages is one table', async () => {
    const result = await ingest({ path: 'table.pdf', bytes: await fixture('table.pdf') })
    if (!result.ok) throw new Error(result.problem.reason)
    const rows = result.tasks.filter(({ sources }) => sources[0]?.section[0] === 'Phụ lục')
    expect(rows.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)))
    for (const { text, leadAgencies, coordinatingAgencies, deadline } of rows) {
      expect(text).toMatch(/\(đợt \d\)/)
      expect(leadAgencies.map(({ name }) => name)).toEqual(['Sở Giáo dục và Đào tạo'])
      expect(coordinatingAgencies.map(({ name }) => name)).toEqual(['Sở Khoa học và Công nghệ'])
      expect(deadline).not.toBeNull()
    }
    expect(rows[3]?.deadline).toMatchObject({ start: '2025-01-01', end: '2030-12-31', text: '2025-2030' })
    const codes = result.document.warnings.map(({ code }) => code)
    expect(codes.filter((code) => code === 'row-joined')).toHaveLength(1)
    expect(codes.filter((code) => code === 'debris-removed')).toHaveLength(4)
  })

  it('on pages that are turned is the same', async () => {
    const [upright, turned] = [
      await parsed(await fixture('landscape.pdf')),
      await parsed(await fixture('turned.pdf')),
    ]
    expect(turned.file.value).toBe(upright.file.value)
    expect(turned.tree.children).toEqual(upright.tree.children)
  })

  it('on a wide page keeps its spans', async () => {
    const { tree } = await parsed(await fixture('landscape.pdf'))
    const grids = tree.children.filter((node): node is Grid => node.type === 'grid')
    const spans = (row: number) =>
      grids[0]!.children[row]!.children.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan])
    expect(spans(0)).toEqual([
      [1, 2],
      [1, 2],
      [2, 1],
      [1, 2],
    ])
    expect(spans(1)).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(spans(2)).toEqual([
      [1, 1],
      [4, 1],
    ])
    expect(grids.slice(1).every(({ goesOn }) => goesOn)).toBe(true)
  })
})

const vietnamese = ['Uy ban nhan dan thanh pho', 'Ke hoach nam nay']
const tcvn3 = ['KÕ ho¹ch ph¸t triÓn kinh tÕ', 'x· héi cña thµnh phè Hµ Néi']

describe('text', () => {
  it('of old fonts is Unicode', async () => {
    const { file, encoding } = await parsed(writePdf([{ content: textLines(tcvn3), font: '.VnTime' }]))
    expect(String(file.value)).toBe('Kế hoạch phát triển kinh tế\nxã hội của thành phố Hà Nội\n')
    expect(encoding).toBe('tcvn3')
    expect(codesOf(file)).toEqual(['encoding-converted'])
  })

  it('that does not read as Vietnamese is told with its page', async () => {
    const garbled = Array.from({ length: 12 }, (_, at) => `Xqfw zjkd vbnq Rtzx pwq${at} Gkzr`)
    const { file, tree } = await parsed(
      writePdf([{ content: textLines(vietnamese) }, { content: textLines(garbled) }]),
    )
    expect(codesOf(file)).toEqual(['page-unreadable'])
    expect(file.messages[0]?.message).toMatch(/^Page 2 has a text layer/)
    expect(tree.data.layout?.pageStarts).toHaveLength(2)
  })

  it.each([
    ['letters that the file does not name are none', ['tri\ufffdn', 'ngh\ufffd', 'c\ufffda', 'ph\uf123t'], 0],
    ['bullets of a picture font are no part of words', ['\uf0b7Phát', 'triển\uf0b7', '\uf0b7', 'năm'], 1],
  ])('is judged by its words: %s', (_, words, share) => {
    expect(legalShare(words.map((text) => ({ parts: [{ text, font: '' }] })) as never)).toBe(share)
  })

  it('that is hidden was recognised, as nobody sees it', async () => {
    const { file, tree } = await parsed(
      writePdf([{ content: `3 Tr ${textLines(vietnamese)}` }, { content: textLines(vietnamese) }]),
    )
    expect(codesOf(file)).toEqual(['text-recognised'])
    const [first, second] = tree.data.layout!.pageStarts
    const recognised = tree.data.layout!.recognised
    expect(recognised.length).toBeGreaterThan(0)
    expect(
      recognised.every(({ start, confidence }) => start >= first! && start < second! && confidence < 0.9),
    ).toBe(true)
  })

  it('loses no word to large ones that are written across it', async () => {
    const across = 'BT /F1 40 Tf 72 765 Td (BAN SAO) Tj ET'
    const heading = 'BT /F1 40 Tf 72 600 Td (KE HOACH) Tj ET'
    const { file } = await parsed(writePdf([{ content: `${textLines(vietnamese)} ${across} ${heading}` }]))
    expect(String(file.value)).toBe(`${vietnamese.join('\n')}\nKE HOACH\n`)
    expect(codesOf(file)).toEqual(['debris-removed'])
  })

  it('is read of the pages that are asked for, which keep their numbers', async () => {
    const bytes = writePdf(
      ['Trang thu nhat', 'Trang thu hai', 'Trang thu ba'].map((line) => ({ content: textLines([line]) })),
    )
    const { file, pages } = await parsed(bytes, { pages: [{ from: 2, to: 2 }] })
    expect([file.value, pages]).toEqual(['\fTrang thu hai\n\f', 3])
  })

  it('gives the same from the same bytes, and leaves them as they were', async () => {
    const bytes = await fixture('table.pdf')
    const before = Buffer.from(bytes)
    const [first, second] = [await parsed(bytes), await parsed(bytes)]
    expect(second.file.value).toBe(first.file.value)
    expect(second.tree).toEqual(first.tree)
    expect(Buffer.from(bytes).equals(before)).toBe(true)
  })
})

describe('problems', () => {
  const bomb = textLines([' '.repeat(60_000_000)])
  test.each([
    ['file-broken', () => new Uint8Array(Buffer.from('%PDF-1.7\n')), /cannot be opened/],
    ['file-empty', () => writePdf([{ content: '' }]), /no text/],
    ['unpacks-too-large', () => writePdf([{ content: bomb }]), /larger than/],
    ['unpacks-too-large', () => writePdf([{ content: bomb }], { filters: 2 }), /larger than/],
    ['file-broken', () => writePdf([{ content: '' }], { kids: '2 0 R' }), /damaged/],
  ])('%s', async (code, make, reason) => {
    const problem = await problemOf(make())
    expect(problem).toMatchObject({ path: 'plan.pdf', code })
    expect(problem.reason).toMatch(reason)
    expect(problem.remedy).not.toBe('')
  })

  it('too-many-pages', async () => {
    const limits = { ...defaultLimits, pages: 1 }
    const bytes = writePdf([{ content: '' }, { content: '' }])
    expect(await problemOf(bytes, { limits })).toMatchObject({ code: 'too-many-pages' })
  })

  it('too-slow', async () => {
    const limits = { ...defaultLimits, seconds: -1 }
    expect(await problemOf(await fixture('letter.pdf'), { limits })).toMatchObject({ code: 'too-slow' })
  })

  it('encrypted, and opened with its password', async () => {
    const bytes = await fixture('encrypted.pdf')
    expect((await problemOf(bytes)).reason).toBe('The PDF is encrypted.')
    expect((await problemOf(bytes, { password: 'no' })).reason).toMatch(/password is wrong/)
    const { file } = await parsed(bytes, { password: 'mo' })
    expect(String(file.value)).toContain('Số: 127/KH-UBND')
  })

  it('a file cut anywhere is read in part or refused, never thrown', async () => {
    const bytes = await fixture('letter.pdf')
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = bytes.slice(0, Math.floor(bytes.length * share))
      const result = await parsePdf({ path: 'plan.pdf', bytes: cut }, textOnly)
      expect(result.ok || result.problem.remedy !== '').toBe(true)
    }
  })
})
