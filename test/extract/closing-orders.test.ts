/** What the last paragraphs of a plan still hand out, and what its points say behind dashes. */
import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** Each task with who leads `<`, its deadline `@`; a `?` where it is doubtful. */
function read(points: readonly string[]): string[] {
  const plan = ['TỈNH LÀO CAI', 'KẾ HOẠCH', 'Triển khai công tác năm 2026', '', ...points]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${plan.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(({ text, leadAgencies, deadline, confidence }) =>
    [
      text,
      ...leadAgencies.map(({ name }) => `< ${name}`),
      ...(deadline ? [`@ ${deadline.text}`] : []),
      ...(confidence < 0.85 ? ['?'] : []),
    ].join(' '),
  )
}

const first = ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế rà soát trạm y tế.']
const task = 'Sở Y tế rà soát trạm y tế. < Sở Y tế'

it.each<[string, string[], string[]]>([
  [
    'who only has to carry out the plan has no task of his own',
    [
      ...first,
      'Yêu cầu các đơn vị nghiêm túc thực hiện Kế hoạch này.',
      'Trưởng các thôn chịu trách nhiệm thực hiện Kế hoạch này./.',
    ],
    [task],
  ],
  [
    'what a section only tells of the whole is no task',
    [
      'I. CHỦ ĐỀ, THỜI GIAN',
      '- Chủ đề: "An toàn là trên hết".',
      '- Thời gian: từ ngày 01/5/2026 đến ngày 31/5/2026.',
      ...first.map((line) => line.replace(/^I\./, 'II.')),
    ],
    [task],
  ],
  [
    'a festival is no body, and who prepares by a sentence behind it is asked for where nobody knows him',
    [
      'I. NHIỆM VỤ',
      'a) Hội thao công nhân: ngày 16/5/2026.',
      'b) Chương trình văn nghệ: tổ chức tại 03 điểm. Ban Chính sách - Pháp luật tham mưu tổ chức.',
      'c) Lễ phát động: dự kiến ngày 28/4/2026 tại Khu công nghiệp Phước Đông.',
    ],
    [
      'Hội thao công nhân: ngày 16/5/2026. @ ngày 16/5/2026',
      'Chương trình văn nghệ: tổ chức tại 03 điểm. Ban Chính sách - Pháp luật tham mưu tổ chức. ?',
      'Lễ phát động: dự kiến ngày 28/4/2026 tại Khu công nghiệp Phước Đông. @ ngày 28/4/2026',
    ],
  ],
  [
    'when all of it is, who goes along and what is to be called out is nothing that somebody does',
    [
      'I. NHIỆM VỤ',
      'a) Thời gian làm việc tại xã từ ngày 10/5/2026 đến ngày 20/5/2026.',
      'b) Thành phần đoàn gồm lãnh đạo phòng và chuyên viên.',
      'c) Nhiệt liệt chào mừng Ngày Môi trường thế giới!',
      'd) Thống kê số hộ nghèo trước ngày 30/5/2026.',
    ],
    [
      'Thời gian làm việc tại xã từ ngày 10/5/2026 đến ngày 20/5/2026. @ làm việc tại xã từ ngày 10/5/2026 đến ngày 20/5/2026 ?',
      'Thành phần đoàn gồm lãnh đạo phòng và chuyên viên. ?',
      'Nhiệt liệt chào mừng Ngày Môi trường thế giới! ?',
      'Thống kê số hộ nghèo trước ngày 30/5/2026. @ trước ngày 30/5/2026',
    ],
  ],
  [
    'a law that is listed by its name is no task, though it amends another',
    [
      'I. NHIỆM VỤ',
      'a) Quyết định số 24/2008/QĐ-BGDĐT, ngày 28/4/2008 của Bộ Giáo dục và Đào tạo về việc sửa đổi, bổ sung Điều 3 của Quy chế thi.',
      'b) Sở Y tế rà soát quy chế.',
    ],
    ['Sở Y tế rà soát quy chế. < Sở Y tế'],
  ],
  [
    'an order over points is none of their titles, whatever it calls them',
    ['I. NHIỆM VỤ', 'Yêu cầu UBND các xã thực hiện các nội dung sau:', '1. Trồng cây ven đường.'],
    ['Trồng cây ven đường. < UBND các xã'],
  ],
  [
    'a group whose members were not understood is in doubt',
    ['I. NHIỆM VỤ', '1. Các Vụ, Cục: Truyền thông, Quản lý Dược theo chức năng thực hiện Kế hoạch.'],
    ['Các Vụ, Cục: Truyền thông, Quản lý Dược theo chức năng thực hiện Kế hoạch. < Các Vụ, Cục ?'],
  ],
  [
    'who orders what is listed below does not do it',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      'UBND xã yêu cầu các ban, ngành, các thôn thực hiện các việc sau:',
      '- Treo cờ tại trụ sở.',
    ],
    ['Treo cờ tại trụ sở. < Các ban, ngành < Các thôn'],
  ],
  [
    'what only points to an appendix is no task',
    [
      'I. NHIỆM VỤ',
      'Có Phụ lục chi tiết kèm theo.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế rà soát trạm y tế.',
    ],
    [task],
  ],
  [
    'what is to be done by an appendix is one',
    ['I. NHIỆM VỤ', 'Theo Phụ lục kèm theo, các sở rà soát quy chế.'],
    ['Theo Phụ lục kèm theo, các sở rà soát quy chế. < Các sở'],
  ],
  [
    'an order with something of its own is a task',
    [...first, 'Yêu cầu các sở, ngành lập kế hoạch chi tiết, gửi Sở Y tế trước ngày 28/02/2026.'],
    [
      task,
      'Yêu cầu các sở, ngành lập kế hoạch chi tiết, gửi Sở Y tế trước ngày 28/02/2026. < Các sở, ngành @ trước ngày 28/02/2026',
    ],
  ],
  [
    'so is one behind the sentence that closes the plan',
    [
      ...first,
      'Trên đây là Kế hoạch năm 2026; yêu cầu các sở, ngành báo cáo Sở Y tế trước ngày 15/12/2026./.',
    ],
    [
      task,
      'yêu cầu các sở, ngành báo cáo Sở Y tế trước ngày 15/12/2026./. < Các sở, ngành @ trước ngày 15/12/2026',
    ],
  ],
  [
    'an order that asks for nothing of its own behind it is none',
    [...first, 'Trên đây là Kế hoạch năm 2026; yêu cầu các sở, ngành nghiêm túc triển khai thực hiện./.'],
    [task],
  ],
  [
    'those who carry it out on its basis have none either',
    [
      ...first,
      'Căn cứ Kế hoạch này, các ngành, các thôn triển khai thực hiện. Trong quá trình thực hiện có gì vướng mắc, phản ánh về UBND xã./.',
    ],
    [task],
  ],
  [
    'a section of nothing but when and where has none',
    [
      'I. NỘI DUNG',
      '1. Thời gian: từ ngày 01/02/2026 đến ngày 28/02/2026.',
      '2. Địa điểm: Hội trường UBND xã.',
    ],
    [],
  ],
  [
    'a dash may tell who, and when',
    ['I. NHIỆM VỤ', '1. Niêm yết công khai giá dịch vụ - Sở Tài chính - Quý II/2026.'],
    ['Niêm yết công khai giá dịch vụ - Sở Tài chính - Quý II/2026. < Sở Tài chính @ Quý II/2026'],
  ],
  [
    'who leads is doubtful where one is ordered to work with the other',
    ['I. NHIỆM VỤ', '1. Giao Sở Y tế phối hợp với Sở Nội vụ rà soát biên chế.'],
    ['Giao Sở Y tế phối hợp với Sở Nội vụ rà soát biên chế. < Sở Nội vụ ?'],
  ],
])('%s', (_, points, expected) => expect(read(points)).toEqual(expected))
