import { describe, expect, it } from 'vitest'
import { readAgencyCell, readDuty, readHeadingAgencies } from '../../../pipeline/language/agencies/index.js'

function duty(text: string, context = 'Sở Y tế'): { lead: string[]; coordinating: string[] } {
  const { lead, coordinating } = readDuty(text, context === '' ? [] : readAgencyCell(context))
  return { lead: lead.map(({ name }) => name), coordinating: coordinating.map(({ name }) => name) }
}

describe('readDuty', () => {
  it.each<[string, string[]]>([
    ['Rà soát hệ thống chính sách, pháp luật, các chương trình, đề án', []],
    ['Chủ trì, phối hợp thực hiện các chỉ tiêu theo phân công trong Kế hoạch.', []],
    ['Chủ trì, phối hợp Sở Nội vụ, Sở Tài chính tổ chức thực hiện', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Chủ trì phối hợp các Sở, ngành Thành phố tham mưu', ['Các Sở, ngành Thành phố']],
    ['Chủ trì và phối hợp với Sở Tài chính tham mưu', ['Sở Tài chính']],
    [
      'Chủ trì, phối hợp các trường đại học, Viện Nghiên cứu phát triển kinh tế - xã hội Hà Nội tổ chức thực hiện cơ chế phối hợp',
      ['Các trường đại học', 'Viện Nghiên cứu phát triển kinh tế - xã hội Hà Nội'],
    ],
    ['Vận động Nhân dân và phối hợp các Sở, Ban ngành thực hiện', ['Các Sở, Ban, ngành']],
    ['Tổng hợp khó khăn; phối hợp các cơ quan liên quan tham mưu, báo cáo', ['Các cơ quan liên quan']],
    [
      'Chỉ đạo các cơ quan báo chí của Thành phố phối hợp các cơ quan thông tấn báo chí Trung ương tăng cường tuyên truyền',
      ['Các cơ quan báo chí của Thành phố', 'Các cơ quan thông tấn báo chí Trung ương'],
    ],
    ['Báo cáo kết quả; gửi về Sở Khoa học và Công nghệ để tổng hợp, báo cáo UBND Thành phố', []],
    ['Chủ trì thực hiện chỉ tiêu kinh tế số. Phối hợp thực hiện các chỉ tiêu theo phân công.', []],
    ['Chủ động phối hợp với Sở Tài chính bố trí kinh phí', ['Sở Tài chính']],
    ['Hướng dẫn, phối hợp triển khai thực hiện các chương trình', []],
    ['Phối hợp với Sở Tài chính và tham mưu UBND tỉnh', ['Sở Tài chính']],
    ['Phối hợp, tham mưu Thành phố đảm bảo kinh phí', []],
    ['Phối hợp, tạo điều kiện cho hoạt động của Trung tâm', []],
    ['Phối hợp triển khai các nội dung của Kế hoạch; tích cực tham gia đề xuất', []],
    ['Thực hiện tốt công tác phối hợp với các ngành liên quan', []],
    ['Cùng với Sở Nội vụ kiểm tra, đánh giá chất lượng phục vụ', ['Sở Nội vụ']],
    ['Ban hành văn bản hướng dẫn', []],
    [
      'Căn cứ chức năng, nhiệm vụ, chỉ đạo các bệnh viện, các trung tâm y tế trực thuộc quản lý lồng ghép nội dung tư vấn.',
      [],
    ],
    ['Phòng, chống dịch bệnh', []],
    [
      'Thực hiện lồng ghép vào kế hoạch phù hợp với chức năng, nhiệm vụ và điều kiện đặc thù của các địa phương, đơn vị mình.',
      [],
    ],
  ])('%j: the context leads', (text, coordinating) => {
    expect(duty(text)).toEqual({ lead: ['Sở Y tế'], coordinating })
  })

  it.each<[string, string[]]>([
    [
      'Phối hợp Sở Khoa học và Công nghệ đẩy mạnh cải cách và xây dựng các chính sách',
      ['Sở Khoa học và Công nghệ'],
    ],
    ['Phối hợp chặt chẽ với Công an tỉnh, Sở Tài chính trong việc quản lý', ['Công an tỉnh', 'Sở Tài chính']],
    [
      'Phối hợp các Sở, ngành, đơn vị liên quan hướng dẫn; cân đối kinh phí',
      ['Các Sở, ngành, đơn vị liên quan'],
    ],
    ['Tiếp tục phối hợp với Bộ Công an hoàn thiện', ['Bộ Công an']],
    ['Phối hợp thực hiện các chỉ tiêu theo phân công trong Kế hoạch.', []],
    ['Phối hợp cho ý kiến góp ý đối với dự thảo văn bản', []],
  ])('%j: the context coordinates', (text, lead) => {
    expect(duty(text)).toEqual({ lead, coordinating: ['Sở Y tế'] })
  })

  it.each<[string, string[], string[]]>([
    [
      'Sở Tài chính chủ trì, phối hợp với các sở, ngành bảo đảm kinh phí',
      ['Sở Tài chính'],
      ['Các sở, ngành'],
    ],
    ['Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thẩm định', ['Sở Nội vụ'], ['Sở Tài chính']],
    ['Các Sở, ngành, đơn vị xây dựng, ban hành các nội dung', ['Các Sở, ngành, đơn vị'], []],
    [
      'Đề nghị Ban Tuyên giáo và Dân vận Thành ủy đẩy mạnh tuyên truyền',
      ['Ban Tuyên giáo và Dân vận Thành ủy'],
      [],
    ],
    [
      'Các sở: Khoa học và Công nghệ, Kế hoạch và Đầu tư, Công Thương tập trung đề xuất',
      ['Sở Khoa học và Công nghệ', 'Sở Kế hoạch và Đầu tư', 'Sở Công Thương'],
      [],
    ],
    [
      'Các Sở, ngành, cơ quan, đơn vị được giao chủ trì nhiệm vụ, đề án, dự án, chương trình có trách nhiệm xây dựng kế hoạch',
      ['Các Sở, ngành, cơ quan, đơn vị được giao chủ trì nhiệm vụ, đề án, dự án, chương trình'],
      [],
    ],
    [
      'Trên cơ sở nội dung Kế hoạch của UBND Thành phố, các Sở, Ban, ngành theo chức năng, nhiệm vụ xây dựng kế hoạch',
      ['Các Sở, Ban, ngành'],
      [],
    ],
    ['Hằng năm, Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát', ['Sở Nội vụ'], ['Sở Tài chính']],
    [
      'Liên hiệp các Hội khoa học và kỹ thuật Hà Nội phối hợp với Sở Nội vụ thực hiện',
      ['Sở Nội vụ'],
      ['Liên hiệp các Hội Khoa học và Kỹ thuật'],
    ],
    ['Sở Tư pháp chủ trì, Sở Tài chính phối hợp thực hiện', ['Sở Tư pháp'], ['Sở Tài chính']],
    [
      'Xây dựng dự thảo. Cơ quan chủ trì: Sở Tư pháp. Cơ quan phối hợp: Sở Nội vụ.',
      ['Sở Tư pháp'],
      ['Sở Nội vụ'],
    ],
    [
      'Đơn vị chủ trì: Sở Tư pháp; đơn vị phối hợp: các sở, ngành liên quan',
      ['Sở Tư pháp'],
      ['Các sở, ngành liên quan'],
    ],
    ['Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm trước Chủ tịch UBND tỉnh', ['Các cơ quan, đơn vị'], []],
    ['Hội nghị tổng kết do Sở Nội vụ chủ trì', ['Sở Nội vụ'], []],
    [
      'Đảng ủy Ủy ban nhân dân tỉnh chủ trì, phối hợp với Đảng ủy Hội đồng nhân dân tỉnh lãnh đạo',
      ['Đảng ủy UBND tỉnh'],
      ['Đảng ủy Hội đồng nhân dân tỉnh'],
    ],
    ['Về kinh phí: Sở Tài chính tham mưu bố trí', ['Sở Tài chính'], []],
    [
      'Người đứng đầu cấp ủy Đảng và chính quyền các cấp phải chịu trách nhiệm lãnh đạo',
      ['Cấp ủy Đảng và chính quyền các cấp'],
      [],
    ],
    [
      'Nâng cấp cổng dịch vụ công của tỉnh. Giao Sở Nội vụ chủ trì thực hiện, hoàn thành trước 30/9/2027.',
      ['Sở Nội vụ'],
      [],
    ],
    [
      'Tăng cường thông tin về cải cách thủ tục. Giao Sở Tư pháp chủ trì phối hợp cùng Sở Nội vụ mở chuyên mục.',
      ['Sở Tư pháp'],
      ['Sở Nội vụ'],
    ],
    [
      'Giao Ban Kinh tế Tỉnh ủy (nếu có) hoặc Văn phòng Tỉnh ủy chủ trì tổng hợp',
      ['Ban Kinh tế Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
      [],
    ],
    ['Bộ phận Tư pháp - Hộ tịch: Lập sổ theo dõi hồ sơ', ['Bộ phận Tư pháp - Hộ tịch'], []],
    ['Chủ tịch Ủy ban nhân dân huyện, thị xã chọn một số xã làm điểm', ['UBND các huyện, thị xã'], []],
    ['Ban chỉ đạo giảm nghèo huyện kiểm tra các xã', ['Ban chỉ đạo giảm nghèo huyện'], []],
    ['Ban Chỉ đạo xây dựng kế hoạch kiểm tra', ['Ban Chỉ đạo'], []],
    ['Trung tâm Công nghệ thông tin chủ trì nâng cấp', ['Trung tâm Công nghệ thông tin'], []],
    ['Trung tâm Công nghệ số nâng cấp phần mềm', ['Trung tâm Công nghệ số'], []],
    [
      'Trung tâm Công nghệ thông tin: chủ trì, phối hợp với Văn phòng UBND tỉnh nâng cấp Cổng thông tin điện tử.',
      ['Trung tâm Công nghệ thông tin'],
      ['Văn phòng UBND tỉnh'],
    ],
    [
      'Sở Nội vụ: phối hợp với Trung tâm Công nghệ thông tin bồi dưỡng cán bộ.',
      ['Trung tâm Công nghệ thông tin'],
      ['Sở Nội vụ'],
    ],
    ['Giao Trung tâm Công nghệ thông tin quản trị hệ thống của tỉnh.', ['Trung tâm Công nghệ thông tin'], []],
    ['Trung tâm An toàn thông tin xây dựng quy chế', ['Trung tâm An toàn thông tin'], []],
    ['Trung tâm Thông tin quản trị Cổng thông tin điện tử', ['Trung tâm Thông tin'], []],
    ['Đoàn TNCS Hồ Chí Minh xã đảm nhận 02 tuyến đường hoa.', ['Đoàn TNCS Hồ Chí Minh xã'], []],
    [
      'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông lập hồ sơ thanh toán',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông'],
      [],
    ],
    [
      'Phối hợp với Tổ Công tác Đề án 06 các xã, phường đôn đốc',
      ['Tổ Công tác Đề án 06 các xã, phường'],
      ['Sở Y tế'],
    ],
    ['Các xã nông thôn mới tiếp tục duy trì tiêu chí', ['Các xã nông thôn mới'], []],
    ['Hội Nông dân xã cấy 5 ha lúa hữu cơ.', ['Hội Nông dân xã'], []],
    [
      'Hạt Kiểm lâm khu vực I chủ trì, phối hợp với Hạt Kiểm lâm khu vực II tuần tra.',
      ['Hạt Kiểm lâm khu vực I'],
      ['Hạt Kiểm lâm khu vực II'],
    ],
    ['Phối hợp với UBND các xã, phường nhổ cỏ dại ven đường', ['UBND các xã, phường'], ['Sở Y tế']],
    [
      'Phối hợp với UBND các xã, phường nơi có dự án đi qua giải phóng mặt bằng',
      ['UBND các xã, phường nơi có dự án đi qua'],
      ['Sở Y tế'],
    ],
    ['Phối hợp với UBND các xã ven biển tuần tra', ['UBND các xã ven biển'], ['Sở Y tế']],
    ['Cơ quan Ủy ban Kiểm tra Đảng ủy rà soát việc kê khai tài sản', ['Ủy ban Kiểm tra Đảng ủy'], []],
    [
      'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ tập trung chỉ đạo',
      ['Các bộ', 'Cơ quan ngang bộ, cơ quan thuộc Chính phủ'],
      [],
    ],
    [
      'Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ và Chủ tịch UBND các tỉnh, thành phố rà soát',
      ['Các bộ', 'Cơ quan ngang bộ', 'Cơ quan thuộc Chính phủ', 'UBND các tỉnh, thành phố'],
      [],
    ],
    ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ đôn đốc', ['Văn phòng Chính phủ'], []],
    [
      'Tổ công tác số 01, 02 và số 03 kiểm tra các xã',
      ['Tổ công tác số 01', 'Tổ công tác số 02', 'Tổ công tác số 03'],
      [],
    ],
    ['Công đoàn vận động đoàn viên tham gia', ['Công đoàn'], []],
    ['Đài Truyền thanh xã tiếp sóng các chuyên mục', ['Đài Truyền thanh xã'], []],
    ['Khoa Dược chủ trì; Khoa Nội, Khoa Nhi phối hợp thực hiện', ['Khoa Dược'], ['Khoa Nội', 'Khoa Nhi']],
    ['Công chức Tư pháp - Hộ tịch: lập sổ theo dõi', ['Công chức Tư pháp - Hộ tịch'], []],
    [
      'Cơ quan Thường trực Ban Chỉ đạo (Sở Nội vụ) tham mưu, phối hợp với Sở Tài chính tổ chức phiên họp',
      ['Sở Nội vụ'],
      ['Sở Tài chính'],
    ],
    ['Giám đốc Công an tỉnh - Phó Trưởng ban: chỉ đạo triển khai Đề án 06', ['Công an tỉnh'], []],
    ['Giao Sở Nội vụ, Sở Tài chính mỗi đơn vị xây dựng 01 nền tảng', ['Sở Nội vụ', 'Sở Tài chính'], []],
    ['Sở Nội vụ, Sở Tài chính mỗi đơn vị xây dựng 01 nền tảng', ['Sở Nội vụ', 'Sở Tài chính'], []],
    [
      'Đảng ủy UBND xã lãnh đạo các phòng thực hiện; Đảng ủy các cơ quan Đảng xã phối hợp kiểm tra',
      ['Đảng ủy UBND xã'],
      ['Đảng ủy các cơ quan Đảng xã'],
    ],
    ['Sở Nội vụ được giao là cơ quan đầu mối, chịu trách nhiệm tổng hợp', ['Sở Nội vụ'], []],
    [
      'Công an tỉnh, Sở Nội vụ, theo chức năng, nhiệm vụ được giao, bảo đảm an ninh',
      ['Công an tỉnh', 'Sở Nội vụ'],
      [],
    ],
    ['Sở Tài chính, căn cứ khả năng ngân sách, tham mưu bố trí kinh phí', ['Sở Tài chính'], []],
    ['Sở Nội vụ, sau khi có ý kiến của Sở Tư pháp, trình UBND tỉnh ban hành', ['Sở Nội vụ'], []],
    [
      'Sở Y tế, trên cơ sở báo cáo của các đơn vị, phối hợp với Công an tỉnh kiểm tra',
      ['Công an tỉnh'],
      ['Sở Y tế'],
    ],
    [
      'Sở Y tế mở hội thi với sự phối hợp của Sở Nội vụ, Hội Nông dân tỉnh',
      ['Sở Y tế'],
      ['Sở Nội vụ', 'Hội Nông dân'],
    ],
    ['Tiêu chí y tế: giao Trạm Y tế xã phụ trách, Công an xã phối hợp', ['Trạm Y tế'], ['Công an xã']],
    ['Nếu có vướng mắc, đề nghị các cơ quan phản ánh về Sở Tư pháp', ['Các cơ quan'], []],
    ['Trong quá trình thực hiện, đề nghị Bộ Y tế hướng dẫn thêm', ['Sở Y tế'], []],
    ['Trồng rừng; đơn vị chịu trách nhiệm: Chi cục Kiểm lâm', ['Chi cục Kiểm lâm'], []],
    ['Mở tuyến vận tải (CQCT: Sở Xây dựng; CQPH: Công an tỉnh)', ['Sở Xây dựng'], ['Công an tỉnh']],
    ['Vùng Cảnh sát biển 3 hỗ trợ ngư dân', ['Vùng Cảnh sát biển 3'], []],
    [
      'Các ngành được phân công phụ trách tiêu chí nào thì chủ động xây dựng kế hoạch',
      ['Các ngành được phân công phụ trách tiêu chí nào'],
      [],
    ],
    ['Sở Y tế, cơ quan thường trực Ban Chỉ đạo, đôn đốc việc tiêm chủng', ['Sở Y tế'], []],
    ['Nâng cấp trung tâm dữ liệu (hoàn thành quý II/2026; Sở Xây dựng chủ trì)', ['Sở Xây dựng'], []],
    [
      'Nâng cấp phòng khám (quý II/2026; giao Sở Xây dựng thực hiện, Sở Nội vụ phối hợp)',
      ['Sở Xây dựng'],
      ['Sở Nội vụ'],
    ],
    ['Riêng Sở Xây dựng chủ trì số hóa hồ sơ nhà ở', ['Sở Xây dựng'], []],
    [
      'Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa; Quỹ Hỗ trợ phát triển HTX tỉnh mở rộng cho vay',
      ['Quỹ Bảo lãnh tín dụng', 'Quỹ Hỗ trợ phát triển hợp tác xã'],
      [],
    ],
    [
      'Giao Thủ trưởng các đơn vị: Phòng Kinh tế, Công an xã lập danh sách',
      ['Phòng Kinh tế', 'Công an xã'],
      [],
    ],
    ['Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo tham mưu, theo dõi', ['Sở Nội vụ'], []],
    [
      'Giám sát quản lý rừng. Thường trực HĐND tỉnh chủ trì; Ban Pháp chế phục vụ. Thời gian: Quý II/2026.',
      ['Thường trực Hội đồng nhân dân tỉnh'],
      [],
    ],
    [
      'Sở Nội vụ chủ trì khảo sát; phối hợp: Sở Tài chính, Công an tỉnh.',
      ['Sở Nội vụ'],
      ['Sở Tài chính', 'Công an tỉnh'],
    ],
    ['Các Sở Nội vụ lựa chọn mô hình điểm tại địa phương', ['Các Sở Nội vụ'], []],
    ['Các Sở Nội vụ, Sở Tài chính rà soát', ['Sở Nội vụ', 'Sở Tài chính'], []],
    [
      'Cục Kinh tế hợp tác và Phát triển nông thôn thẩm định dự toán',
      ['Cục Kinh tế hợp tác và Phát triển nông thôn'],
      [],
    ],
    ['Trung tâm Khuyến nông quốc gia xây dựng mô hình', ['Trung tâm Khuyến nông quốc gia'], []],
    [
      'Hạt Kiểm lâm, Ban Chỉ huy Quân sự, Công an xã tuần tra',
      ['Hạt Kiểm lâm', 'Ban Chỉ huy Quân sự xã', 'Công an xã'],
      [],
    ],
  ])('%j names its own actor', (text, lead, coordinating) => {
    expect(duty(text)).toEqual({ lead, coordinating })
  })

  it.each<[string, string[], string[]]>([
    [
      'Xây dựng bản đồ nông hóa (Sở Tài nguyên và Môi trường chủ trì; thời gian: Quý II/2024).',
      ['Sở Tài nguyên và Môi trường'],
      [],
    ],
    [
      'Xây dựng đề án (Đơn vị chủ trì: Sở Xây dựng; đơn vị phối hợp: các sở, ngành liên quan)',
      ['Sở Xây dựng'],
      ['Các sở, ngành liên quan'],
    ],
    [
      'Trình nghị quyết (Sở Tài chính chủ trì, phối hợp với Sở Tư pháp; trình trong tháng 12/2024);',
      ['Sở Tài chính'],
      ['Sở Tư pháp'],
    ],
    [
      'Xây trạm xử lý (Ban Quản lý dự án đầu tư xây dựng hạ tầng và phát triển đô thị chủ trì; 2025 - 2026).',
      ['Ban Quản lý dự án đầu tư xây dựng hạ tầng và phát triển đô thị'],
      [],
    ],
    ['Tổ chức hội nghị (các sở, ngành phối hợp)', ['Sở Y tế'], ['Các sở, ngành']],
    ['Đạt trên 95% (theo quy định của Bộ Tài chính)', ['Sở Y tế'], []],
    ['Sở Nội vụ tổng hợp (Sở Tài chính chủ trì)', ['Sở Nội vụ'], []],
  ])('%j: the closing bracket may name the actor', (text, lead, coordinating) => {
    expect(duty(text)).toEqual({ lead, coordinating })
  })

  it('takes agencies alone in the closing bracket only where nobody else can be meant', () => {
    const task = 'Trồng mới cây xanh trên các trục đường ven sông (Sở Xây dựng).'
    expect(duty(task, '').lead).toEqual(['Sở Xây dựng'])
    expect(duty(task).lead).toEqual(['Sở Y tế'])
    expect(duty('Tổng hợp, gửi cơ quan thường trực (Sở Xây dựng).', '').lead).toEqual([])
  })

  it.each<[string, string[]]>([
    [
      'Thường xuyên trao đổi thông tin, phối hợp triển khai các hoạt động giữa 3 đơn vị, với Sở Tài chính và các Sở ngành quản lý các lĩnh vực',
      ['Sở Tài chính', 'Các Sở, ngành quản lý các lĩnh vực'],
    ],
    ['Tích cực phối hợp tổ chức các chương trình với Tỉnh đoàn', ['Tỉnh đoàn']],
    ['Chủ động phối hợp rà soát các nội dung phù hợp với các sở, ngành', []],
    ['Chủ động phối hợp rà soát; trao đổi với các sở, ngành', []],
  ])('%j: partners after a later với', (text, coordinating) => {
    expect(duty(text)).toEqual({ lead: ['Sở Y tế'], coordinating })
  })

  it('names an agency that coordinates twice once, by the words of its first place', () => {
    const text =
      'Sở Y tế chủ trì, phối hợp với Sở Khoa học và Công nghệ rà soát; phối hợp với Sở KH&CN tổng kết'
    expect(readDuty(text, []).coordinating.map(({ mention }) => mention)).toEqual([
      'Sở Khoa học và Công nghệ',
    ])
  })

  it('reads the duty behind a title', () => {
    const text = 'Các hoạt động kết nối: Phối hợp với Sở Tài chính tổ chức hội thảo'
    expect(duty(text)).toEqual({ lead: ['Sở Tài chính'], coordinating: ['Sở Y tế'] })
  })

  it.each([
    'Các khu công nghiệp được triển khai đúng quy hoạch',
    'Xây dựng danh mục nhiệm vụ; đặt hàng, giao nhiệm vụ cho các doanh nghiệp công nghệ số thực hiện',
  ])('%j: who is only spoken of does not act', (text) => {
    expect(duty(text).lead).toEqual(['Sở Y tế'])
  })

  it.each(['Trạm Y tế xã đạt chuẩn quốc gia năm 2026', 'Công an xã chính quy, tinh nhuệ, hiện đại'])(
    '%j: what is said of a body is no duty of its own',
    (text) => {
      expect(duty(text).lead).toEqual(['Sở Y tế'])
    },
  )

  it.each([
    ['Lãnh đạo Hội đồng nhân dân tỉnh ban hành các nghị quyết', 'Đảng ủy UBND tỉnh', 'Đảng ủy UBND tỉnh'],
    ['Lãnh đạo các sở, ngành triển khai', 'Tỉnh ủy', 'Tỉnh ủy'],
    ['Chỉ đạo Sở Y tế rà soát', 'Đảng ủy UBND tỉnh', 'Đảng ủy UBND tỉnh'],
    ['Lãnh đạo Sở Tài chính chủ trì họp', 'Sở Y tế', 'Sở Tài chính'],
  ])('%j under %j is led by %j', (text, context, lead) => {
    expect(duty(text, context)).toEqual({ lead: [lead], coordinating: [] })
  })

  it('takes those of a later clause that only helps for partners', () => {
    expect(duty('Chủ trì lập bản đồ số; Sở Xây dựng, Sở Nội vụ phối hợp thực hiện.')).toEqual({
      lead: ['Sở Y tế'],
      coordinating: ['Sở Xây dựng', 'Sở Nội vụ'],
    })
    expect(duty('Lập bản đồ số; hướng dẫn các xã phối hợp thực hiện.')).toEqual({
      lead: ['Sở Y tế'],
      coordinating: [],
    })
  })

  it('leaves the lead to whom another orders', () => {
    expect(duty('UBND tỉnh giao Sở Xây dựng chủ trì, phối hợp với Sở Nội vụ rà soát', '')).toEqual({
      lead: ['Sở Xây dựng'],
      coordinating: ['Sở Nội vụ'],
    })
    expect(duty('Ban Thường vụ Tỉnh ủy giao Ban Tổ chức Tỉnh ủy hướng dẫn', '').lead).toEqual([
      'Ban Tổ chức Tỉnh ủy',
    ])
  })

  it.each([
    [
      'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và UBND các xã, phường nghiêm túc thực hiện Kế hoạch này',
      ['Các sở, ban, ngành', 'UBND các xã, phường'],
    ],
    ['UBND tỉnh đề nghị Sở Y tế tuyên truyền', ['Sở Y tế']],
    ['Sở Nội vụ đề nghị UBND tỉnh khen thưởng', ['Sở Nội vụ']],
    ['UBND các xã, phường đề nghị Sở Nội vụ khen thưởng', ['UBND các xã, phường']],
  ])('knows who is asked by whom: %s', (text, lead) => {
    expect(duty(text, '').lead).toEqual(lead)
  })

  it('ends a name before what the body is to be', () => {
    expect(duty('Phòng Nghiệp vụ Y làm đầu mối theo dõi việc thực hiện', '').lead).toEqual([
      'Phòng Nghiệp vụ Y',
    ])
  })

  it('takes none of those who help for the one who acts', () => {
    expect(
      duty(
        'Hằng năm, cơ quan chủ quản chủ trì, phối hợp với Sở Tài chính, UBND các xã, phường xây dựng dự toán',
        '',
      ),
    ).toEqual({ lead: [], coordinating: ['Sở Tài chính', 'UBND các xã, phường'] })
  })

  it('leaves the lead to who is ordered where only whoever is concerned helps', () => {
    expect(duty('Giao Sở Nội vụ phối hợp với các đơn vị liên quan theo dõi', '')).toEqual({
      lead: ['Sở Nội vụ'],
      coordinating: ['Các đơn vị liên quan'],
    })
    expect(duty('Giao Sở Nội vụ phối hợp với Sở Tài chính theo dõi', '')).toEqual({
      lead: ['Sở Tài chính'],
      coordinating: ['Sở Nội vụ'],
    })
  })

  it('has nobody where neither the item nor its heading names one', () => {
    expect(duty('Triển khai nền tảng số', '')).toEqual({ lead: [], coordinating: [] })
    expect(duty('Phối hợp với Bộ Công an triển khai', '')).toEqual({ lead: ['Bộ Công an'], coordinating: [] })
  })
})

describe('a duty that is handed on', () => {
  it('is led by whoever is told to lead beside the actor', () => {
    expect(duty('Chỉ đạo Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát', 'UBND tỉnh')).toEqual({
      lead: ['UBND tỉnh', 'Sở Nội vụ'],
      coordinating: ['Sở Tài chính'],
    })
  })

  it('is of whom a later sentence orders, where nobody else is named', () => {
    const text = 'Thu hút giảng viên giỏi. Giao Sở Nội vụ xây dựng đề án.'
    expect(duty(text, '').lead).toEqual(['Sở Nội vụ'])
    expect(duty(text).lead).toEqual(['Sở Y tế'])
  })
})

describe('readHeadingAgencies', () => {
  it.each<[string, string[]]>([
    ['Giao Sở Khoa học và Công nghệ (Cơ quan thường trực)', ['Sở Khoa học và Công nghệ']],
    ['Sở Tài chính..', ['Sở Tài chính']],
    ['Giao Sở Công thương', ['Sở Công Thương']],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hà Nội và các tổ chức thành viên',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố', 'Các tổ chức thành viên'],
    ],
    [
      'Quỹ Phát triển khoa học và công nghệ, Trung tâm Đổi mới sáng tạo Hà Nội, Quỹ Đầu tư mạo hiểm Thành phố',
      ['Quỹ Phát triển khoa học và công nghệ', 'Trung tâm Đổi mới sáng tạo Hà Nội', 'Quỹ Đầu tư mạo hiểm'],
    ],
    [
      'Các Viện nghiên cứu, trường Đại học, Cao đẳng, tổ chức khoa học và công nghệ trên địa bàn Thành phố',
      ['Các Viện nghiên cứu, trường Đại học, Cao đẳng, tổ chức khoa học và công nghệ trên địa bàn Thành phố'],
    ],
    [
      'Các Sở, Ban, ngành Thành phố; UBND các quận, huyện, thị xã',
      ['Các Sở, Ban, ngành Thành phố', 'UBND các quận, huyện, thị xã'],
    ],
    ['Các doanh nghiệp, đơn vị kinh tế trên địa bàn', ['Các doanh nghiệp, đơn vị kinh tế trên địa bàn']],
    ['Giao Quỹ Phát triển và Đầu tư Thành phố', ['Quỹ Phát triển và Đầu tư Thành phố']],
    ['Thuế thành phố Hà Nội', ['Thuế Thành phố']],
    ['Các tổ chức xã hội, hiệp hội', ['Các tổ chức xã hội, hiệp hội']],
    ['Trách nhiệm của Sở Nội vụ', ['Sở Nội vụ']],
    ['Văn phòng Ủy ban nhân dân tỉnh:', ['Văn phòng UBND tỉnh']],
    ['SỞ Y TẾ', ['Sở Y tế']],
    ['Trưởng các thôn, làng', ['Trưởng các thôn, làng']],
    ['Trưởng thôn', ['Trưởng thôn']],
    ['Chủ tịch UBND các xã', ['UBND các xã']],
    [
      'Các trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã',
      ['Các trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã'],
    ],
    ['Đảng ủy Hội đồng nhân dân tỉnh', ['Đảng ủy Hội đồng nhân dân tỉnh']],
    [
      'Đề nghị Uỷ ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'Các tổ chức chính trị - xã hội'],
    ],
    ['UBND các huyện Ngọc Hiển, Trần Văn Thời', ['UBND huyện Ngọc Hiển', 'UBND huyện Trần Văn Thời']],
    ['Văn phòng HĐND và UBND xã', ['Văn phòng HĐND và UBND xã']],
    ['Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam xã', ['Ủy ban Mặt trận Tổ quốc Việt Nam xã']],
    [
      'Các Sở Công Thương tỉnh, thành phố trực thuộc Trung ương',
      ['Các Sở Công Thương tỉnh, thành phố trực thuộc Trung ương'],
    ],
    ['Ban Điều phối KH,CN&ĐT', ['Ban Điều phối KH,CN&ĐT']],
    ['Các khoa, phòng', ['Các khoa, phòng']],
    ['Công chức Văn hóa - Xã hội', ['Công chức Văn hóa - Xã hội']],
    ['Công đoàn, Đoàn Thanh niên', ['Công đoàn', 'Đoàn TNCS Hồ Chí Minh']],
    [
      'Các hội, hiệp hội ngành hàng; doanh nghiệp, hợp tác xã',
      ['Các hội, hiệp hội ngành hàng', 'Doanh nghiệp, hợp tác xã'],
    ],
    ['Các Hiệp hội, Hội doanh nghiệp', ['Các Hiệp hội, Hội doanh nghiệp']],
    ['Các Ban Hội đồng nhân dân tỉnh', ['Các Ban Hội đồng nhân dân tỉnh']],
    ['Trung tâm Giám định thông tin', ['Trung tâm Giám định thông tin']],
    ['Ban Chỉ đạo chuyển đổi số tỉnh có trách nhiệm', ['Ban Chỉ đạo chuyển đổi số tỉnh']],
    [
      'Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng',
      ['Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng'],
    ],
  ])('%j', (text, expected) => {
    expect(readHeadingAgencies(text).map(({ name }) => name)).toEqual(expected)
  })

  it.each([
    'Phát triển thị trường KH&CN',
    'Kinh phí',
    'Tổ chức thực hiện',
    'Hội nghị sơ kết',
    'Phòng, chống dịch bệnh',
    'Ban hành văn bản',
    'Các nhiệm vụ trọng tâm',
    'Các sở, ngành xây dựng kế hoạch thực hiện',
    'Sở hữu trí tuệ',
    'Thanh tra, kiểm tra',
    'Quỹ đất',
    'Các bộ phận',
    'Khoa học và công nghệ',
    'Công chức được phân công',
    'Cán bộ, công chức, viên chức',
    '',
  ])('%j is none', (text) => {
    expect(readHeadingAgencies(text)).toEqual([])
  })
})

describe('a body that the registry does not know', () => {
  it.each([
    ['Giao Ban Vận động cứu trợ tỉnh tiếp nhận hàng ủng hộ', 'Ban Vận động cứu trợ tỉnh'],
    ['Ban vận động quỹ vì trẻ em vùng cao phân bổ kinh phí', 'Ban vận động quỹ vì trẻ em vùng cao'],
    ['Chi cục Kiểm lâm vùng IV kiểm tra rừng', 'Chi cục Kiểm lâm vùng IV'],
    ['Ban Tổ chức lễ hội sông nước bố trí bến đỗ', 'Ban Tổ chức lễ hội sông nước'],
    ['Quỹ Thắp sáng bản làng hỗ trợ xã Mường Lống 20 căn nhà', 'Quỹ Thắp sáng bản làng'],
    ['Hội Bảo trợ người khuyết tật hỗ trợ các hộ nghèo xã Mường Lống', 'Hội Bảo trợ người khuyết tật'],
  ])('%j is not another one that it resembles', (text, name) => {
    const { lead } = readDuty(text, [])
    expect(lead.map((one) => [one.name, one.agency])).toEqual([[name, null]])
  })

  it('is led before a verb of two words (`theo dõi`)', () => {
    const { lead } = readDuty('Sở Y tế, Sở Giáo dục và Đào tạo theo dõi các chỉ số thiếu hụt', [])
    expect(lead.map(({ name }) => name)).toEqual(['Sở Y tế', 'Sở Giáo dục và Đào tạo'])
  })
})

describe('roles in brackets and in letters', () => {
  it.each<[string, string[], string[]]>([
    ['Sở Y tế (chủ trì), Sở Nội vụ (phối hợp): thẩm tra dự án', ['Sở Y tế'], ['Sở Nội vụ']],
    [
      'Sở Y tế (cơ quan chủ trì); Sở Nội vụ, Sở Tài chính (PH): thẩm tra dự án',
      ['Sở Y tế'],
      ['Sở Nội vụ', 'Sở Tài chính'],
    ],
    ['Sở Y tế chủ trì, p/h với Sở Nội vụ và UBND các xã cắm mốc', ['Sở Y tế'], ['Sở Nội vụ', 'UBND các xã']],
    ['Cắm mốc hành lang bảo vệ rừng (Sở Y tế; Quý II/2026).', ['Sở Y tế'], []],
    ['Cắm mốc hành lang bảo vệ rừng (Sở Y tế, trước 31/12/2026).', ['Sở Y tế'], []],
    ['Cắm mốc hành lang bảo vệ rừng (Sở Y tế; xem Phụ lục).', [], []],
    ['Sở Y tế chủ trì (Sở Nội vụ phối hợp) cắm mốc', ['Sở Y tế'], ['Sở Nội vụ']],
    ['Sở Y tế (chủ trì), Sở Nội vụ và Công an xã cắm mốc', ['Sở Y tế'], ['Sở Nội vụ', 'Công an xã']],
    ['Sở Y tế (cơ quan thường trực) chủ trì, phối hợp với Sở Nội vụ cắm mốc', ['Sở Y tế'], ['Sở Nội vụ']],
  ])('%j', (text, lead, coordinating) => expect(duty(text, '')).toEqual({ lead, coordinating }))
})

describe('readDuty without a heading', () => {
  it.each<[string, string[], string[]]>([
    // heads of bodies, and how they act
    [
      'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân cấp tỉnh trong phạm vi nhiệm vụ của mình tổ chức thực hiện.',
      ['Các bộ', 'Cơ quan ngang bộ', 'UBND cấp tỉnh'],
      [],
    ],
    ['Cấp ủy, tổ chức đảng các cấp tổ chức học tập Nghị quyết.', ['Cấp ủy, tổ chức đảng các cấp'], []],
    ['Các thành viên Ban Chỉ đạo kiểm tra, đôn đốc.', ['Các thành viên Ban Chỉ đạo'], []],
    // behind a title, with a number in it, and a verb that is not known
    ['Cấp phát 20.000 tờ rơi: Trung tâm Khuyến nông tỉnh thực hiện.', ['Trung tâm Khuyến nông'], []],
    ['Giám sát chủ động: Chi cục Chăn nuôi và Thú y lấy 100 mẫu.', ['Chi cục Chăn nuôi và Thú y'], []],
    ['Chế độ báo cáo: Hằng quý, các sở, ngành gửi số liệu.', ['Các sở, ngành'], []],
    ['Trong vòng 24 giờ sau thiên tai, các xã, phường thống kê thiệt hại.', ['Các xã, phường'], []],
    // one name before the colon
    ['Văn phòng: Chuẩn bị tài liệu.', ['Văn phòng'], []],
    ['Ban Tuyên giáo - Nữ công: Tổ chức hội thi.', ['Ban Tuyên giáo - Nữ công'], []],
    // one of each level, heads of all rooms, and names that go on
    ['Sở Y tế phối hợp với UBND cùng cấp vận động.', ['UBND cùng cấp'], ['Sở Y tế']],
    ['Các Trưởng đơn vị phân công viên chức tham gia.', ['Các Trưởng đơn vị'], []],
    ['Các Cụm, Khối thi đua tổ chức phát động.', ['Các Cụm, Khối thi đua'], []],
    [
      'Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp tổ chức hội nghị.',
      ['Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp'],
      [],
    ],
    ['Sở Nội vụ và Xây dựng tổ chức hội nghị.', ['Sở Nội vụ', 'Sở Xây dựng'], []],
    ['Chi cục Thủy sản và Kiểm ngư kiểm tra tàu cá.', ['Chi cục Thủy sản và Kiểm ngư'], []],
    ['Mỗi sở, ngành, địa phương cử ít nhất 02 cán bộ.', ['Mỗi sở, ngành, địa phương'], []],
    ['Giao Chánh Văn phòng UBND tỉnh theo dõi, đôn đốc.', ['Văn phòng UBND tỉnh'], []],
    [
      'Ban Công tác Mặt trận, Chi hội Phụ nữ, Chi đoàn các thôn tuyên truyền đến hội viên.',
      ['Ban Công tác Mặt trận', 'Chi hội Phụ nữ', 'Chi đoàn các thôn'],
      [],
    ],
    ['Lực lượng vũ trang tỉnh đẩy mạnh huấn luyện.', ['Lực lượng vũ trang tỉnh'], []],
    ['Sở Tài chính có ý kiến về nguồn vốn.', ['Sở Tài chính'], []],
    [
      'Khu Bảo tồn thiên nhiên Pù Huống, Vườn Quốc gia Pù Mát tăng cường tuần tra.',
      ['Khu Bảo tồn thiên nhiên Pù Huống', 'Vườn Quốc gia Pù Mát'],
      [],
    ],
    // a verb right behind the noun of a body that needs no other word
    ['Mặt trận Tổ quốc tuyên truyền, vận động Nhân dân.', ['Mặt trận Tổ quốc'], []],
    ['Điện lực đầu tư lưới điện.', ['Điện lực'], []],
    ['Bảo hiểm xã hội thống kê số người tham gia.', ['Bảo hiểm xã hội'], []],
    ['Phòng Hậu cần đảm bảo phương tiện.', ['Phòng Hậu cần'], []],
    // in brackets at the end
    ['Nâng cấp đường liên thôn (Phòng Kinh tế, vốn 6,8 tỷ đồng, Quý II/2026).', ['Phòng Kinh tế'], []],
    ['Nâng cấp đường liên thôn (vốn 6,8 tỷ đồng, Quý II/2026).', [], []],
    [
      'Xử lý điểm đen trên quốc lộ (Khu Quản lý đường bộ II; Sở Xây dựng).',
      ['Khu Quản lý đường bộ II', 'Sở Xây dựng'],
      [],
    ],
    ['Kiểm tra doanh nghiệp (Sở Tài chính theo dõi, tổng hợp; hằng năm).', ['Sở Tài chính'], []],
    [
      'Cục Kinh tế - Quản lý đầu tư xây dựng rà soát Nghị định.',
      ['Cục Kinh tế - Quản lý đầu tư xây dựng'],
      [],
    ],
    ['Chỉ đạo trạm y tế phối hợp với các trường học khám sức khỏe.', [], ['Trạm Y tế', 'Các trường học']],
  ])('%s', (text, lead, coordinating) => {
    expect(duty(text, '')).toEqual({ lead, coordinating })
  })

  it.each<[string, string[], string[]]>([
    ['Đoàn kiểm tra số 2: Sở Công Thương chủ trì, kiểm tra tại các chợ.', ['Sở Công Thương'], []],
    ['Nhóm 4: Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát.', ['Sở Nội vụ'], ['Sở Tài chính']],
    ['Sở Công Thương: Sở Tài chính chủ trì thì phối hợp.', ['Sở Công Thương'], []],
  ])('%j: who leads behind the colon of what no register has', (text, lead, coordinating) => {
    expect(duty(text, '')).toEqual({ lead, coordinating })
  })
})

describe('names that no register has', () => {
  it.each([
    ['Quỹ Hỗ trợ khởi nghiệp HTX bổ sung vốn điều lệ', 'Quỹ Hỗ trợ khởi nghiệp HTX'],
    ['Vụ Quy hoạch, Đất đai và Tài nguyên rừng chủ trì', 'Vụ Quy hoạch, Đất đai và Tài nguyên rừng'],
    ['Ban Thường vụ Tỉnh đoàn chỉ đạo các cơ sở đoàn', 'Ban Thường vụ Tỉnh đoàn'],
    ['Cục Thú y chủ trì lấy mẫu', 'Cục Thú y'],
    ['UBND đặc khu Trường Sa xây bể nước ngọt', 'UBND đặc khu Trường Sa'],
    ['Công an xã Trường Xuân tuần tra ban đêm', 'Công an xã Trường Xuân'],
    ['Cục Quản lý Dược cấp phép vắc xin', 'Cục Quản lý Dược'],
  ])('end where they do: %s', (text, name) => expect(duty(text, '').lead).toEqual([name]))

  it('leave it open who leads where one takes in all that is to be done', () => {
    expect(readDuty('Phối hợp với Cục Bến bãi khơi luồng.', readAgencyCell('Sở Y tế')).isOpen).toBe(true)
    expect(readDuty('Phối hợp với Sở Tài chính rà soát.', readAgencyCell('Sở Y tế')).isOpen).toBeUndefined()
  })
})
