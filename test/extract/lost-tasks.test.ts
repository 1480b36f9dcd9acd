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

  it.each([
    [
      'tabs',
      ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'].join('\t'),
      '1\tTrồng cây\tSở Y tế\tQuý I/2026\n2\tTruyền thông:\n- 20 buổi tại xã\n- 05 buổi tại trường\tSở Nội vụ\tQuý II/2026\n\n3\tTập huấn\tSở Tài chính\tTháng 8/2026',
    ],
    [
      'bars and a page number',
      'STT | Nội dung | Chủ trì | Thời gian',
      '1 | Trồng cây | Sở Y tế | Quý I/2026\n- 5 -\n2 | Truyền thông:\n- 20 buổi tại xã\n- 05 buổi tại trường | Sở Nội vụ | Quý II/2026\n3 | Tập huấn | Sở Tài chính | Tháng 8/2026',
    ],
  ])('reads rows whose cells hold lists, parted by %s', (_, heading, rows) => {
    expect(tasks(`I. NỘI DUNG\n${heading}\n${rows}`).map(([words, lead]) => [words, lead])).toEqual([
      ['Trồng cây', 'Sở Y tế'],
      ['Truyền thông: - 20 buổi tại xã - 05 buổi tại trường', 'Sở Nội vụ'],
      ['Tập huấn', 'Sở Tài chính'],
    ])
  })

  it('reads sections whose headings have no number and stand in small letters', () => {
    const body = `Mục tiêu
80% hồ sơ nộp trực tuyến.
Nhiệm vụ và giải pháp
Kiện toàn 12 tổ công nghệ số trước ngày 31/3/2026
Tổ chức thực hiện
Sở Y tế: Tham mưu chỉ đạo thực hiện.
Lào Cai, ngày 20 tháng 01 năm 2026
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Vi Văn Mão`
    expect(tasks(body).map(([words, lead]) => [words, lead])).toEqual([
      ['Kiện toàn 12 tổ công nghệ số trước ngày 31/3/2026', ''],
      ['Sở Y tế: Tham mưu chỉ đạo thực hiện.', 'Sở Y tế'],
    ])
  })

  it('reads the amounts of a table of funding as no targets', () => {
    const body = `I. NHIỆM VỤ
1. Mở lớp.
PHỤ LỤC: DỰ KIẾN KINH PHÍ
Đơn vị tính: Triệu đồng
TT\tNội dung\tTổng kinh phí\t2026\t2027\tCơ quan thực hiện
1\tĐào tạo giảng viên\t25.000\t15.000\t10.000\tSở Y tế
2\tXúc tiến đầu tư\t10.000\t5.000\t5.000\tSở Tài chính`
    expect(tasks(body).map(([words, lead]) => [words, lead])).toEqual([
      ['Mở lớp.', ''],
      ['Đào tạo giảng viên', 'Sở Y tế'],
      ['Xúc tiến đầu tư', 'Sở Tài chính'],
    ])
  })

  it('keeps the rows under a name that is merged over several', () => {
    const body = `I. NỘI DUNG
TT\tNội dung công việc\tSản phẩm\tĐơn vị chủ trì\tThời gian
1\tTruyền thông phòng, chống
đuối nước\tBài viết\tSở Y tế\tQuý IV/2026
\t\tTọa đàm\tSở Nội vụ\tTháng 11/2026
\t\tÁp phích
2\tTập huấn kỹ năng\t02 lớp\tSở Tài chính\tTháng 5/2026`
    expect(tasks(body).map(([words, lead]) => [words, lead])).toEqual([
      ['Truyền thông phòng, chống đuối nước', 'Sở Y tế'],
      ['Truyền thông phòng, chống đuối nước', 'Sở Nội vụ'],
      ['Tập huấn kỹ năng', 'Sở Tài chính'],
    ])
  })

  it('takes nothing for a task that only tells what the plan is, when, and of what money', () => {
    const body = `I. CHỦ ĐỀ
"Tuổi trẻ tiến bước".
II. THỜI GIAN, ĐỊA ĐIỂM
Từ ngày 01/6 đến ngày 15/8/2026 tại xã Bắc Hà.
III. NHIỆM VỤ
1. Rà soát văn bản.
Ghi chú: theo mẫu chung.
IV. KINH PHÍ: 12,5 tỷ đồng từ ngân sách tỉnh.
V. THỜI GIAN
- Tháng 5/2026: Ban hành văn bản hướng dẫn.`
    expect(tasks(body).map(([words]) => words)).toEqual([
      'Rà soát văn bản.',
      'Tháng 5/2026: Ban hành văn bản hướng dẫn.',
    ])
  })

  it.each([
    ['a line below', '3. Thời gian thực hiện\nTrong năm 2026.'],
    [
      'phases',
      '3. Tiến độ thực hiện\n- Giai đoạn 1: Quý I/2026.\n- Giai đoạn 2: Từ tháng 4 đến tháng 12/2026.',
    ],
    ['a report’s time', '3. Thời hạn báo cáo\n- Trước ngày 15/12/2026.'],
    ['labels', 'IV. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: Trong tháng 3/2026.\n2. Địa điểm: Hội trường tỉnh.'],
  ])('takes a heading of times with nothing but %s for no task', (_, times) => {
    const body = `III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Tổ chức tập huấn.\n2. Sở Nội vụ\n- Rà soát văn bản.\n${times}`
    expect(tasks(body).map(([words]) => words)).toEqual(['Tổ chức tập huấn.', 'Rà soát văn bản.'])
  })

  it('gives a line that is nothing but a time to the task above it', () => {
    const body = 'II. NHIỆM VỤ\n1. Tổ chức hội thi nông dân\nTrong tháng 3/2026.\n2. Mở 2 lớp tập huấn.'
    expect(tasks(body).map(([words]) => words)).toEqual(['Tổ chức hội thi nông dân', 'Mở 2 lớp tập huấn.'])
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

it('reads a heading of two rows whose lower one prints the empty cells around its own', () => {
  const body = [
    'I. NHIỆM VỤ',
    'TT\tNội dung công việc\tĐơn vị thực hiện\tThời gian\tSản phẩm',
    '\t\tChủ trì\tPhối hợp\t\t',
    '1\tXây dựng tuyến đi bộ\tSở Xây dựng\tSở Y tế; Công an tỉnh\tQuý II/2026\tĐề án',
    '2\tKiểm tra cơ sở lưu trú\tCông an tỉnh\tSở Nội vụ\tTháng 9/2026\tBiên bản',
  ].join('\n')
  expect(tasks(body)).toEqual([
    ['Xây dựng tuyến đi bộ', 'Sở Xây dựng', 'I'],
    ['Kiểm tra cơ sở lưu trú', 'Công an tỉnh', 'I'],
  ])
})

describe('sections that are for two things', () => {
  const read = (body: string) => {
    const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nKiểm tra năm 2026\n\n${body}\n`
    const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
    if (!result.ok) throw new Error(result.problem.reason)
    return result.tasks.map(({ text: words, confidence }) => `${words}${confidence < 0.9 ? ' ?' : ''}`)
  }

  it('hold tasks beside what they describe, and none of these is sure', () => {
    const body = `I. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN KIỂM TRA
1. Kiểm tra việc quản lý đất đai tại phường Sa Pa.
2. Đối tượng: UBND các xã, phường.
II. KINH PHÍ VÀ CHẾ ĐỘ BÁO CÁO
- Kinh phí lấy từ ngân sách tỉnh.
- Đoàn kiểm tra báo cáo kết quả trước ngày 30/3/2026.
III. MỤC ĐÍCH, YÊU CẦU
- Sở Y tế chủ động phối hợp.`
    expect(read(body)).toEqual([
      'Kiểm tra việc quản lý đất đai tại phường Sa Pa. ?',
      'Đoàn kiểm tra báo cáo kết quả trước ngày 30/3/2026. ?',
    ])
  })

  it('doubts points that tell what there is, and not what is done', () => {
    const body = `I. NHIỆM VỤ
- Môn thi: Toán, Ngữ văn.
- Lực lượng Công an: 120 đồng chí.
- Truyền thông: Pa nô, áp phích.
- Hạ tầng số: Phủ sóng 5G.`
    expect(read(body)).toEqual([
      'Môn thi: Toán, Ngữ văn. ?',
      'Lực lượng Công an: 120 đồng chí. ?',
      'Truyền thông: Pa nô, áp phích.',
      'Hạ tầng số: Phủ sóng 5G.',
    ])
  })
})
