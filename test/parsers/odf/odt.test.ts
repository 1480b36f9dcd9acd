import { describe, expect, it } from 'vitest'
import { encode } from '../../../fixtures/formats/encode.mjs'
import { defaultLimits } from '../../../parsers/limits.js'
import { defaultOptions } from '../../../parsers/options.js'
import { parse } from '../../../parsers/parse.js'
import { type OdfParts, odfFile } from './odf-file.js'

async function read(parts: OdfParts) {
  const parsed = await parse({ path: 'plan.odt', bytes: odfFile('text', parts) }, defaultOptions)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  return {
    text: String(parsed.file.value),
    tree: parsed.tree,
    codes: parsed.file.messages.map(({ ruleId }) => ruleId),
    encoding: parsed.encoding,
  }
}

const lines = async (body: string, parts: Omit<OdfParts, 'body'> = {}): Promise<string[]> =>
  (await read({ body, ...parts })).text.split('\n').filter((line) => line !== '')

const p = (text: string): string => `<text:p>${text}</text:p>`
const item = (inside: string, start = ''): string => `<text:list-item${start}>${inside}</text:list-item>`
const list = (inside: string, attributes = ''): string =>
  `<text:list text:style-name="L1"${attributes}>${inside}</text:list>`

const number = (level: number, format: string, more = ''): string =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`

const l1 = `<text:list-style style:name="L1">${number(1, 'I', 'style:num-suffix="."')}
  ${number(2, '1', 'style:num-suffix="." text:display-levels="2"')}${number(3, 'a', 'style:num-suffix=")"')}
  <text:list-level-style-bullet text:level="4" text:bullet-char="–"/></text:list-style>`

describe('numbers that lists draw', () => {
  it('of several levels, and again from the start below a new item', async () => {
    const body = list(
      item(
        p('Mục tiêu') + list(item(p('Chung')) + item(p('Riêng') + list(item(p('một')) + item(p('hai'))))),
      ) + item(p('Nhiệm vụ') + list(item(p('Đầu') + list(item(list(item(p('gạch')))))))),
    )
    expect(await lines(body, { automatic: l1 })).toEqual([
      'I. Mục tiêu',
      'I.1. Chung',
      'I.2. Riêng',
      'a) một',
      'b) hai',
      'II. Nhiệm vụ',
      'II.1. Đầu',
      '- gạch',
    ])
  })

  it('of a list that goes on behind a paragraph, one that begins anew, and one from a number of its own', async () => {
    const body = [
      list(item(p('một')), ' xml:id="list1"'),
      p('ở giữa'),
      list(item(p('hai')), ' text:continue-numbering="true"'),
      list(item(p('ba')), ' text:continue-list="list1"'),
      list(item(p('lại một'))),
      list(item(p('năm'), ' text:start-value="5"')),
    ]
    expect(await lines(body.join(''), { automatic: l1 })).toEqual([
      'I. một',
      'ở giữa',
      'II. hai',
      'III. ba',
      'I. lại một',
      'V. năm',
    ])
  })

  it('on the first paragraph of an item only, and not on an empty one', async () => {
    const body = list(item(p('một') + p('tiếp')) + item(p('')) + item(p('ba')))
    expect(await lines(body, { automatic: l1 })).toEqual(['I. một', 'tiếp', 'III. ba'])
  })

  it('of headings, and by the pattern of newer programs', async () => {
    const outline = `<office:styles><text:outline-style>
      <text:outline-level-style text:level="1" style:num-format="1" loext:num-list-format="Điều %1%." xmlns:loext="l"/>
      <text:outline-level-style text:level="2" style:num-format=""/></text:outline-style></office:styles>`
    const body =
      '<text:h text:outline-level="1">Phạm vi</text:h><text:h text:outline-level="2">Chung</text:h><text:h text:outline-level="1" text:is-list-header="true">Không số</text:h><text:h text:outline-level="1"><text:number>9.</text:number>Đối tượng</text:h>'
    expect(await lines(body, { styles: outline })).toEqual([
      'Điều 1. Phạm vi',
      'Chung',
      'Không số',
      'Điều 2. Đối tượng',
    ])
  })
})

it('reads spaces, breaks, fields and links as they are shown', async () => {
  const body = p(
    'Số:<text:s text:c="2"/>345<text:tab/>KH\n   UBND<text:line-break/><text:a>Hà <text:span>Nội</text:span></text:a><office:annotation><text:p>ý kiến</text:p></office:annotation>',
  )
  expect(await lines(body)).toEqual(['Số:  345 KH UBND', 'Hà Nội'])
})

it('reads the accepted state of tracked changes, with a warning', async () => {
  const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('đã xóa')}</text:deletion></text:changed-region></text:tracked-changes>${p(
    'Đạt <text:change text:change-id="c"/><text:change-start text:change-id="d"/>90%<text:change-end text:change-id="d"/>',
  )}`
  const { text, codes } = await read({ body })
  expect(text.trim()).toBe('Đạt 90%')
  expect(codes).toEqual(['changes-accepted'])
})

it('reads tables with their spans, and their footnotes behind them', async () => {
  const note = (text: string): string =>
    `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
  const body = `<table:table><table:table-header-rows><table:table-row>
    <table:table-cell table:number-columns-spanned="2">${p('Cơ quan')}</table:table-cell><table:covered-table-cell/>
    <table:table-cell table:number-rows-spanned="2">${p(`Hạn${note('theo năm')}`)}</table:table-cell></table:table-row></table:table-header-rows>
    <table:table-row><table:table-cell>${p('Chủ trì')}</table:table-cell><table:table-cell>${p('Phối hợp')}</table:table-cell><table:covered-table-cell/></table:table-row></table:table>`
  const { tree } = await read({ body })
  const [grid, footnote] = tree.children
  if (grid?.type !== 'grid' || footnote?.type !== 'footnote') throw new Error('no table or no footnote')
  const cells = grid.children.map((row) => row.children.map((cell) => [cell.columnSpan, cell.rowSpan]))
  expect(cells).toEqual([
    [
      [2, 1],
      [1, 2],
    ],
    [
      [1, 1],
      [1, 1],
    ],
  ])
  expect([footnote.label, footnote.text.value]).toEqual(['1', 'theo năm'])
})

it('leaves headers and footers out, and reads text boxes before their paragraph', async () => {
  const styles =
    '<office:master-styles><style:master-page><style:header><text:p>đầu trang</text:p></style:header></style:master-page></office:master-styles>'
  const body = p(`sau<draw:frame><draw:text-box>${p('trong khung')}</draw:text-box></draw:frame>`)
  expect(await lines(body, { styles })).toEqual(['trong khung', 'sau'])
})

it('counts pictures that were not read', async () => {
  const { codes } = await read({ body: p('chữ<draw:frame><draw:image/></draw:frame>') })
  expect(codes).toEqual(['part-skipped'])
})

it('decodes the letters of old fonts, by styles that lean on others', async () => {
  const font = (name: string, family: string): string =>
    `<style:font-face style:name="${name}" svg:font-family="'${family}'"/>`
  const styles = `<office:font-face-decls>${font('F', '.VnTime')}${font('H', '.VnTimeH')}</office:font-face-decls>
    <office:styles><style:style style:name="Base" style:family="paragraph"><style:text-properties style:font-name="F"/></style:style></office:styles>`
  const automatic = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Base"/>
    <style:style style:name="T1" style:family="text"><style:text-properties style:font-name="H"/></style:style>`
  const old = (text: string): string => encode('tcvn3', text)
  const body = `<text:p text:style-name="P1"><text:span text:style-name="T1">${old('kế hoạch')}</text:span></text:p>
    <text:p text:style-name="P1">${old('Tỷ lệ hộ nghèo giảm còn 4,9% vào năm 2025, phấn đấu đạt chuẩn.')}</text:p>`
  const { text, encoding } = await read({ body, styles, automatic })
  expect(text.split('\n').filter(Boolean)).toEqual([
    'KẾ HOẠCH',
    'Tỷ lệ hộ nghèo giảm còn 4,9% vào năm 2025, phấn đấu đạt chuẩn.',
  ])
  expect(encoding).toBe('tcvn3')
})

describe('what is refused', () => {
  const refusal = async (parts: OdfParts, cells = defaultLimits.cells) => {
    const options = { ...defaultOptions, limits: { ...defaultLimits, cells } }
    const parsed = await parse({ path: 'plan.odt', bytes: odfFile('text', parts) }, options)
    return parsed.ok ? null : parsed.problem.code
  }

  it('a file with a password', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    expect(await refusal({ body: p('x'), manifest })).toBe('encrypted')
  })

  it('one without text', async () => {
    expect(await refusal({ body: p(' ') })).toBe('file-empty')
  })

  it('cells that are repeated without end', async () => {
    const cell = `<table:table-cell table:number-columns-repeated="1000000">${p('x')}</table:table-cell>`
    const body = `<table:table><table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row></table:table>`
    expect(await refusal({ body }, 1000)).toBe('too-complex')
  })
})
