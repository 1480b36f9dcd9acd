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
