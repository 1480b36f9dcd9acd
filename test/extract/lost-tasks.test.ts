import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function tasks(body: string) {
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nPhát triển du lịch năm 2026\n\n${body}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(({ text: words, leadAgencies, group }) => [
    words,
    leadAgencies.map(({ name }) => name).join('; '),
    group,
  ])
}

describe('tasks that a break of their list or table may lose', () => {
  it('reads a numbered line that tells what to do among headings, but no empty heading', () => {
    const body = `II. NHIỆM VỤ
1. Tuyên truyền Nghị quyết
2. Phát triển sản phẩm
- Sở Y tế khảo sát các điểm du lịch.
3. Công tác hậu cần
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ`
    expect(tasks(body).map(([words]) => words)).toEqual([
      'Tuyên truyền Nghị quyết',
      'Sở Y tế khảo sát các điểm du lịch.',
    ])
  })

  it('takes the caption of a table for no task', () => {
    const body =
      'II. NHIỆM VỤ\n1. Hoạt động trong nước\nBảng 2: Các hoạt động\n- Tổ chức hội nghị.\n- Mở 2 lớp.'
    expect(tasks(body).map(([words]) => words)).toEqual(['Tổ chức hội nghị.', 'Mở 2 lớp.'])
  })

  it('gives lines without a number to the numbered point above them', () => {
    const body = `II. NHIỆM VỤ
1. Xây dựng sản phẩm
1.1. Du lịch biển: Khảo sát các tuyến tham quan mới.
Đơn vị chủ trì: Sở Y tế
Thời gian: Quý I/2026
1.2. Du lịch văn hóa cồng chiêng của tỉnh
Đơn vị chủ trì: Sở Nội vụ
Thời gian: Quý II/2026`
    expect(tasks(body).map(([, lead]) => lead)).toEqual(['Sở Y tế', 'Sở Nội vụ'])
  })

  it('reads the groups of a table that lost its lines', () => {
    const cells = [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['I', 'Đổi mới tư duy'],
      ['1', 'Phổ biến Nghị quyết', 'Sở Y tế', 'Sở Nội vụ', 'Thường xuyên'],
      ['2', 'Tổ chức đối thoại', 'Sở Tài chính', 'Sở Nội vụ', 'Hằng quý'],
      ['II', 'Cải cách thể chế'],
      ['3', 'Cắt giảm thủ tục', 'Sở Tư pháp', 'Sở Nội vụ', 'Năm 2026'],
    ]
    const body = `PHỤ LỤC\nCÁC NHIỆM VỤ TRỌNG TÂM\n\n${cells.flat().join('\n')}`
    expect(tasks(body)).toEqual([
      ['Phổ biến Nghị quyết', 'Sở Y tế', 'I'],
      ['Tổ chức đối thoại', 'Sở Tài chính', 'I'],
      ['Cắt giảm thủ tục', 'Sở Tư pháp', 'II'],
    ])
  })
})
