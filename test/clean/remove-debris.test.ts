import { describe, expect, test } from 'vitest'
import { removeDebris } from '../../pipeline/clean/remove-debris.js'
import { points } from './damage.js'
import { clean } from './stages.js'

const run = (lines: readonly string[]) => clean(lines.join('\n'), [removeDebris])
const text = points(12)

describe('removeDebris', () => {
  test.each([
    'Trang chủ',
    'ĐĂNG XUẤT',
    'Tin liên quan:',
    'Ảnh minh hoạ: TTXVN',
    'Đăng ngày: 13/08/2021 , 17:25 GMT+7',
    'Bạn Chưa Đăng Nhập Tài khoản',
    'Văn bản này đang cập nhật Nội dung => Bạn vui lòng thử lại sau.',
    'Chúng tôi sử dụng cookie để nâng cao trải nghiệm.',
    '» Xem thêm',
  ])('anywhere: %s', (line) => {
    const { lines, warnings } = run([...text.slice(0, 6), line, ...text.slice(6)])
    expect(lines).toEqual(text)
    expect(warnings.map(({ code }) => code)).toEqual(['debris-removed'])
    expect(warnings[0]!.message).toContain(line)
  })

  test('the related documents of a portal below the text', () => {
    const tail = [
      'Văn bản liên quan',
      '- Quyết định phê duyệt đề án',
      '- Kế hoạch năm trước',
      'Bản quyền: Cổng',
    ]
    expect(run([...text, ...tail]).lines).toEqual(text)
    expect(run([...text.slice(0, 6), ...tail, ...text.slice(6)]).lines).toContain('Văn bản liên quan')
  })

  test.each(['Chia sẻ', 'PV.', 'Việc làm Hải Phòng', 'Liên hệ'])('at the edge alone: %s', (line) => {
    expect(run([line, ...text, line]).lines).toEqual(text)
    expect(run([...text.slice(0, 6), line, ...text.slice(6)]).lines).toContain(line)
  })

  test.each([
    '- Đăng xuất;',
    'Đăng xuất |',
    'Tải về\t|',
    'Xem thêm Phụ lục II kèm theo Kế hoạch này',
    'Trang chủ của Cổng thông tin điện tử phải công khai các kết quả giải quyết hồ sơ',
    'Ảnh minh họa cho các sản phẩm du lịch được thu thập, số hóa và đưa vào cơ sở dữ liệu dùng chung của ngành trong năm 2025',
  ])("the document's own: %s", (line) => {
    expect(run([...text, line, ...text]).warnings).toEqual([])
  })

  test('the name of who signs, which reads like a button', () => {
    const signed = [...text, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lưu Văn Bản']
    expect(run(signed).lines).toEqual(signed)
    expect(run([...text, 'CHỦ TRƯƠNG CHUNG', 'Lưu Văn Bản', ...text]).lines).not.toContain('Lưu Văn Bản')
  })

  test('what follows the end of the page', () => {
    expect(run([...text, 'Đăng xuất', 'Việc làm Hồ Chí Minh', 'Tp. Hồ Chí Minh']).lines).toEqual(text)
  })

  test('an appendix behind a misplaced line of the website stays', () => {
    const appendix = ['Phụ lục I', '1. Tỷ lệ hộ nghèo', 'STT |']
    expect(run([...text, 'Tin liên quan', ...appendix]).lines).toEqual([...text, ...appendix])
  })

  test('all of a page of debris goes without harm', () => {
    expect(run(['Trang chủ', 'Đăng nhập', 'x']).lines).toEqual([])
  })
})

describe('page numbers', () => {
  const page = (from: number): string[] => points(40).slice(from, from + 15)
  const pages = (mark: (page: number) => string[]): string[] => [
    ...page(0),
    ...mark(2),
    ...page(10),
    ...mark(3),
    ...page(20),
    ...mark(4),
    ...page(5),
  ]
  const bare = pages(() => [])

  test.each([
    ['14', (n: number) => [String(n + 12)]],
    ['- 5 -', (n: number) => [`- ${n + 3} -`]],
    ['Trang 3/12', (n: number) => [`Trang ${n}/12`]],
  ])('between pages: %s', (_, mark) => {
    expect(run(pages(mark)).lines).toEqual(bare)
  })

  test('beside a page break two are enough', () => {
    const lines = [...page(0), '2', '\f', ...page(10), '3', '\f', ...page(20)]
    expect(run(lines).lines).toEqual([...page(0), ...page(10), ...page(20)])
  })

  test.each([
    ['cells', ['1 |', '2 |', '3 |', '4 |']],
    [
      'ordinals of a dump',
      ['1', 'Tỷ lệ hộ nghèo', '2', 'Tỷ lệ thất nghiệp', '3', 'Tỷ lệ che phủ rừng', '4', 'Thu ngân sách'],
    ],
    ['a lone number', [...page(0), '100', ...page(10)]],
    ['years', [...page(0), '2025', ...page(10), '2026', ...page(20), '2027']],
  ])('not %s', (_, lines) => {
    expect(run(lines).lines).toEqual(lines)
  })
})
