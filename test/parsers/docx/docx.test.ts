import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../parsers/blocks/number-format.js'
import { parseDocx } from '../../../parsers/docx.js'
import { defaultOptions } from '../../../parsers/options.js'
import { parse } from '../../../parsers/parse.js'
import type { Grid } from '../../../pipeline/tree/nodes.js'
import { paragraph, readWord, wordFile } from './word-file.js'

describe('formatNumber', () => {
  it.each([
    [1, 'decimal', '1'],
    [4, 'upperRoman', 'IV'],
    [9, 'lowerRoman', 'ix'],
    [5, 'lowerLetter', 'e'],
    [28, 'upperLetter', 'BB'],
    [7, 'decimalZero', '07'],
    [3, 'none', ''],
    [5000, 'upperRoman', '5000'],
    [100000, 'lowerLetter', '100000'],
  ])('draws %i as %s: %s', (value, format, drawn) => expect(formatNumber(value, format)).toBe(drawn))
})

const level = (at: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const listed = (num: number, ilvl = 0): string =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`

describe('the numbers that Word draws', () => {
  const abstract = `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '-')}</w:abstractNum>`
  const numbering = `${abstract}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`

  it('counts each level, and begins again under the next heading', async () => {
    const body = [
      paragraph('MỤC ĐÍCH', listed(1)),
      paragraph('Mục đích', listed(1, 1)),
      paragraph('Một', listed(1, 2)),
      paragraph('Hai', listed(1, 2)),
      paragraph('Yêu cầu', listed(1, 1)),
      paragraph('NHIỆM VỤ', listed(1)),
      paragraph('Việc', listed(1, 1)),
      paragraph('a', listed(1, 3)),
      paragraph('gạch', listed(1, 4)),
      paragraph('b', listed(1, 3)),
    ]
    const { text } = await readWord(body.join(''), { numbering })
    expect(text.trim().split('\n')).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      '1.1. Một',
      '1.2. Hai',
      '2. Yêu cầu',
      'II. NHIỆM VỤ',
      '1. Việc',
      'a) a',
      '- gạch',
      'b) b',
    ])
  })

  it('starts a level again where a list says so, and counts an empty paragraph', async () => {
    const body = [
      paragraph('A', listed(1, 1)),
      paragraph('', listed(1, 1)),
      paragraph('B', listed(1, 1)),
      paragraph('C', listed(2, 1)),
    ]
    const { text } = await readWord(body.join(''), { numbering })
    expect(text.split('\n').filter(Boolean)).toEqual(['1. A', '3. B', '1. C'])
  })

  it('takes the list of a style, and none where the paragraph says list 0', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Goc"/></w:style><w:style w:type="paragraph" w:styleId="Goc"><w:pPr>${listed(1)}</w:pPr></w:style>`
    const styled = '<w:pStyle w:val="Muc"/>'
    const body =
      paragraph('MỘT', styled) + paragraph('KHÔNG', `${styled}${listed(0)}`) + paragraph('HAI', styled)
    const { text } = await readWord(body, { numbering, styles })
    expect(text.split('\n').filter(Boolean)).toEqual(['I. MỘT', 'KHÔNG', 'II. HAI'])
  })
})

describe('what mammoth passes over', () => {
  const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
  const row = (inside: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${inside}</w:tr>`
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1')}${level(1, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`
  const box = (text: string) => `<w:txbxContent>${paragraph(text, listed(1))}</w:txbxContent>`
  const drawn = (...branches: string[]) =>
    `<w:p><w:r><mc:AlternateContent>${branches.join('')}</mc:AlternateContent></w:r></w:p>`
  const newer = `<mc:Choice><w:drawing>${box('Đào giếng')}</w:drawing></mc:Choice>`
  const older = `<mc:Fallback><w:pict>${box('Đào giếng')}</w:pict></mc:Fallback>`

  it.each<[string, string, string[]]>([
    [
      'words that a field puts there',
      '<w:p><w:r><w:t xml:space="preserve">Đạt </w:t></w:r><w:fldSimple w:instr="REF a"><w:r><w:t>35</w:t></w:r></w:fldSimple><w:r><w:t>%</w:t></w:r></w:p>',
      ['Đạt 35%'],
    ],
    [
      'a sign that is written as a formula',
      '<w:p><m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath><w:r><w:t xml:space="preserve"> 80%</w:t></w:r></w:p>',
      ['≥ 80%'],
    ],
    [
      'a cell that a row leaves out',
      `<w:tbl>${row(cell(paragraph('1')) + cell(paragraph('Đào giếng')))}${row(cell(paragraph('Lát đường')), '<w:gridBefore w:val="1"/>')}</w:tbl>`,
      ['1\tĐào giếng', '\tLát đường'],
    ],
    [
      'a row that was deleted under tracking',
      `<w:tbl>${row(cell(paragraph('1')) + cell(paragraph('Đào giếng')))}${row(cell(paragraph('2')) + cell(paragraph('Lát đường')), '<w:del w:id="1"/>')}</w:tbl>`,
      ['1\tĐào giếng'],
    ],
    [
      'numbers of rows that stand in cells without words, but not those of rows without words',
      `<w:tbl>${['Đào giếng', 'Lát đường', ''].map((text) => row(cell(paragraph('', listed(1))) + cell(paragraph(text)))).join('')}</w:tbl>`,
      ['1\tĐào giếng', '2\tLát đường'],
    ],
    [
      'a bullet in a cell without words is no number',
      `<w:tbl>${row(cell(paragraph('', listed(1, 1))) + cell(paragraph('Đào giếng')))}</w:tbl>`,
      ['\tĐào giếng'],
    ],
    [
      'one of two drawings of a box',
      drawn(newer, older) + paragraph('Lát đường', listed(1)),
      ['1 Đào giếng', '2 Lát đường'],
    ],
    [
      'a box that only newer programs know',
      drawn(newer) + paragraph('Lát đường', listed(1)),
      ['1 Đào giếng', '2 Lát đường'],
    ],
  ])('is read: %s', async (_, body, expected) => {
    const { text } = await readWord(body, { numbering })
    expect(text.split('\n').filter((line) => line.trim())).toEqual(expected)
  })

  it('is read where the main part has another name or its elements another prefix', async () => {
    const body = paragraph('MỤC ĐÍCH', listed(1))
    const web = await readWord(body, { numbering }, { main: 'document2' })
    const prefixed = await readWord(body, { numbering }, { prefix: 'ns0' })
    expect([web.text, prefixed.text]).toEqual(['1 MỤC ĐÍCH\n', '1 MỤC ĐÍCH\n'])
  })
})

describe('what a reader sees', () => {
  it.each([
    ['', '<w:rPr><w:vanish/></w:rPr>', 'Sở Y tế', true],
    ['', '<w:rPr><w:vanish w:val="0"/></w:rPr>', 'Sở nháp Y tế', false],
    ['', '<w:rPr><w:rStyle w:val="Kin"/></w:rPr>', 'Sở Y tế', true],
  ])('leaves hidden words out and says so: %s%s', async (_, properties, expected, isNoted) => {
    const run = (text: string, own = '') => `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`
    const { text, codes } = await readWord(
      `<w:p>${run('Sở ')}${run('nháp ', properties)}${run('Y tế')}</w:p>`,
      {
        styles: '<w:style w:type="character" w:styleId="Kin"><w:rPr><w:vanish/></w:rPr></w:style>',
      },
    )
    expect(text.trim()).toBe(expected)
    expect(codes.includes('part-skipped')).toBe(isNoted)
  })

  it('reads a table inside a frame that the page is laid out with as that table, and what stands beside it', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const inner = `<w:tbl>${row(paragraph('TT'), paragraph('Nhiệm vụ'))}${row(paragraph('1'), paragraph('Đào giếng'))}</w:tbl>`
    const body = `<w:tbl>${row(paragraph('SỞ Y TẾ'), paragraph('CỘNG HÒA'))}${row(paragraph('Trước bảng') + inner + paragraph('Sau bảng'))}</w:tbl>`
    const { tree, text } = await readWord(body)
    expect(tree.children.map(({ type }) => type)).toEqual(['grid', 'line', 'grid', 'line'])
    expect(text.trim().split('\n')).toEqual([
      'SỞ Y TẾ\tCỘNG HÒA',
      'Trước bảng',
      'TT\tNhiệm vụ',
      '1\tĐào giếng',
      'Sau bảng',
    ])
  })

  it('is the accepted state of tracked changes', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Đạt </w:t></w:r><w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>35</w:t></w:r></w:ins><w:r><w:t>%</w:t></w:r></w:p>'
    const { text, codes } = await readWord(body)
    expect(text.trim()).toBe('Đạt 35%')
    expect(codes).toContain('changes-accepted')
  })

  it('is capitals where a style says so', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:rPr><w:caps/></w:rPr></w:style>'
    const { text } = await readWord(paragraph('Kế hoạch', '<w:pStyle w:val="T"/>'), { styles })
    expect(text.trim()).toBe('KẾ HOẠCH')
  })

  it('is Unicode where a font tells of an old encoding', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const { text, encoding, codes } = await readWord(paragraph('ñy ban nh©n d©n tØnh'), { styles })
    expect(text.trim().toLowerCase()).toBe('ủy ban nhân dân tỉnh')
    expect(encoding).toBe('tcvn3')
    expect(codes).toContain('encoding-converted')
  })

  it('has footnotes apart from the sentence that points at them', async () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('Nghị quyết số 57-NQ/TW.')}</w:footnote>`
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Thực hiện Nghị quyết</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> của Đảng.</w:t></w:r></w:p>'
    const { tree, text } = await readWord(body, { footnotes })
    expect(text).toBe('Thực hiện Nghị quyết của Đảng.\n[1] Nghị quyết số 57-NQ/TW.\n')
    expect(tree.children.map(({ type }) => type)).toEqual(['line', 'footnote'])
  })

  it.each([
    ['hạng 5 sao', '1', 'hạng 5 sao[1].'],
    ['năm 2025', '2', 'năm 2025[2].'],
    ['500 m', '2', '500 m2.'],
    ['8 x 10', '6', '8 x 10^6.'],
  ])(
    'has numbers that are raised by hand apart from words and figures: %s%s',
    async (before, raised, shown) => {
      const run = (text: string, properties = '') =>
        `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
      const body = `<w:p>${run(before)}${run(raised, '<w:vertAlign w:val="superscript"/>')}${run('.')}</w:p>`
      expect((await readWord(body)).text).toBe(`${shown}\n`)
    },
  )

  it('has tables with the spans of their cells', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('TT', '<w:vMerge w:val="restart"/>')}${cell('Mục tiêu', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('2025')}${cell('2030')}</w:tr></w:tbl>`
    const { tree } = await readWord(body)
    const rows = (tree.children[0] as Grid).children.map(({ children }) =>
      children.map(({ children: lines, columnSpan, rowSpan }) => [
        lines.map((line) => line.text.value).join(' '),
        columnSpan,
        rowSpan,
      ]),
    )
    expect(rows).toEqual([
      [
        ['TT', 1, 2],
        ['Mục tiêu', 2, 1],
      ],
      [
        ['2025', 1, 1],
        ['2030', 1, 1],
      ],
    ])
  })
})

describe('files that are not as they should be', () => {
  const refused = async (bytes: Uint8Array) => {
    const parsed = await parseDocx({ path: 'a.docx', bytes }, defaultOptions)
    return parsed.ok ? 'read' : parsed.problem.code
  }

  it('are refused when they are cut off', async () => {
    const whole = wordFile(paragraph('x'.repeat(5000)))
    expect(await refused(whole.subarray(0, whole.length / 2))).toBe('file-damaged')
  })

  it('are refused when they unpack to more than the limit', async () => {
    const bytes = wordFile(paragraph(' '.repeat(3_000_000)))
    const limits = { ...defaultOptions.limits, unpackedBytes: 1_000_000 }
    const parsed = await parseDocx({ path: 'a.docx', bytes }, { ...defaultOptions, limits })
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'limit-exceeded' } })
  })

  it('are refused when they nest too deep', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(300)}${paragraph('x')}${'</w:sdtContent></w:sdt>'.repeat(300)}`
    expect(await refused(wordFile(deep))).toBe('file-damaged')
  })

  it('are read for what they are, with a word on the wrong name', async () => {
    const parsed = await parse({ path: 'plan.pdf', bytes: wordFile(paragraph('Kế hoạch')) }, defaultOptions)
    expect(parsed.ok && parsed.file.messages.map(({ ruleId }) => ruleId)).toContain('extension-mismatch')
  })
})
