import { beforeEach, describe, expect, it } from 'vitest'
import { openDataset } from '../../pipeline/dataset/write.js'
import { sampleId, sampleIngested } from '../dataset/sample.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { type Ran, run } from './run.js'

const sample = sampleIngested()
let cwd: string

beforeEach(async () => {
  cwd = temporaryFolder()
  const writer = openDataset(`${cwd}/extracted`)
  await writer.add(sample)
  await writer.finish()
})

function show(...words: string[]): Promise<Ran> {
  return run(['show', ...words], { cwd })
}

describe('kehoach show', () => {
  it.each([sampleId, '09/KH-UBND', '9/kh-ubnd', '09 / KH-UBND'])('finds a document by %s', async (wanted) => {
    const { code, out } = await show(wanted)
    expect(code).toBe(0)
    expect(out).toMatch(/^Kế hoạch 09\/KH-UBND\nTrồng cây\n/)
    expect(out).toMatch(/^Ngày ban hành +01\/02\/2024$/m)
    expect(out).toMatch(/^ {2}1 +Tỷ lệ che phủ rừng \| trên 42% \(đến 2025\) \| Sở Công Thương$/m)
    expect(out).toMatch(/^ {2}2 +Sở Tài chính bố trí 4,9 tỷ đồng \| chậm nhất 14\/06\/2025 \| Sở Tài chính$/m)
  })

  it('shows it in English where it is asked to', async () => {
    const { out } = await show(sampleId, '--lang', 'en')
    expect(out).toMatch(/^Plan 09\/KH-UBND\nTrồng cây\n/)
    expect(out).toMatch(/^Issued on +1 February 2024$/m)
    expect(out).toMatch(/^ {2}1 +Tỷ lệ che phủ rừng \| more than 42% \(by 2025\) \| Sở Công Thương$/m)
    expect(out).toMatch(/^ {2}2 +Sở Tài chính bố trí 4,9 tỷ đồng \| by 14 June 2025 \| Sở Tài chính$/m)
    const record = await show(sample.tasks[0]!.id, '--lang', 'en')
    expect(record.out).toMatch(/^Money +4,900,000,000 VND$/m)
  })

  it('adds the words of each record with --source', async () => {
    const { out } = await show(sampleId, '--source')
    expect(out).toContain('1, ký tự 37–77: “Tỷ lệ che phủ rừng trên 42% vào năm 2025”')
  })

  it('prints a target with its words', async () => {
    const { code, out } = await show(sample.targets[0]!.id)
    expect(code).toBe(0)
    expect(out).toMatch(/^Chỉ tiêu: Tỷ lệ che phủ rừng$/m)
    expect(out).toMatch(/^Giá trị +trên 42% \(đến 2025\) {2}← “trên 42% vào năm 2025”$/m)
    expect(out).toMatch(/^ {4}“Tỷ lệ che phủ rừng trên 42% vào năm 2025”$/m)
  })

  it('prints a task with its money and time, and with --source what stands around its words', async () => {
    const { out } = await show(sample.tasks[0]!.id, '--source')
    expect(out).toMatch(/^Kinh phí +4\.900\.000\.000 VND$/m)
    expect(out).toMatch(/^Thời hạn +chậm nhất 14\/06\/2025 {2}← “trước ngày 15\/6\/2025”$/m)
    expect(out).toContain('(Sở Công Thương) 2. 【Sở Tài chính bố trí 4,9 tỷ đồng trước ngày 15/6/2025】')
  })

  it('tells a warning in the language of the rest', async () => {
    const inVietnamese = await show(sampleId)
    expect(inVietnamese.out).toMatch(
      /^ {2}cần xem {2}Không thấy ngày ban hành\. \[date-missing, ký tự 0–5\]$/m,
    )
    const inEnglish = await show(sampleId, '--lang', 'en')
    expect(inEnglish.out).toMatch(
      /^ {2}to check {2}No date of issue was found\. \[date-missing, characters 0–5\]$/m,
    )
  })

  it('says what was corrected, from what, by whom and why', async () => {
    const target = sample.targets[0]!.id
    const by = ['--by', 'Nguyễn Thị Lan', '--why', 'Phụ lục I']
    expect((await run(['review', 'correct', target, 'values.0.min', '45', ...by], { cwd })).code).toBe(0)
    expect((await run(['review', 'correct', sampleId, 'place', '"Vinh"', ...by], { cwd })).code).toBe(0)
    const day = '\\d\\d/\\d\\d/\\d{4}'
    expect((await show(target)).out).toMatch(
      new RegExp(`^Đã sửa +values\\.0\\.min: 42 → 45 \\(Nguyễn Thị Lan, ${day}\\) “Phụ lục I”$`, 'm'),
    )
    expect((await show(target, '--lang', 'en')).out).toMatch(
      /^Corrected +values\.0\.min: 42 → 45 \(Nguyễn Thị Lan, /m,
    )
    expect((await show(sampleId)).out).toMatch(/^Đã sửa +place: .+ → "Vinh" \(Nguyễn Thị Lan, /m)
    expect((await show(sample.tasks[0]!.id)).out).not.toContain('Đã sửa')
  })

  it.each([
    ['a document', 'hue-1-kh', 'It has: 09/KH-UBND (ha-noi-9-kh-ubnd-2024).'],
    ['the rest of a number', '9', 'Is it 09/KH-UBND (ha-noi-9-kh-ubnd-2024)?'],
    ['the rest of a number with its mark', '09/KH', 'Is it 09/KH-UBND'],
    ['a record', `${sampleId}.task-0000000000`, `List them: kehoach show ${sampleId}`],
  ])('says what there is where %s is not there', async (_, wanted, remedy) => {
    const { code, out, err } = await show(wanted)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^kehoach: /)
    expect(err).toContain(remedy)
  })
})
