import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../knowledge/document-types.js'
import { mergeCitations, readCitations } from '../../pipeline/language/citations/index.js'
import { expectLinear } from '../linear-time.js'

const numbers = (text: string) => readCitations(text).map((one) => one.number)

describe('readCitations', () => {
  it.each([
    ['Quyết định số 569/QĐ-TTg', '569/QĐ-TTg', 'QĐ'],
    ['Nghị quyết số 34/2025/NQ- HĐND', '34/2025/NQ-HĐND', 'NQ'],
    ['Kế hoạch số 345 /KH-UBND', '345/KH-UBND', 'KH'],
    ['Nghị quyết số 57- NQ/TW', '57-NQ/TW', 'NQ'],
    ['Nghị quyết 57-NQ/TW', '57-NQ/TW', 'NQ'],
    ['Quyết định số 37/2018/QĐ- TTg', '37/2018/QĐ-TTg', 'QĐ'],
    ['Chương trình 07/CTr-TU', '07/CTr-TU', 'CTr'],
    ['Nghị quyết số 52-NQTW', '52-NQ/TW', 'NQ'],
    ['Kế hoạch 102/KH-UBND', '102/KH-UBND', 'KH'],
    ['NQ 461/NQ-HĐND', '461/NQ-HĐND', 'NQ'],
    ['NGHỊ QUYẾT SỐ 03/NQ-CP', '03/NQ-CP', 'NQ'],
    ['QUYẾT ĐỊNH SỐ 66/QĐ-TTG', '66/QĐ-TTg', 'QĐ'],
    ['Luật Đất đai số 31/2024/QH15', '31/2024/QH15', 'Luật'],
    ['Nghị quyết số 206/2025/QH15', '206/2025/QH15', 'NQ'],
    ['Nghị quyết số 105/2025/UBTVQH15', '105/2025/UBTVQH15', 'NQ'],
    ['Nghị định số 54/CP', '54/CP', 'NĐ'],
    ['Nghị quyết số 66.19/2026/NQ-CP', '66.19/2026/NQ-CP', 'NQ'],
    ['Thông tư số 74 TC/TCT ngày 20/10/1997', '74-TC/TCT', 'TT'],
    ['Hướng dẫn số 688/HD – BCH ngày 10/10/2018', '688/HD-BCH', 'HD'],
    ['Công văn số 1153 - CV/BTGTU, ngày 07/4/2020', '1153-CV/BTGTU', 'CV'],
    ['Kế hoạch số 311 KH/TWĐTN ngày 18/7/2011', '311-KH/TWĐTN', 'KH'],
    ['Quyết định số 136/2001/QĐ.TTg ngày 17/9/2001', '136/2001/QĐ.TTg', 'QĐ'],
    ['Quyết định số: 1145/QĐ.UBND.NN ngày 17/3/2010', '1145/QĐ.UBND.NN', 'QĐ'],
    ['Thông tư 01/2016/TT-BGD ĐT ngày 15/01/2016', '01/2016/TT-BGDĐT', 'TT'],
    ['Thông tư số 82/1997/TT/BTC', '82/1997/TT/BTC', 'TT'],
    ['Thông tư số 40/2000 /TT-BTC', '40/2000/TT-BTC', 'TT'],
    ['Tờ trình số 04/TTr-BKHCN-BTTTT', '04/TTr-BKHCN-BTTTT', 'TTr'],
    ['công văn số 4537/VPCP-KTTH', '4537/VPCP-KTTH', 'CV'],
    ['Tờ trình số 2906/TTr-SNN.KTNN', '2906/TTr-SNN.KTNN', 'TTr'],
    ['Thông báo số 39/TB-VPCP', '39/TB-VPCP', 'TB'],
    ['Kết luận số 69-KL/TW', '69-KL/TW', 'KL'],
    ['Chỉ thị số 07/CT-TTg', '07/CT-TTg', 'CT'],
    ['Công văn số 1890/SGDĐT-GDTrH-CNTT', '1890/SGDĐT-GDTrH-CNTT', 'CV'],
    ['Công văn số 77/SYT-NVYd', '77/SYT-NVYd', 'CV'],
    ['Kế hoạch hành động số 07-KHHĐ/TU', '07-KHHĐ/TU', 'KH'],
    ['Công văn số 123a/UBND-VX', '123a/UBND-VX', 'CV'],
    ['Nghị định 54/CP', '54/CP', 'NĐ'],
    ['Nghị quyết số 03/NQCP', '03/NQ-CP', 'NQ'],
    ['Nghị quyết số 57 –NQ/TW', '57-NQ/TW', 'NQ'],
    ['Quyết định 37/2018 / QĐ-TTg', '37/2018/QĐ-TTg', 'QĐ'],
    ['Quyết định số:12/QĐ-UBND', '12/QĐ-UBND', 'QĐ'],
    ['Số: 345/KH-UBND', '345/KH-UBND', 'KH'],
    ['Chỉ thị của Thủ tướng Chính phủ số 05/CT-TTg', '05/CT-TTg', 'CT'],
    ['NQsố 12/NQ-HĐND', '12/NQ-HĐND', 'NQ'],
    ['QUYẾT  ĐỊNH\nSỐ 12/QD-UBND', '12/QD-UBND', 'QĐ'],
    ['số 02/BTC', '02/BTC', 'CV'],
    ['Bộ luật Lao động số 45/2019/QH14', '45/2019/QH14', 'Luật'],
    ['Pháp lệnh Ưu đãi người có công số 02/2020/UBTVQH14', '02/2020/UBTVQH14', 'PL'],
    ['Luật số 31/2024/QH15', '31/2024/QH15', 'Luật'],
    ['31/2024/QH15', '31/2024/QH15', 'Luật'],
    ['105/2025/UBTVQH15', '105/2025/UBTVQH15', 'NQ'],
  ])('%j is %s, %s', (text, number, type) => {
    expect(readCitations(text)).toMatchObject([{ start: 0, end: text.length, number, type }])
  })

  it.each([
    'Đề án 06',
    'Đề án 06/CP',
    'Chỉ thị 18',
    'Luật Thủ đô 2024',
    '9/12 chức năng',
    'ngày 11/5/2022',
    '12/2025',
    'số 258 Võ Chí Công',
    '6.000 thông tin/1000 nhà cung cấp',
    'ĐT: 024-3825',
    'mẫu số 02-BCT',
    'TCVN ISO 9001:2015',
    'QCVN 01:2021/BYT',
    'khoản 2 Điều 7',
    'KH&CN',
    'tốc độ 100/A',
    'biểu số 02-BCT',
    'phụ lục số 02/BTC',
    'lô số 5/CP',
    'năm 57 – NQ/TW',
    'tuyến A12/QĐ-UBND',
    'mục -12/QĐ-UBND',
    'tỷ lệ 12/BTC',
    '',
  ])('%j cites nothing', (text) => expect(numbers(text)).toEqual([]))

  it.each([
    [
      'các Nghị quyết số 29/2025/NQ-HĐND, số 34/2025/NQ-HĐND, số 459/NQ-HĐND',
      ['29/2025/NQ-HĐND', '34/2025/NQ-HĐND', '459/NQ-HĐND'],
    ],
    ['Quyết định số 157/2007/QĐ-TTg, Quyết định số 05/2022/QĐ-TTg', ['157/2007/QĐ-TTg', '05/2022/QĐ-TTg']],
    ['văn bản số 1552/BTTTT-TTH và 708/BTTTT-CATTT', ['1552/BTTTT-TTH', '708/BTTTT-CATTT']],
  ])('%j is a list', (text, expected) => expect(numbers(text)).toEqual(expected))

  it.each([
    ['theo qđ số 12/QĐ-UBND', 'số 12/QĐ-UBND'],
    ['theo QĐ số 12/QĐ-UBND', 'QĐ số 12/QĐ-UBND'],
    ['theo 12/QĐ-UBND', '12/QĐ-UBND'],
    ['theo Quyết định, số 12/QĐ-UBND', 'số 12/QĐ-UBND'],
    ['Quyết định số 12/QĐ-UBND ngày 11/5/2022 của UBND tỉnh Lào Cai về việc', 'Lào Cai'],
    ['Quyết định số 12/QĐ-UBND của UBND tỉnh Lào Cai ngày 11/5/2022 về việc', '2022'],
    ['Quyết định số 12/QĐ-UBND của sở', '12/QĐ-UBND'],
  ])('in %j a citation begins or ends with %j', (text, words) => {
    const { start, end } = readCitations(text)[0]!
    const cited = text.slice(start, end)
    expect(cited.startsWith(words) || cited.endsWith(words), cited).toBe(true)
  })

  it('hands the kind on in a list of numbers that hold an issuer alone', () => {
    expect(readCitations('Quyết định số 12/UBND, 13/UBND và 14/UBND').map(({ type }) => type)).toEqual([
      'QĐ',
      'QĐ',
      'QĐ',
    ])
    expect(numbers('Quyết định số 12/UBND giao cho các sở, ban, ngành, 13/UBND')).toEqual(['12/UBND'])
  })

  it.each([
    ['Nghị quyết số 1/NQ-HĐND, số 2/NQ-HĐND và số 3/NQ-HĐND của HĐND tỉnh', ['tỉnh', 'tỉnh', 'tỉnh']],
    ['Quyết định số 1/QĐ-UBND, Nghị quyết số 2/NQ-HĐND của HĐND tỉnh', [null, 'tỉnh']],
    ['Nghị quyết số 1/NQ-HĐND quy định mức phí, Nghị quyết số 2/NQ-HĐND của HĐND tỉnh', [null, 'tỉnh']],
    ['Nghị quyết số 1/NQ-HĐND của HĐND huyện Sa Pa, số 2/NQ-HĐND của HĐND tỉnh', ['huyện Sa Pa', 'tỉnh']],
  ])('in %j the issuer behind is of %j', (text, expected) => {
    const council = (level: string | null) => level && `Hội đồng nhân dân ${level}`
    expect(readCitations(text).map(({ issuer }) => issuer)).toEqual(expected.map(council))
  })

  it('shares the issuer behind a list', () => {
    const text = 'các Nghị quyết số 29/2025/NQ-HĐND, số 34/2025/NQ-HĐND của Hội đồng nhân dân Thành phố.'
    const issuer = 'Hội đồng nhân dân thành phố Huế'
    expect(readCitations(text, { place: 'Huế' }).map((one) => one.issuer)).toEqual([issuer, issuer])
  })

  it.each([
    ['Nghị quyết số 15-NQ/TW ngày 05/5/2022 của Bộ Chính trị', '2022-05-05', 'Bộ Chính trị'],
    [
      'Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của Ban Chấp hành Trung ương \nĐảng khoá XI về',
      '2012-11-01',
      'Ban Chấp hành Trung ương Đảng khóa XI',
    ],
    [
      'Kế hoạch số 185/KH-UBND  ngày \n11/8/2021 của UBND thành \nphố triển khai',
      '2021-08-11',
      'Ủy ban nhân dân thành phố Đà Nẵng',
    ],
    [
      'Kế hoạch số 1/KH-UBND ngày 02 tháng 3 năm 2024 của Uỷ ban nhân dân tỉnh Bà Rịa - Vũng Tàu về',
      '2024-03-02',
      'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
    ],
    ['Quyết định số 2/QĐ-TTg của Thủ tướng Chính phủ ngày 05/01/2024', '2024-01-05', 'Thủ tướng Chính phủ'],
    ['Nghị định số 80/2020/NĐ-CP', null, 'Chính phủ'],
    [
      'Thông tư số 07/2026/TT-BNNMT ngày 23/01/2026 của Bộ trưởng Bộ Nông nghiệp và Môi trường',
      '2026-01-23',
      'Bộ Nông nghiệp và Môi trường',
    ],
    ['Quyết định số 4098/QĐ-UBND ngày 06/9/2021', '2021-09-06', null],
    ['Kế hoạch số 205-KH/TU ngày 10/9/2020 của Thành ủy Hà Nội về', '2020-09-10', 'Thành ủy Hà Nội'],
    [
      'UBND Thành phố đã ban hành Quyết định số\n6150/QĐ-UBND ngày 11/12/2025',
      '2025-12-11',
      'Ủy ban nhân dân thành phố Đà Nẵng',
    ],
    ['Bộ Chính trị tại Kết luận số 69-KL/TW ngày 11/01/2024', '2024-01-11', 'Bộ Chính trị'],
    ['Quyết định số 1/QĐ-UBND được ban hành ngày 11/5/2022', '2022-05-11', null],
    ['Quyết định số 1/QĐ-UBND ký ngày 11/5/2022', '2022-05-11', null],
    ['Quyết định số 1/QĐ-UBND và báo cáo ngày 11/5/2022', null, null],
    [
      'Quyết định số 1/QĐ-UBND ngày 11/5/2022 do UBND tỉnh Lào Cai ban hành ngày 12/5/2022',
      '2022-05-11',
      'Ủy ban nhân dân tỉnh Lào Cai',
    ],
    ['UBND tỉnh Lào Cai vừa ban hành các Quyết định số 5/QĐ-UBND', null, 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['UBND tỉnh Lào Cai đã ký 02 Quyết định số 5/QĐ-UBND', null, 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['UBND tỉnh Lào Cai giao các sở trình và ban hành Quyết định số 5/QĐ-UBND', null, null],
    ['UBND tỉnh Lào Cai theo Quyết định số 5/QĐ-UBND', null, null],
    ['Bộ Chính trị họp; UBND tỉnh Lào Cai có Quyết định số 5/QĐ-UBND', null, 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['Quyết định số 1/QĐ-BYT của Bộ trưởng Bộ Y tế', null, 'Bộ Y tế'],
    ['Quyết định số 1/QĐ-UBND của UBND TP. Hồ Chí Minh', null, 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ['Quyết định số 1/QĐ-UBND của UBND huyện Đông Anh', null, 'Ủy ban nhân dân huyện Đông Anh'],
    ['Quyết định số 1/QĐ-UBND của UBND huyện về', null, 'Ủy ban nhân dân huyện'],
    ['Quyết định số 1/QĐ-UBND của UBND xã Tả Van Về việc giao đất', null, 'Ủy ban nhân dân xã Tả Van'],
    ['Quyết định số 1/QĐ-UBND của UBND tỉnh Ban hành Quy chế', null, 'Ủy ban nhân dân tỉnh Đà Nẵng'],
    ['QUYẾT ĐỊNH SỐ 1/QĐ-UBND CỦA UBND THÀNH PHỐ ĐÀ NẴNG', null, 'Ủy ban nhân dân thành phố Đà Nẵng'],
    ['Kế hoạch số 205-KH/TU của Thành ủy về', null, 'Thành ủy Đà Nẵng'],
    ['Nghị quyết số 29-NQ/TW của Ban Chấp hành Trung ương Đảng', null, 'Ban Chấp hành Trung ương Đảng'],
  ])('%j: date and issuer', (text, date, issuer) => {
    expect(readCitations(text, { place: 'Đà Nẵng' })).toMatchObject([{ date, issuer }])
  })

  it.each([
    [
      'Quyết định số 1/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ về việc ban hành Chiến lược phát triển (Chiến lược)',
      'ban hành Chiến lược phát triển',
    ],
    [
      'Chương trình số 1-CTr/TU của Thành ủy Hà Nội về “Đẩy mạnh đổi mới, giai đoạn 2021 - 2025”.',
      'Đẩy mạnh đổi mới, giai đoạn 2021 - 2025',
    ],
    ['Nghị quyết số 1/NQ-CP của Chính phủ ban hành Chương trình hành động; các', 'Chương trình hành động'],
    [
      '“Đề án Sàn giao dịch” được phê duyệt theo Quyết định số 1/QĐ-UBND ngày 28/4/2022.',
      'Đề án Sàn giao dịch',
    ],
    ['Luật Bảo vệ và kiểm dịch thực vật số 41/2013/QH13.', 'Luật Bảo vệ và kiểm dịch thực vật'],
    ['Nghị quyết số 1-NQ/TW của Bộ Chính trị về đột phá, UBND tỉnh ban hành Kế hoạch', 'đột phá'],
    [
      'Thực hiện Kế hoạch số 5/KH-BYT của Bộ Y tế về phòng, chống dịch năm 2026, Sở Y tế ban hành Kế hoạch phòng dịch, cụ thể như sau:',
      'phòng, chống dịch năm 2026',
    ],
    ['Kế hoạch số 5/KH-BYT về cải cách, Bộ Xây dựng ban hành Kế hoạch năm 2026 như sau:', 'cải cách'],
    ['Kế hoạch số 5/KH-UBND về dạy nghề, Sở Lao động, Thương binh và Xã hội lập Kế hoạch', 'dạy nghề'],
    ['Kế hoạch số 5/KH-UBND về dạy nghề, cụ thể như sau:', 'dạy nghề'],
    ['Kế hoạch số 5/KH-UBND về dạy nghề, Sở Công Thương (SCT) xây dựng Kế hoạch', 'dạy nghề'],
    [
      'Nghị quyết số 1-NQ/TW về đột phá, Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch với những nội dung sau:',
      'đột phá',
    ],
    [
      'Chỉ thị số 5/CT-TTg về tăng cường quản lý, sở hữu công nghiệp, xây dựng kế hoạch sử dụng đất.',
      'tăng cường quản lý, sở hữu công nghiệp, xây dựng kế hoạch sử dụng đất',
    ],
    ['Quyết định số 1/QĐ-UBND về “giao vốn”, Sở Tài chính ban hành Kế hoạch', 'giao vốn'],
    ['các chính sách tại Nghị quyết số 1/NQ-HĐND quy định tại Điều 2', null],
    ['Bộ luật Lao động số 45/2019/QH14', 'Bộ luật Lao động'],
    ['căn cứ Luật Đất đai và Luật Nhà ở số 27/2023/QH15', 'Luật Nhà ở'],
    ['Luật số 31/2024/QH15', null],
    ['LUẬT ĐẤT ĐAI SỐ 31/2024/QH15', 'LUẬT ĐẤT ĐAI'],
    ['Công văn số 5/UBND-VX v/v  tiêm chủng\nmở rộng.', 'tiêm chủng mở rộng'],
    ['Nghị quyết số 1/NQ-HĐND về vấn đề đất đai; các sở', 'đất đai'],
    ['Quyết định số 1/QĐ-UBND ban hành kèm theo Quy chế làm việc, UBND tỉnh yêu cầu', 'Quy chế làm việc'],
    ['Nghị quyết số 1-NQ/TU khóa XIII, nhiệm kỳ 2020 - 2025 về cải cách hành chính.', 'cải cách hành chính'],
    ['Quyết định số 1/QĐ-UBND phê duyệt Đề án cấp nước (sau đây gọi là Đề án)', 'phê duyệt Đề án cấp nước'],
    [
      'Quyết định số 1/QĐ-UBND phê duyệt Đề án “Chuyển đổi số” và các văn bản',
      'phê duyệt Đề án “Chuyển đổi số”',
    ],
    ['Nghị quyết số 1/NQ-HĐND về phí, Nghị quyết số 2/NQ-HĐND về lệ phí', 'phí'],
    ['Nghị quyết số 1/NQ-HĐND về phí và số 2/NQ-HĐND', 'phí'],
    ['Nghị định số 1/2020/NĐ-CP về phí được sửa đổi, bổ sung bởi', 'phí'],
    ['Quyết định số 1/QĐ-UBND về việc giao đất như sau', 'giao đất'],
    ['Quyết định số 1/QĐ-UBND về việc giao đất: các hộ', 'giao đất'],
    [`Quyết định số 1/QĐ-UBND về việc ${'giao đất cho các hộ '.repeat(30)}.`, null],
    ['Quyết định số 1/QĐ-UBND giao đất cho các hộ', null],
    [
      '“Đề án “Sàn giao dịch” và đổi mới” được ban hành kèm theo Quyết định số 1/QĐ-UBND.',
      'Đề án “Sàn giao dịch” và đổi mới',
    ],
    ['"Đề án Sàn giao dịch" đã được phê duyệt tại Quyết định số 1/QĐ-UBND.', 'Đề án Sàn giao dịch'],
    ['Đề án Sàn giao dịch” được phê duyệt tại Quyết định số 1/QĐ-UBND.', null],
    [
      'Đề án “Hệ sinh thái khởi nghiệp” trên địa bàn tỉnh theo Kế hoạch số 5/KH-UBND',
      'Hệ sinh thái khởi nghiệp',
    ],
    ['chương trình “Sóng và máy tính” theo Kế hoạch số 5/KH-UBND', 'Sóng và máy tính'],
    ['hội thảo “Sóng và máy tính” theo Kế hoạch số 5/KH-UBND', null],
  ])('%j: title', (text, title) => expect(readCitations(text)[0]?.title).toBe(title))

  it.each([
    ['Quyết định số 1/QĐ-UBND về việc giao đất; các sở', 'Quyết định số 1/QĐ-UBND về việc giao đất'],
    ['Quyết định số 1/QĐ-UBND về “giao đất”; các sở', 'Quyết định số 1/QĐ-UBND về “giao đất”'],
    [
      'Quyết định số 1/QĐ-UBND phê duyệt Đề án “Cấp nước”; các sở',
      'Quyết định số 1/QĐ-UBND phê duyệt Đề án “Cấp nước”',
    ],
    [
      'các sở; “Đề án cấp nước” được phê duyệt theo Quyết định số 1/QĐ-UBND ngày 1/2/2024.',
      '“Đề án cấp nước” được phê duyệt theo Quyết định số 1/QĐ-UBND ngày 1/2/2024',
    ],
    ['theo Luật Nhà ở số 27/2023/QH15.', 'Luật Nhà ở số 27/2023/QH15'],
    ['theo Quyết định số 1/QĐ-UBND, các sở', 'Quyết định số 1/QĐ-UBND'],
  ])('%j: with its title', (text, words) => {
    const { whole } = readCitations(text)[0]!
    expect(text.slice(whole.start, whole.end)).toBe(words)
  })
})

describe('the issuer of a list', () => {
  const council = 'Hội đồng nhân dân tỉnh Yên Bái'
  it.each([
    ['các Nghị quyết của HĐND tỉnh: số 31/NQ-HĐND ngày 10/7/2024, số 35/NQ-HĐND', [council, council]],
    ['các Nghị quyết của HĐND tỉnh (số 31/NQ-HĐND; số 35/NQ-HĐND)', [council, council]],
    ['các Nghị quyết của HĐND tỉnh gồm số 31/NQ-HĐND và số 35/NQ-HĐND', [council, council]],
    [
      'các Nghị quyết của HĐND tỉnh: Nghị quyết số 31/NQ-HĐND về chợ; Nghị quyết số 35/NQ-HĐND về đường',
      [council, council],
    ],
    ['Nghị quyết của HĐND tỉnh số 31/NQ-HĐND ngày 10/7/2024', [council]],
    ['các Nghị quyết của HĐND tỉnh: số 31/NQ-HĐND. Kế hoạch số 4/KH-UBND', [council, null]],
    ['Kế hoạch của UBND tỉnh: số 31/NQ-HĐND', [null]],
    ['theo Báo cáo của Sở Y tế, Nghị quyết số 31/NQ-HĐND', [null]],
  ])('before it: %j', (text, issuers) =>
    expect(readCitations(text, { place: 'Yên Bái' }).map(({ issuer }) => issuer)).toEqual(issuers),
  )
})

describe('the address of a page', () => {
  it.each([
    'https://vanban.example.vn/?pageid=27&so=68/NQ-CP',
    'xem tại http://cong-bao.example.gov.vn/345/KH-UBND',
    'www.luat.example.com/57-NQ/TW',
    'luat.example.vn/vbpq/31/2024/QH15',
  ])('%j is no citation', (text) => expect(readCitations(text)).toEqual([]))

  it('ends where words go on', () =>
    expect(numbers('tại https://a.example.vn/12/KH-UBND (Kế hoạch số 18/KH-UBND)')).toEqual(['18/KH-UBND']))
})

describe('mergeCitations', () => {
  it('names a document once, with the date stated most often', () => {
    const text =
      'Kế hoạch số 9/KH-UBND ngày 25/12/2022; Kế hoạch số 09 /KH-UBND ngày 29/12/2022; Kế hoạch 9/KH-UBND ngày 29/12/2022'
    expect(mergeCitations(readCitations(text))).toMatchObject([
      { number: '9/KH-UBND', date: '2022-12-29', otherDates: ['2022-12-25'] },
    ])
  })

  it('takes the spellings of one number together', () => {
    const text =
      'Nghị quyết số 57-NQ/TW, Nghị quyết số 57- NQ/TW; Chương trình 07/CTr-TU, Chương trình số 07-CTr/TU'
    expect(mergeCitations(readCitations(text)).map((one) => one.mentions.length)).toEqual([2, 2])
  })

  it.each([
    ['no issuer', '5/KH-UBND ngày 1/2/2023; 5/KH-UBND ngày 3/4/2024 của UBND tỉnh Lào Cai', 1],
    [
      'one issuer',
      '5/KH-UBND ngày 1/2/2023 của UBND tỉnh Lào Cai; 5/KH-UBND ngày 3/4/2024 của UBND tỉnh Lào Cai',
      1,
    ],
    [
      'one date',
      '5/KH-UBND ngày 1/2/2023 của UBND tỉnh Lào Cai; 5/KH-UBND ngày 1/2/2023 của UBND tỉnh Sơn La',
      1,
    ],
    [
      'nothing in common',
      '5/KH-UBND ngày 1/2/2023 của UBND tỉnh Lào Cai; 5/KH-UBND ngày 3/4/2024 của UBND tỉnh Sơn La',
      2,
    ],
    ['other numbers', '5/KH-UBND; 50/KH-UBND; 6/KH-UBND', 3],
    ['zeros and marks that differ', '005/KH-UBND; 5-KH/UBND; 5 /KH- UBND', 1],
  ])('of mentions with %s makes the documents that they are', (_, text, count) => {
    expect(mergeCitations(readCitations(text))).toHaveLength(count)
  })

  it('keeps the order of the first mentions, and what most mentions say', () => {
    const text =
      'Kế hoạch 7/KH-UBND về việc làm; Kế hoạch 5/KH-UBND; Kế hoạch 7/KH-UBND về giáo dục; Kế hoạch 7/KH-UBND về giáo dục'
    expect(mergeCitations(readCitations(text))).toMatchObject([
      { number: '7/KH-UBND', title: 'giáo dục', type: 'KH', date: null, otherDates: [] },
      { number: '5/KH-UBND', title: null },
    ])
  })

  it('keeps numbers with and without a year apart', () => {
    expect(mergeCitations(readCitations('Nghị quyết 3/NQ-CP, Nghị quyết 3/2025/NQ-CP'))).toHaveLength(2)
  })
})

describe('in a whole plan', () => {
  it('cites the 22 documents of the 2022 plan', () => {
    const source = readFileSync('fixtures/plans/345-kh-ubnd-2022.txt', 'utf8').normalize('NFC')
    const city = 'Ủy ban nhân dân thành phố Hà Nội'
    const cited = mergeCitations(readCitations(source, { place: 'Hà Nội' })).map((one) => [
      one.number,
      one.type,
      one.date,
      one.issuer,
    ])
    expect(new Set(cited)).toEqual(
      new Set([
        ['569/QĐ-TTg', 'QĐ', '2022-05-11', 'Thủ tướng Chính phủ'],
        ['15-NQ/TW', 'NQ', '2022-05-05', 'Bộ Chính trị'],
        ['29-NQ/TW', 'NQ', '2022-11-17', 'Ban Chấp hành Trung ương Đảng khóa XIII'],
        ['749/QĐ-TTg', 'QĐ', '2020-06-03', 'Thủ tướng Chính phủ'],
        ['154/QĐ-UBND', 'QĐ', '2022-01-13', city],
        ['07-CTr/TU', 'CTr', null, null],
        ['345/KH-UBND', 'KH', '2022-12-29', city],
        ['76/KH-UBND', 'KH', '2021-03-22', city],
        ['52-NQ/TW', 'NQ', null, 'Bộ Chính trị'],
        ['49/KH-UBND', 'KH', '2020-02-28', city],
        ['3567/QĐ-UBND', 'QĐ', '2021-07-16', city],
        ['222/KH-UBND', 'KH', '2019-10-07', city],
        ['1442/QĐ-UBND', 'QĐ', '2022-04-28', city],
        ['4098/QĐ-UBND', 'QĐ', '2021-09-06', null],
        ['2316/QĐ-UBND', 'QĐ', '2020-06-05', city],
        ['102/KH-UBND', 'KH', '2022-04-01', null],
        ['2775/QĐ-UBND', 'QĐ', '2022-08-05', null],
        ['3358/QĐ-UBND', 'QĐ', '2022-09-15', null],
        ['3359/QĐ-UBND', 'QĐ', '2022-09-15', null],
        ['3360/QĐ-UBND', 'QĐ', '2022-09-15', null],
        ['3361/QĐ-UBND', 'QĐ', '2022-09-15', null],
        ['3362/QĐ-UBND', 'QĐ', '2022-09-15', null],
      ]),
    )
  })
})

describe('on any text', () => {
  const piece = fc.constantFrom(
    'Quyết định ',
    'số ',
    '12',
    '/',
    '-',
    '2025',
    'QĐ',
    'UBND',
    'TTg',
    ' ',
    'ngày ',
    '1/2/2025',
    ' của ',
    'Bộ Chính trị',
    'về việc ',
    '“',
    '”',
    ', ',
    'Luật ',
    'QH15',
    '\n',
    'NQTW',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  )

  it('never throws, keeps offsets inside and in order, is deterministic', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = readCitations(words, { place: 'Hà Nội' })
        expect(readCitations(words, { place: 'Hà Nội' })).toEqual(found)
        for (const { start, end, number } of found) {
          expect(start >= 0 && start < end && end <= words.length).toBe(true)
          expect(number).not.toMatch(/\s/)
        }
        expect(mergeCitations(found).flatMap((one) => one.mentions)).toHaveLength(found.length)
      }),
    )
  })

  it.each([
    '1',
    '1/',
    '1/QĐ-',
    '1/QĐ-UBND, ',
    '1/QĐ-UBND ngày ',
    'Luật ',
    'Luật a số ',
    'Quyết định số ',
    'của UBND ',
    'A',
    'A-',
    '-',
    ' ',
    '“',
    'số 1/A-',
  ])('is linear on %j', (seed) => {
    expectLinear((size) => mergeCitations(readCitations(seed.repeat(size / seed.length))), 50_000)
  })
})

describe('knowledge/document-types.json', () => {
  it('has each abbreviation once among kinds and once among issuers', () => {
    const { types, issuers } = documentTypes()
    for (const list of [types, issuers]) {
      const spellings = list.flatMap((one) => [one.abbreviation, ...one.spellings])
      expect(new Set(spellings).size).toBe(spellings.length)
    }
  })
})

describe('what real preambles write', () => {
  const read = (text: string) =>
    readCitations(text, { place: 'Sơn La' }).map(({ number, type, date, issuer, title }) => ({
      number,
      type,
      date,
      issuer,
      title,
    }))

  it.each([
    [
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 35/TTr-SNV ngày 07/01/2026',
      { number: '35/TTr-SNV', type: 'TTr', date: '2026-01-07', issuer: 'Sở Nội vụ', title: null },
    ],
    [
      'Xét đề nghị của Sở Kế hoạch và Đầu tư tại Công văn số 615/SKHĐT-KH ngày 29/11/2024',
      {
        number: '615/SKHĐT-KH',
        type: 'CV',
        date: '2024-11-29',
        issuer: 'Sở Kế hoạch và Đầu tư',
        title: null,
      },
    ],
    [
      'Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về công tác dân số',
      {
        number: '21-NQ/TW',
        type: 'NQ',
        date: '2017-10-25',
        issuer: 'Ban Chấp hành Trung ương Đảng khóa XII',
        title: 'công tác dân số',
      },
    ],
    [
      'Nghị quyết số 08-NQ/TU ngày 06/10/2025 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số',
      {
        number: '08-NQ/TU',
        type: 'NQ',
        date: '2025-10-06',
        issuer: 'Ban Chấp hành Đảng bộ tỉnh Sơn La',
        title: 'chuyển đổi số',
      },
    ],
    [
      'Quyết định số 148/QĐ-BYT ngày 18/4/2025 của Bộ trưởng Bộ Y tế về việc phê duyệt “Hướng dẫn giám sát cúm A (H9N2); xử lý ổ dịch”',
      {
        number: '148/QĐ-BYT',
        type: 'QĐ',
        date: '2025-04-18',
        issuer: 'Bộ Y tế',
        title: 'phê duyệt “Hướng dẫn giám sát cúm A (H9N2); xử lý ổ dịch”',
      },
    ],
    [
      'Quyết định số 148/QĐ-TTg ngày 18/4/2025 của Thủ tướng Chính phủ về Kế hoạch 5 năm (2026 - 2030) phát triển tủ sách (gọi tắt là Kế hoạch)',
      {
        number: '148/QĐ-TTg',
        type: 'QĐ',
        date: '2025-04-18',
        issuer: 'Thủ tướng Chính phủ',
        title: 'Kế hoạch 5 năm (2026 - 2030) phát triển tủ sách',
      },
    ],
    [
      'Trên cơ sở hướng dẫn của Bộ Y tế tại Công văn số 456/BYT-KCB ngày 20/7/2025 về xây dựng Kế hoạch',
      {
        number: '456/BYT-KCB',
        type: 'CV',
        date: '2025-07-20',
        issuer: 'Bộ Y tế',
        title: 'xây dựng Kế hoạch',
      },
    ],
    [
      'Xét đề nghị của Sở Nội vụ (Cơ quan Thường trực Ban Chỉ đạo cải cách hành chính của tỉnh) tại Tờ trình số 57/TTr-SNV ngày 18/4/2026 về việc ban hành Kế hoạch, QUYẾT ĐỊNH:',
      {
        number: '57/TTr-SNV',
        type: 'TTr',
        date: '2026-04-18',
        issuer: 'Sở Nội vụ',
        title: 'ban hành Kế hoạch',
      },
    ],
    [
      'theo Quyết định số 94/2006/QĐ.TTg ngày 27/4/2006 của Thủ tướng Chính phủ ban hành Kế hoạch cải cách hành chính;',
      {
        number: '94/2006/QĐ.TTg',
        type: 'QĐ',
        date: '2006-04-27',
        issuer: 'Thủ tướng Chính phủ',
        title: 'Kế hoạch cải cách hành chính',
      },
    ],
    [
      'Kế hoạch số 25-KH/TWĐTN ngày 18/7/2011 của Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh về tổ chức đại hội',
      {
        number: '25-KH/TWĐTN',
        type: 'KH',
        date: '2011-07-18',
        issuer: 'Ban Chấp hành Trung ương Đoàn',
        title: 'tổ chức đại hội',
      },
    ],
    [
      'Thông tư số 18/2014/TT-BGDĐT ngày 26/5/2014 của Bộ trưởng Bộ GD&ĐT',
      {
        number: '18/2014/TT-BGDĐT',
        type: 'TT',
        date: '2014-05-26',
        issuer: 'Bộ Giáo dục và Đào tạo',
        title: null,
      },
    ],
    [
      'theo Văn bản số 326/TTr-PCTT ngày 11/10/2025',
      { number: '326/TTr-PCTT', type: 'TTr', date: '2025-10-11', issuer: null, title: null },
    ],
    [
      'Thông báo số 70-TB/TWngày 06 tháng 01 năm 2026 của Ban Bí thư về tổ chức kỷ niệm',
      {
        number: '70-TB/TW',
        type: 'TB',
        date: '2026-01-06',
        issuer: 'Ban Bí thư',
        title: 'tổ chức kỷ niệm',
      },
    ],
  ])('%s', (text, cited) => {
    expect(read(text)).toEqual([cited])
  })
})

it.each([
  'tại các công văn: Số 1577/SNN-KHTC ngày 18/10/2010; số 218/SNN-KHTC ngày 02/3/2011',
  'theo các công văn số 1577/SNN-KHTC ngày 18/10/2010 và số 218/SNN-KHTC ngày 02/3/2011',
])('letters of a list whose numbers hold no kind: %s', (text) => {
  expect(readCitations(text).map(({ number, date }) => [number, date])).toEqual([
    ['1577/SNN-KHTC', '2010-10-18'],
    ['218/SNN-KHTC', '2011-03-02'],
  ])
})
