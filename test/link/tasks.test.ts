import { describe, expect, it } from 'vitest'
import { linkAddition, linkRecords } from '../../pipeline/link/link-records.js'
import { early, input, late, middle, plan, task } from './sample-plan.js'

const documents = [plan(early), plan(middle), plan(late)]
const pairs = (links: readonly { a: string; b: string }[]) => links.map(({ a, b }) => `${a} ${b}`)

describe('tasks that are one undertaking', () => {
  it.each([
    [
      'Thực hiện “Đề án thiết lập Sàn giao dịch nông sản” được phê duyệt theo Quyết định số 1442/QĐ-UBND ngày 28/4/2022',
      'Hoàn thiện và phê duyệt Đề án thành lập Sàn giao dịch nông sản',
    ],
    ['Xây dựng Bệnh viện Sản Nhi cơ sở 2', 'Hoàn thành, đưa vào sử dụng Bệnh viện Sản Nhi cơ sở 2'],
    [
      'Triển khai Đề án Giao thông thông minh',
      'Xây dựng và triển khai Đề án giao thông thông minh trên địa bàn tỉnh',
    ],
    [
      'Tổ chức tập huấn cho ngư dân. Nâng cấp cảng cá Lạch Quèn, mở rộng khu neo đậu.',
      'Đầu tư giai đoạn 2 Cảng cá Lạch Quèn',
    ],
    [
      'Xây dựng cơ chế, chính sách về hoạt động của Quỹ bảo vệ và phát triển rừng Pù Mát',
      'Quyết định thành lập Quỹ Bảo vệ và phát triển rừng Pù Mát',
    ],
    ['Xây dựng “Đề án xây dựng đô thị thông minh đến năm 2025”', 'Triển khai Đề án Thành phổ thông minh'],
    [
      'Xây dựng danh mục các dự án cảng cá trọng điểm, danh mục các dự án kêu gọi đầu tư',
      'Công bố danh mục dự án cảng cá trọng điểm, danh mục dự án kêu gọi đầu tư',
    ],
    [
      'Hỗ trợ hộ chăn nuôi nhỏ lẻ chuyển đổi sang nuôi hữu cơ, xây dựng chuồng trại an toàn, cấp giống, tập huấn kỹ thuật',
      'Hỗ trợ các hộ chăn nuôi nhỏ lẻ chuyển đổi sang nuôi hữu cơ; xây dựng chuồng trại an toàn, cấp giống và tập huấn kỹ thuật.',
    ],
  ])('%s | %s', (a, b) => {
    const tasks = [task(early, 1, a), task(late, 2, b)]
    const { links } = linkRecords(input({ documents, tasks }))
    expect(pairs(links)).toEqual([`${tasks[0]!.id} ${tasks[1]!.id}`])
  })
})

describe('tasks that are not', () => {
  it.each([
    [
      'Định kỳ báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện',
      'Chủ trì, phối hợp với các sở, ngành tổ chức thực hiện kế hoạch',
    ],
    ['Xây dựng Bệnh viện Sản Nhi', 'Xây dựng Bệnh viện Ung bướu'],
    ['Xây dựng cơ sở dữ liệu đất đai', 'Xây dựng cơ sở dữ liệu hộ tịch'],
    ['Ban hành danh mục dự án kêu gọi đầu tư', 'Ban hành danh mục dịch vụ công trực tuyến'],
    ['Xây dựng các văn bản quy phạm pháp luật về đất đai', 'Rà soát văn bản quy phạm pháp luật về hộ tịch'],
    ['Thành lập Quỹ phát triển khoa học và công nghệ của tỉnh', 'Thành lập Quỹ đầu tư mạo hiểm của tỉnh'],
    ['Bố trí kinh phí 5 tỷ đồng hằng năm', 'Bố trí kinh phí 7 tỷ đồng hằng năm'],
    ['Khởi công Khu công nghệ cao Nghi Lộc', 'Khởi công Khu công nghệ cao sinh học'],
    [
      'Phối hợp với Trung tâm Kiểm soát bệnh tật phun khử khuẩn trường học',
      'Đào tạo bác sĩ nội trú tại Trung tâm Kiểm soát bệnh tật',
    ],
    [
      'Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn tuyên truyền về dân số',
      'Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng báo chí về đất đai',
    ],
    ['Phối hợp thực hiện các chỉ tiêu theo phân công', 'Phối hợp thực hiện các chỉ tiêu theo phân công'],
  ])('%s | %s', (a, b) => {
    const { links } = linkRecords(input({ documents, tasks: [task(early, 1, a), task(late, 2, b)] }))
    expect(links).toEqual([])
  })

  it('nor those of one plan, or of two places', () => {
    const text = 'Xây dựng Bệnh viện Sản Nhi cơ sở 2'
    const there = plan('ha-giang-9-kh-ubnd-2025', {
      place: 'Hà Giang',
      issuer: 'Ủy ban nhân dân tỉnh Hà Giang',
    })
    const tasks = [task(early, 1, text), task(early, 2, text), task(there.id, 1, text)]
    expect(linkRecords(input({ documents: [...documents, there], tasks })).links).toEqual([])
  })
})

describe('the ties of tasks', () => {
  const text = 'Xây dựng Bệnh viện Sản Nhi cơ sở 2'
  const tasks = [task(early, 1, text), task(middle, 1, text), task(late, 1, text)]

  it('go to the latest earlier plan', () => {
    const { links } = linkRecords(input({ documents, tasks }))
    expect(pairs(links)).toEqual([`${tasks[0]!.id} ${tasks[1]!.id}`, `${tasks[1]!.id} ${tasks[2]!.id}`])
  })

  it('go to every task of a text that was split, and from every one that was merged', () => {
    const split = [
      task(early, 1, 'Xây dựng Bệnh viện Sản Nhi cơ sở 2. Nâng cấp cảng cá Lạch Quèn.'),
      task(late, 1, 'Hoàn thành Bệnh viện Sản Nhi cơ sở 2'),
      task(late, 2, 'Đưa vào sử dụng cảng cá Lạch Quèn'),
    ]
    const [whole, one, other] = split.map(({ id }) => id)
    const { links } = linkRecords(input({ documents, tasks: split }))
    expect(pairs(links)).toEqual([`${whole} ${one}`, `${whole} ${other}`])
  })

  it('move to a plan that comes in between', () => {
    const [first, , last] = tasks
    const before = linkRecords(input({ documents: [documents[0]!, documents[2]!], tasks: [first!, last!] }))
    expect(pairs(before.links)).toEqual([`${first!.id} ${last!.id}`])
    const after = linkAddition(before, input({ documents, tasks }), new Set([middle]))
    expect(after.links).toEqual(linkRecords(input({ documents, tasks })).links)
  })

  it('obey stewards', () => {
    const judgement = {
      kind: 'task',
      a: tasks[0]!.id,
      b: tasks[1]!.id,
      verdict: 'different',
      judgementId: 'j',
    } as const
    const { links } = linkRecords(input({ documents, tasks: tasks.slice(0, 2), judgements: [judgement] }))
    expect(links.map(({ status }) => status)).toEqual(['rejected'])
  })
})
