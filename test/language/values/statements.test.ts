import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../pipeline/language/values/clauses.js'
import { crowdedClauses } from '../../../pipeline/language/values/crowded.js'
import { readStatements, type StatementContext } from '../../../pipeline/language/values/statements.js'
import { trimName } from '../../../pipeline/language/values/trim-name.js'
import { unreadClauses } from '../../../pipeline/language/values/unread.js'
import { Value } from '../../../schemas/value.js'
import { expectLinearReading } from '../../linear-reading.js'
import { phrases } from './phrases.js'
import { say, thing } from './say.js'

/** What a sentence states: the measured thing (null where several wordings are right), and its values in short. */
type Stated = readonly [name: string | null, ...values: string[]]

interface Case {
  readonly text: string
  readonly stated: readonly Stated[]
  /** The years that a heading or a column gives. */
  readonly context?: StatementContext
  /** What is wrong where it is not read so. */
  readonly fault?: string
}

/** Parts of one whole, things counted beside each other, and what only says which things are meant. */
const partsAndConditions: readonly Case[] = [
  { text: 'Vận hành hiệu quả mô hình chính quyền địa phương 2 cấp.', stated: [] },
  { text: 'Thực hiện tốt phương châm 4 tại chỗ trong phòng, chống thiên tai.', stated: [] },
  { text: 'Nhân rộng mô hình gia đình 5 không, 3 sạch.', stated: [] },
  { text: 'Tăng cường liên kết 4 nhà trong sản xuất nông nghiệp.', stated: [] },
  { text: 'Phòng học 2 tầng trở lên đạt 80%.', stated: [['Phòng học 2 tầng trở lên', '80 %']] },
  {
    text: 'Hoàn thành xây dựng 03 trường học trước ngày 30/6/2026.',
    stated: [['Số trường học được xây dựng', 'by 2026: 3 trường học']],
  },
  {
    text: 'Tổng sản phẩm trên địa bàn tăng 8%, trong đó: khu vực I tăng 3,5%; khu vực II tăng 11%.',
    stated: [
      ['Tổng sản phẩm trên địa bàn', '8 % growth'],
      ['Tổng sản phẩm trên địa bàn khu vực I', '3.5 % growth'],
      ['Tổng sản phẩm trên địa bàn khu vực II', '11 % growth'],
    ],
  },
  {
    text: 'Tốc độ tăng GRDP từ 10,5% trở lên, trong đó: công nghiệp - xây dựng tăng 13,5% (riêng công nghiệp tăng 14%); dịch vụ tăng 8,9%.',
    stated: [
      ['Tốc độ tăng GRDP', '≥10.5 % growth'],
      ['Tốc độ tăng GRDP công nghiệp - xây dựng', '13.5 % growth'],
      ['Tốc độ tăng GRDP công nghiệp', '14 % growth'],
      ['Tốc độ tăng GRDP dịch vụ', '8.9 % growth'],
    ],
  },
  {
    text: 'Giá trị sản xuất công nghiệp - xây dựng tăng 12%, dịch vụ tăng 9%.',
    stated: [
      ['Giá trị sản xuất công nghiệp - xây dựng', '12 % growth'],
      ['Giá trị sản xuất dịch vụ', '9 % growth'],
    ],
  },
  {
    text: 'Cơ cấu kinh tế: Công nghiệp, xây dựng 54,6%; dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm 36,5%; nông, lâm nghiệp, thủy sản 8,9%.',
    stated: [
      ['Cơ cấu kinh tế công nghiệp, xây dựng', '54.6 %'],
      ['Cơ cấu kinh tế dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm', '36.5 %'],
      ['Cơ cấu kinh tế nông, lâm nghiệp, thủy sản', '8.9 %'],
    ],
  },
  {
    text: 'Chiều cao trung bình của thanh niên 18 tuổi: nam đạt 168,5 cm, nữ đạt 157,5 cm.',
    stated: [
      ['Chiều cao trung bình của thanh niên 18 tuổi nam', '168.5 cm'],
      ['Chiều cao trung bình của thanh niên 18 tuổi nữ', '157.5 cm'],
    ],
  },
  {
    text: 'Tỷ lệ lực lượng lao động tham gia BHXH đạt 48%, BHTN đạt 39%.',
    stated: [
      ['Tỷ lệ lực lượng lao động tham gia BHXH', '48 %'],
      ['Tỷ lệ lực lượng lao động tham gia BHTN', '39 %'],
    ],
  },
  {
    text: 'Mức độ hài lòng của người dân đạt tối thiểu 95%, trong lĩnh vực đất đai đạt tối thiểu 90%.',
    stated: [
      ['Mức độ hài lòng của người dân', '≥95 %'],
      ['Mức độ hài lòng của người dân trong lĩnh vực đất đai', '≥90 %'],
    ],
  },
  {
    text: 'Tổng đàn gia súc đạt 450.000 con, trong đó đàn trâu 85.000 con, đàn bò 120.000 con, đàn lợn 245.000 con.',
    stated: [
      ['Tổng đàn gia súc', '450000 con'],
      ['Đàn trâu', '85000 con'],
      ['Đàn bò', '120000 con'],
      ['Đàn lợn', '245000 con'],
    ],
  },
  {
    text: 'Hỗ trợ 15 xã, phường và 3 thị trấn.',
    stated: [
      ['Số xã, phường được hỗ trợ', '15 xã, phường'],
      ['Số thị trấn được hỗ trợ', '3 thị trấn'],
    ],
  },
  {
    text: 'Quy mô đào tạo: đại học 12.000 sinh viên, trung cấp 5.000 học sinh.',
    stated: [
      ['Quy mô đào tạo đại học', '12000 sinh viên'],
      [null, '5000 học sinh'],
    ],
  },
  {
    text: 'Xuất khẩu đạt 3,2 tỷ USD (tăng 10% so với năm 2024), nhập khẩu đạt 2,3 tỷ USD.',
    stated: [
      ['Xuất khẩu', '3.2 tỷ USD'],
      ['Nhập khẩu', '2.3 tỷ USD'],
    ],
  },
  {
    text: 'Doanh thu thương mại điện tử tăng 25%/năm, chiếm 10% tổng mức bán lẻ hàng hóa.',
    stated: [['Doanh thu thương mại điện tử', '25 %/năm growth', '10 %']],
  },
  {
    text: 'Thu hút 5 dự án đầu tư với tổng vốn đăng ký 150 triệu USD.',
    stated: [
      ['Số dự án đầu tư được thu hút', '5 dự án'],
      ['Tổng vốn đăng ký dự án đầu tư được thu hút', '150 triệu USD'],
    ],
  },
  {
    text: 'Đón khoảng 17 triệu lượt khách (trong đó có 4 triệu lượt khách quốc tế), tổng thu đạt 40 nghìn tỷ đồng.',
    stated: [
      [null, '~17 triệu lượt'],
      ['Số lượt khách quốc tế', '4 triệu lượt'],
      ['Tổng thu', '40 nghìn tỷ đồng'],
    ],
  },
  {
    text: 'Tỷ lệ xã đạt dưới 10 tiêu chí còn khoảng 25%, giảm số xã đạt dưới 5 tiêu chí xuống 25 xã.',
    stated: [
      ['Tỷ lệ xã đạt dưới 10 tiêu chí', '~25 %'],
      ['Số xã đạt dưới 5 tiêu chí', '25 xã'],
    ],
  },
  {
    text: 'Tỷ lệ người biết chữ trong độ tuổi 15 - 60 đạt 99,2%.',
    stated: [['Tỷ lệ người biết chữ trong độ tuổi 15 - 60', '99.2 %']],
  },
  {
    text: '95% trẻ em được tiêm đầy đủ 8 loại vắc xin; trên 80% phụ nữ mang thai được khám thai ít nhất 4 lần trong 3 thai kỳ.',
    stated: [
      ['Trẻ em được tiêm đầy đủ 8 loại vắc xin', '95 %'],
      ['Phụ nữ mang thai được khám thai ít nhất 4 lần trong 3 thai kỳ', '>80 %'],
    ],
  },
  {
    text: 'Giành 250 huy chương (60 vàng, 80 bạc, 110 đồng).',
    stated: [
      ['Số huy chương được giành', '250 huy chương'],
      ['Số huy chương được giành (vàng)', '60 huy chương'],
      ['Số huy chương được giành (bạc)', '80 huy chương'],
      ['Số huy chương được giành (đồng)', '110 huy chương'],
    ],
  },
  {
    text: 'Ít nhất 10% số xã đạt chuẩn kiểu mẫu và không còn xã dưới 15 tiêu chí.',
    stated: [['Số xã đạt chuẩn kiểu mẫu', '≥10 %']],
  },
  {
    text: 'Có từ 85 giải học sinh giỏi quốc gia trở lên, trong đó ít nhất 5 giải Nhất.',
    stated: [
      [null, '≥85 giải'],
      ['Số giải Nhất', '≥5 giải'],
    ],
  },
  {
    text: 'Tạo việc làm cho 38 nghìn lao động vào năm 2028 và năm 2030 là 45 nghìn người.',
    stated: [[null, 'by 2028: 38000 lao động', 'by 2030: 45000 người']],
  },
  {
    text: 'Giảm 200 hộ nghèo, 150 hộ cận nghèo.',
    stated: [
      ['Số hộ nghèo', '-200 hộ growth'],
      ['Số hộ cận nghèo', '-150 hộ growth'],
    ],
  },
  { text: 'Giảm số vụ cháy 10 vụ so với năm 2025.', stated: [['Số vụ cháy', '-10 vụ growth of 2025']] },
  { text: 'Giảm số trẻ em bỏ học dưới 10 em.', stated: [['Số trẻ em bỏ học', '<10 em']] },
  {
    text: 'Tuổi thọ trung bình của người dân: 75 tuổi.',
    stated: [['Tuổi thọ trung bình của người dân', '75 tuổi']],
  },
  { text: 'Mật độ dân số 450 người/km2.', stated: [['Mật độ dân số', '450 người/km2']] },
  {
    text: 'Mật độ điện thoại: 110 thuê bao/100 dân; mật độ internet: 90 thuê bao/100 dân.',
    stated: [
      ['Mật độ điện thoại', '110 thuê bao/100 dân'],
      ['Mật độ internet', '90 thuê bao/100 dân'],
    ],
  },
  {
    text: '80% cơ sở giáo dục đạt mức cơ bản; 40% đạt mức tốt.',
    stated: [
      ['Cơ sở giáo dục đạt mức cơ bản', '80 %'],
      ['Cơ sở giáo dục đạt mức tốt', '40 %'],
    ],
  },
  {
    text: 'Thu gom, xử lý trên 95% chất thải rắn sinh hoạt; xử lý triệt để 100% cơ sở gây ô nhiễm.',
    stated: [
      ['Chất thải rắn sinh hoạt được thu gom, xử lý', '>95 %'],
      ['Cơ sở gây ô nhiễm được xử lý triệt để', '100 %'],
    ],
  },
]

/** Shares of what was planned. */
const sharesOfPlans: readonly Case[] = [
  {
    text: 'Giải ngân vốn đầu tư công đạt 95% kế hoạch, thu ngân sách đạt 100% dự toán.',
    stated: [
      ['Giải ngân vốn đầu tư công', '95 %'],
      ['Thu ngân sách', '100 %'],
    ],
  },
  {
    text: 'Giải ngân vốn đầu tư công quý I đạt 20%, 6 tháng đạt 45%, cả năm đạt 100% kế hoạch vốn.',
    stated: [
      ['Giải ngân vốn đầu tư công quý I', '20 %'],
      ['Giải ngân vốn đầu tư công 6 tháng', '45 %'],
      ['Giải ngân vốn đầu tư công cả năm', '100 %'],
    ],
  },
]

/** What is said beside the thing: another deed, a standard, how things were, for how many others. */
const saidBeside: readonly Case[] = [
  {
    text: 'Tổng thu ngân sách đạt 250.000 tỷ đồng, tăng bình quân 10 - 12%/năm, chi đầu tư phát triển chiếm trên 40% tổng chi.',
    stated: [
      ['Tổng thu ngân sách', '250000 tỷ đồng', '10..12 %/năm growth'],
      ['Chi đầu tư phát triển', '>40 %'],
    ],
  },
  {
    text: 'Kiềm chế tốc độ gia tăng tội phạm, giảm ít nhất 5% số vụ phạm tội về trật tự xã hội so với năm 2025.',
    stated: [['Số vụ phạm tội về trật tự xã hội', '≤-5 % growth of 2025']],
  },
  {
    text: 'Tỷ lệ hộ nghèo cuối năm 2026 còn dưới 1,5% (theo chuẩn nghèo giai đoạn 2026 - 2030), hộ cận nghèo còn dưới 2%.',
    stated: [
      ['Tỷ lệ hộ nghèo', 'by 2026: <1.5 %'],
      ['Tỷ lệ hộ cận nghèo', '<2 %'],
    ],
  },
  {
    text: 'Kết quả năm 2025, tỷ lệ bao phủ bảo hiểm y tế đạt 94%; năm 2026 phấn đấu đạt 95,5%.',
    stated: [['Tỷ lệ bao phủ bảo hiểm y tế', 'by 2026: 95.5 %']],
  },
  {
    text: 'Đến năm 2030, có 40 bác sĩ, 80 điều dưỡng trên 10.000 dân.',
    stated: [
      ['Số bác sĩ trên vạn dân', 'by 2030: 40 bác sĩ/vạn dân'],
      ['Số điều dưỡng trên vạn dân', 'by 2030: 80 điều dưỡng/vạn dân'],
    ],
  },
  {
    text: 'Thành lập mới 250 hợp tác xã, 10 liên minh cấp xã.',
    stated: [
      ['Số hợp tác xã được thành lập mới', '250 hợp tác xã'],
      [null, '10'],
    ],
  },
]

/** Places in an order: of what, of how many, and of several indices at once. */
const placesOfIndices: readonly Case[] = [
  {
    text: 'Chỉ số PAR INDEX của tỉnh đạt trên 90 điểm, xếp trong nhóm 10 tỉnh dẫn đầu.',
    stated: [['Chỉ số PAR INDEX của tỉnh', '>90 điểm', '≤10 thứ bậc rank']],
  },
  {
    text: 'Chỉ số PAR INDEX đạt trên 88%, xếp vị trí từ 20 trở lên trong 63 tỉnh, thành phố.',
    stated: [['Chỉ số PAR INDEX', '>88 %', '≤20 thứ bậc rank']],
  },
  {
    text: 'Đưa Phú Thọ thuộc nhóm 10 tỉnh, thành phố có quy mô kinh tế lớn nhất cả nước.',
    stated: [['Quy mô kinh tế', '≤10 thứ bậc rank']],
  },
  {
    text: 'Chỉ số năng lực cạnh tranh (PCI), Chỉ số hài lòng (SIPAS) đều nằm trong nhóm 10 tỉnh dẫn đầu cả nước.',
    stated: [
      ['Chỉ số năng lực cạnh tranh (PCI)', '≤10 thứ bậc rank'],
      ['Chỉ số hài lòng (SIPAS)', '≤10 thứ bậc rank'],
    ],
  },
  {
    text: 'Các chỉ số PAR INDEX, SIPAS và PCI của tỉnh thuộc nhóm 15 địa phương dẫn đầu cả nước.',
    stated: [
      ['Chỉ số PAR INDEX', '≤15 thứ bậc rank'],
      ['Chỉ số SIPAS', '≤15 thứ bậc rank'],
      ['Chỉ số PCI', '≤15 thứ bậc rank'],
    ],
  },
]

/** By how much something is to fall or rise: a verb before the thing, and no word that says where it ends. */
const byHowMuch: readonly Case[] = [
  {
    text: 'Giảm thời gian giải quyết thủ tục hành chính ít nhất 30%.',
    stated: [['Thời gian giải quyết thủ tục hành chính', '≤-30 % growth']],
  },
  { text: 'Hằng năm giảm tỷ lệ hộ nghèo 1 - 1,5%.', stated: [['Tỷ lệ hộ nghèo', '-1.5..-1 %/năm growth']] },
  {
    text: 'Giảm tỷ lệ trẻ em suy dinh dưỡng từ 0,5% trở lên.',
    stated: [['Tỷ lệ trẻ em suy dinh dưỡng', '≤-0.5 % growth']],
  },
  {
    text: 'Mỗi năm tăng tỷ lệ lao động qua đào tạo từ 2% đến 3%.',
    stated: [['Tỷ lệ lao động qua đào tạo', '2..3 %/năm growth']],
  },
  { text: 'Tăng thu ngân sách trên địa bàn 10%.', stated: [['Thu ngân sách trên địa bàn', '10 % growth']] },
  {
    text: 'Đến năm 2030, giảm phát thải khí nhà kính 15%.',
    stated: [['Phát thải khí nhà kính', 'by 2030: -15 % growth']],
  },
  {
    text: 'Phấn đấu đến năm 2030 giảm tỷ lệ hộ nghèo xuống 1%.',
    stated: [['Tỷ lệ hộ nghèo', 'by 2030: 1 %']],
  },
  {
    text: 'Kéo giảm tỷ lệ sinh con thứ ba trở lên 0,5%.',
    stated: [['Tỷ lệ sinh con thứ ba trở lên', '-0.5 % growth']],
  },
  { text: 'Giảm tỷ lệ hộ nghèo dưới 3%.', stated: [['Tỷ lệ hộ nghèo', '<3 %']] },
  { text: 'Giảm tỷ lệ hộ nghèo còn 2%.', stated: [['Tỷ lệ hộ nghèo', '2 %']] },
  { text: 'Tăng tỷ lệ che phủ rừng 42%.', stated: [['Tỷ lệ che phủ rừng', '42 %']] },
  {
    text: 'Kiềm chế, kéo giảm tai nạn giao thông từ 5% trở lên.',
    stated: [['Tai nạn giao thông', '≤-5 % growth']],
  },
  {
    text: 'Kéo giảm tai nạn giao thông từ 5% đến 10% trên cả 3 tiêu chí so với năm 2025.',
    stated: [['Tai nạn giao thông', '-10..-5 % growth of 2025']],
  },
  { text: 'Giảm tai nạn giao thông 5% cả 3 tiêu chí.', stated: [['Tai nạn giao thông', '-5 % growth']] },
  {
    text: 'Cắt giảm, đơn giản hóa tối thiểu 30% điều kiện đầu tư kinh doanh.',
    stated: [['Điều kiện đầu tư kinh doanh', '≤-30 % growth']],
  },
  {
    text: 'Rà soát, cắt giảm ít nhất 30% thời gian giải quyết thủ tục.',
    stated: [['Thời gian giải quyết thủ tục', '≤-30 % growth']],
  },
  {
    text: 'Giảm 10% số ca mắc so với trung bình giai đoạn 2021-2025.',
    stated: [['Số ca mắc', '-10 % growth']],
  },
  { text: 'Tỷ lệ hộ nghèo được kéo giảm còn dưới 1%.', stated: [['Tỷ lệ hộ nghèo', '<1 %']] },
  {
    text: 'Chiều cao trung bình của trẻ em tăng tối thiểu 1,5 cm.',
    stated: [['Chiều cao trung bình của trẻ em', '≥1.5 cm growth']],
  },
  { text: 'Số giường bệnh tăng thêm 200 giường.', stated: [['Số giường bệnh', '200 giường growth']] },
]

/** Years before each amount, and behind each. */
const yearByYear: readonly Case[] = [
  {
    text: 'Tỷ lệ che phủ đến năm 2025 đạt 50%, đến năm 2026 đạt 75%, đến năm 2027 đạt 80%, năm 2028 đạt 100%.',
    stated: [['Tỷ lệ che phủ', 'by 2025: 50 %', 'by 2026: 75 %', 'by 2027: 80 %', 'by 2028: 100 %']],
  },
  {
    text: 'Tỷ lệ che phủ đạt 50% năm 2025, 75% năm 2026, 80% vào năm 2027.',
    stated: [['Tỷ lệ che phủ', 'by 2025: 50 %', 'by 2026: 75 %', 'by 2027: 80 %']],
  },
  {
    text: 'Tỷ lệ che phủ đạt 50% (năm 2025), 75% (năm 2026).',
    stated: [['Tỷ lệ che phủ', 'by 2025: 50 %', 'by 2026: 75 %']],
  },
  {
    text: 'Toàn tỉnh có 88,5% trường đạt chuẩn quốc gia (tăng 12 trường so với năm học trước).',
    stated: [['Trường đạt chuẩn quốc gia', '88.5 %']],
  },
  {
    text: 'Giảm nghèo bình quân cho giai đoạn 2026 – 2030 là 1%/năm.',
    stated: [['Giảm nghèo', '2026-2030: -1 %/năm growth']],
  },
]

/** Names that the words around the amount make. */
const thingsAround: readonly Case[] = [
  {
    text: 'Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95,5%, bảo hiểm xã hội đạt 45% lực lượng lao động.',
    stated: [
      ['Tỷ lệ dân số tham gia bảo hiểm y tế', '95.5 %'],
      ['Bảo hiểm xã hội', '45 %'],
    ],
  },
  {
    text: 'Giải quyết dứt điểm 100% vụ việc khiếu nại, tố cáo.',
    stated: [['Vụ việc khiếu nại, tố cáo được giải quyết dứt điểm', '100 %']],
  },
  {
    text: 'Phát triển 30 km đường nông thôn, kiên cố hóa 15 km kênh mương.',
    stated: [
      ['Đường nông thôn được phát triển', '30 km'],
      ['Kênh mương được kiên cố hóa', '15 km'],
    ],
  },
  {
    text: 'Đào tạo nghề cho 8.000 lao động nông thôn/năm.',
    stated: [['Số lao động nông thôn được đào tạo nghề', '8000 lao động/năm']],
  },
  {
    text: 'Giá trị sản xuất công nghiệp tăng 12%, nông nghiệp tăng 3,5%, dịch vụ tăng 9%.',
    stated: [
      ['Giá trị sản xuất công nghiệp', '12 % growth'],
      ['Giá trị sản xuất nông nghiệp', '3.5 % growth'],
      ['Giá trị sản xuất dịch vụ', '9 % growth'],
    ],
  },
  {
    text: 'Phấn đấu mỗi năm kết nạp từ 1.500 - 2.000 đảng viên mới.',
    stated: [[null, '1500..2000 đảng viên/năm']],
  },
  { text: 'Bình quân mỗi xã đạt 19 tiêu chí.', stated: [['Số tiêu chí bình quân mỗi xã', '19 tiêu chí']] },
]

/** Parts and lists of what falls. */
const fallingParts: readonly Case[] = [
  {
    text: 'Cắt giảm ít nhất 30% thời gian giải quyết, 30% chi phí tuân thủ.',
    stated: [
      ['Thời gian giải quyết', '≤-30 % growth'],
      ['Chi phí tuân thủ', '≤-30 % growth'],
    ],
  },
  {
    text: 'Giảm 10% số vụ, 90% hộ dân được tuyên truyền.',
    stated: [
      ['Số vụ', '-10 % growth'],
      ['Hộ dân được tuyên truyền', '90 %'],
    ],
  },
  {
    text: 'Tỷ lệ hộ nghèo toàn tỉnh giảm 1%/năm, riêng các xã đặc biệt khó khăn giảm 3 - 4%/năm.',
    stated: [
      ['Tỷ lệ hộ nghèo toàn tỉnh', '-1 %/năm growth'],
      ['Tỷ lệ hộ nghèo các xã đặc biệt khó khăn', '-4..-3 %/năm growth'],
    ],
  },
  { text: '60/77 xã đạt chuẩn nông thôn mới (77,9%).', stated: [['Xã đạt chuẩn nông thôn mới', '60 xã']] },
  {
    text: 'Xếp hạng PAR INDEX nằm trong nhóm từ 01 - 10.',
    stated: [['Xếp hạng PAR INDEX', '≤10 thứ bậc rank']],
  },
  {
    text: 'Tuổi thọ trung bình đạt 75,5 tuổi, trong đó số năm sống khỏe tối thiểu đạt 68 năm.',
    stated: [
      ['Tuổi thọ trung bình', '75.5 tuổi'],
      ['Số năm sống khỏe', '≥68 năm'],
    ],
  },
]

/** Places in an order, quarters, and amounts that are no targets. */
const placesAndTimes: readonly Case[] = [
  { text: 'Chỉ số PCI xếp thứ 20 toàn quốc trở lên.', stated: [['Chỉ số PCI', '≤20 thứ bậc rank']] },
  { text: 'Chỉ số PAR INDEX xếp thứ 15/34 trở lên.', stated: [['Chỉ số PAR INDEX', '≤15 thứ bậc rank']] },
  { text: 'Chỉ số PAPI xếp hạng từ 15 trở lên.', stated: [['Chỉ số PAPI', '≤15 thứ bậc rank']] },
  {
    text: 'Đón 2 triệu lượt khách, thời gian lưu trú bình quân 2,1 ngày.',
    stated: [
      [null, '2 triệu lượt'],
      ['Thời gian lưu trú bình quân', '2.1 ngày'],
    ],
  },
  { text: 'Tổ chức hội nghị, thời gian không quá 02 ngày.', stated: [] },
  {
    text: 'Có 50 sản phẩm OCOP được xếp hạng từ 3 sao trở lên.',
    stated: [['Sản phẩm OCOP được xếp hạng từ 3 sao trở lên', '50 sản phẩm']],
  },
  {
    text: 'Giải ngân vốn đầu tư công: đến hết quý II đạt 50%, hết quý III đạt 75%, đến 31/01/2027 đạt 100% kế hoạch vốn.',
    stated: [
      ['Giải ngân vốn đầu tư công', 'by 2027: 100 %'],
      ['Giải ngân vốn đầu tư công hết quý II', '50 %'],
      ['Giải ngân vốn đầu tư công hết quý III', '75 %'],
    ],
  },
  {
    text: 'Tỷ lệ giải ngân vốn đầu tư công đến 30/6/2026 đạt 50%.',
    stated: [['Tỷ lệ giải ngân vốn đầu tư công', 'by 2026: 50 %']],
  },
  {
    text: 'Từ năm 2026, người dân được khám sức khỏe định kỳ ít nhất mỗi năm 1 lần.',
    stated: [[null, '2026-: ≥1 lần/năm']],
  },
  { text: 'Không để xảy ra ùn tắc giao thông kéo dài trên 30 phút.', stated: [] },
  { text: 'Không còn xã dưới 15 tiêu chí.', stated: [] },
  {
    text: 'Hiện nay, toàn tỉnh có 85% hộ dân dùng nước sạch. Phấn đấu đến năm 2030 có 95% hộ dân dùng nước sạch.',
    stated: [['Hộ dân dùng nước sạch', 'by 2030: 95 %']],
  },
  {
    text: 'Diện tích nhà ở đô thị bình quân đầu người 15 m2.',
    stated: [['Diện tích nhà ở đô thị bình quân đầu người', '15 m2']],
  },
  {
    text: 'Mỗi ấp có ít nhất 01 tuyến đường nông thôn mới kiểu mẫu.',
    stated: [['Số tuyến đường nông thôn mới kiểu mẫu mỗi ấp', '≥1 tuyến']],
  },
  {
    text: 'Toàn tỉnh có 88,5% trường đạt chuẩn quốc gia.',
    stated: [['Trường đạt chuẩn quốc gia', '88.5 %']],
  },
  {
    text: '70% trở lên học sinh tiểu học được học 2 buổi/ngày.',
    stated: [['Học sinh tiểu học được học 2 buổi/ngày', '≥70 %']],
  },
]

/** Shares beside each other: what is said of the last one is said of all. */
const parallel: readonly Case[] = [
  {
    text: '100% cơ quan cấp tỉnh, 90% cơ quan cấp xã sử dụng chữ ký số.',
    stated: [
      ['Cơ quan cấp tỉnh sử dụng chữ ký số', '100 %'],
      ['Cơ quan cấp xã sử dụng chữ ký số', '90 %'],
    ],
  },
  {
    text: 'Đến năm 2026, 100% đảng viên, trên 95% đoàn viên và 90% hộ dân được học tập nghị quyết.',
    stated: [
      ['Đảng viên được học tập nghị quyết', 'by 2026: 100 %'],
      ['Đoàn viên được học tập nghị quyết', 'by 2026: >95 %'],
      ['Hộ dân được học tập nghị quyết', 'by 2026: 90 %'],
    ],
  },
  {
    text: '95% trẻ em và 90% phụ nữ có thai được tiêm vắc xin.',
    stated: [
      ['Trẻ em được tiêm vắc xin', '95 %'],
      ['Phụ nữ có thai được tiêm vắc xin', '90 %'],
    ],
  },
  {
    text: '100% cán bộ được tập huấn và 90% hộ dân được tuyên truyền.',
    stated: [
      ['Cán bộ được tập huấn', '100 %'],
      ['Hộ dân được tuyên truyền', '90 %'],
    ],
  },
  {
    text: 'Giải ngân đạt 90% kế hoạch, 100% dự án được phê duyệt.',
    stated: [
      ['Giải ngân', '90 %'],
      ['Dự án được phê duyệt', '100 %'],
    ],
  },
  {
    text: 'Tốc độ tăng tổng sản phẩm (GRDP) đạt 10,5%; trong đó: công nghiệp - xây dựng tăng 12%, dịch vụ tăng 8,5%.',
    stated: [
      ['Tốc độ tăng tổng sản phẩm (GRDP)', '10.5 % growth'],
      ['Tốc độ tăng tổng sản phẩm (GRDP) công nghiệp - xây dựng', '12 % growth'],
      ['Tốc độ tăng tổng sản phẩm (GRDP) dịch vụ', '8.5 % growth'],
    ],
  },
]

/** Section II.3 of plan 345, and what stands elsewhere in it. */
const plan345: readonly Case[] = [
  {
    text: 'Đóng góp của năng suất nhân tố tổng hợp (TFP) vào tăng trưởng kinh tế ở mức trên 50% vào năm 2025 và mức trên 55% vào năm 2030.',
    stated: [
      [
        'Đóng góp của năng suất nhân tố tổng hợp (TFP) vào tăng trưởng kinh tế',
        'by 2025: >50 %',
        'by 2030: >55 %',
      ],
    ],
  },
  {
    text: 'Tốc độ tăng năng suất lao động đạt từ 7,0% - 7,5% vào năm 2025 và đạt từ 7,5% - 8,0% vào năm 2030.',
    stated: [['Tốc độ tăng năng suất lao động', 'by 2025: 7..7.5 % growth', 'by 2030: 7.5..8 % growth']],
  },
  {
    text: 'Tỷ trọng kinh tế số chiếm khoảng 30% GRDP vào năm 2025 và khoảng 35% GRDP vào năm 2030.',
    stated: [['Tỷ trọng kinh tế số', 'by 2025: ~30 % GRDP', 'by 2030: ~35 % GRDP']],
  },
  {
    text: 'Tỷ trọng giá trị sản xuất nông nghiệp ứng dụng công nghệ cao trong tổng giá trị sản xuất nông nghiệp đạt trên 70% vào năm 2025 và đạt trên 85% vào năm 2030.',
    stated: [
      [
        'Tỷ trọng giá trị sản xuất nông nghiệp ứng dụng công nghệ cao trong tổng giá trị sản xuất nông nghiệp',
        'by 2025: >70 %',
        'by 2030: >85 %',
      ],
    ],
  },
  {
    text: 'Tỷ trọng giá trị sản phẩm công nghiệp công nghệ cao trong các ngành chế biến, chế tạo đạt trên 70% vào năm 2025 và đạt tối thiểu 85% vào năm 2030.',
    stated: [
      [
        'Tỷ trọng giá trị sản phẩm công nghiệp công nghệ cao trong các ngành chế biến, chế tạo',
        'by 2025: >70 %',
        'by 2030: ≥85 %',
      ],
    ],
  },
  {
    text: 'Tỷ lệ sản phẩm gắn với Chương trình mỗi xã một sản phẩm (Chương trình OCOP) được hỗ trợ đăng ký bảo hộ, quản lý và phát triển tài sản trí tuệ, kiểm soát nguồn gốc và chất lượng sau khi được bảo hộ trên tổng số sản phẩm Chương trình OCOP đạt tối thiểu 40% vào năm 2025 và tối thiểu 60% vào năm 2030.',
    stated: [
      [
        'Tỷ lệ sản phẩm gắn với Chương trình mỗi xã một sản phẩm (Chương trình OCOP) được hỗ trợ đăng ký bảo hộ, quản lý và phát triển tài sản trí tuệ, kiểm soát nguồn gốc và chất lượng sau khi được bảo hộ trên tổng số sản phẩm Chương trình OCOP',
        'by 2025: ≥40 %',
        'by 2030: ≥60 %',
      ],
    ],
  },
  {
    text: 'Đến năm 2025, đầu tư cho KH&CN đạt 1,2% - 1,5% GRDP, trong đó đóng góp của xã hội cho nghiên cứu khoa học và phát triển công nghệ chiếm 60% - 65%. Đến năm 2030, đầu tư cho KH&CN đạt 1,5% - 2% GRDP, trong đó đóng góp của xã hội cho nghiên cứu khoa học và phát triển công nghệ chiếm 65% - 70%.',
    stated: [
      ['Đầu tư cho KH&CN', 'by 2025: 1.2..1.5 % GRDP', 'by 2030: 1.5..2 % GRDP'],
      [
        'Đóng góp của xã hội cho nghiên cứu khoa học và phát triển công nghệ',
        'by 2025: 60..65 %',
        'by 2030: 65..70 %',
      ],
    ],
  },
  {
    text: 'Đến năm 2025, nhân lực nghiên cứu khoa học và phát triển công nghệ (quy đổi toàn thời gian) đạt 12 người trên một vạn dân, đến năm 2030 đạt 14 người trên một vạn dân; trong đó chú trọng phát triển nhân lực trong khu vực doanh nghiệp.',
    stated: [
      [
        'Nhân lực nghiên cứu khoa học và phát triển công nghệ (quy đổi toàn thời gian)',
        'by 2025: 12 người/vạn dân',
        'by 2030: 14 người/vạn dân',
      ],
    ],
  },
  {
    text: 'Đến năm 2030, số doanh nghiệp đạt tiêu chí doanh nghiệp KH&CN tăng hai lần so với năm 2020; tỷ lệ doanh nghiệp có hoạt động đổi mới sáng tạo trong tổng số doanh nghiệp đạt trên 50% vào năm 2025 và đạt trên 55% vào năm 2030.',
    stated: [
      ['Số doanh nghiệp đạt tiêu chí doanh nghiệp KH&CN', 'by 2030: 2 lần multiple of 2020'],
      [
        'Tỷ lệ doanh nghiệp có hoạt động đổi mới sáng tạo trong tổng số doanh nghiệp',
        'by 2025: >50 %',
        'by 2030: >55 %',
      ],
    ],
  },
  {
    text: 'Số lượng công bố quốc tế tăng trung bình 10%/năm. Số lượng đơn đăng ký sáng chế và văn bằng bảo hộ sáng chế tăng trung bình 16% - 18%/năm; tỷ lệ sáng chế được khai thác thương mại đạt 8% - 10% số sáng chế được cấp văn bằng bảo hộ.',
    stated: [
      ['Số lượng công bố quốc tế', '10 %/năm growth'],
      ['Số lượng đơn đăng ký sáng chế và văn bằng bảo hộ sáng chế', '16..18 %/năm growth'],
      ['Tỷ lệ sáng chế được khai thác thương mại', '8..10 %'],
    ],
  },
  {
    text: 'Chủ trì thực hiện chỉ tiêu tỷ trọng kinh tế số chiếm khoảng 30% GRDP vào năm 2025 và khoảng 35% GRDP vào năm 2030. Phối hợp thực hiện các chỉ tiêu theo phân công trong Kế hoạch.',
    stated: [['Tỷ trọng kinh tế số', 'by 2025: ~30 % GRDP', 'by 2030: ~35 % GRDP']],
  },
  {
    text: 'Bảo đảm chi cho KH&CN&ĐMST từ 2% trở lên trong tổng chi ngân sách nhà nước hằng năm và tăng dần theo yêu cầu phát triển của sự nghiệp KH&CN.',
    stated: [['Chi cho KH&CN&ĐMST trong tổng chi ngân sách nhà nước', '≥2 %']],
  },
]

/** Section II of the other example plans. */
const otherPlans: readonly Case[] = [
  {
    text: 'Kế hoạch nhằm thực hiện các chỉ tiêu của Chương trình bao gồm: (1) Năng suất các nhân tố tổng hợp (TFP) đóng góp trên 50% vào tăng trưởng GRDP; (2) Tốc độ tăng năng suất lao động đạt từ 7% - 7,5% ; (3) Tỷ lệ sản phẩm nông nghiệp ứng dụng công nghệ cao trên tổng sản phẩm nông nghiệp: trên 70%; (4) Tỷ trọng kinh tế số chiếm khoảng 30% GRDP; (5) Doanh nghiệp có hoạt động đổi mới sáng tạo đạt trên 50%; (6) Tối thiểu 40% sản phẩm gắn với Chương trình mỗi xã một sản phẩm (Chương trình OCOP) được hỗ trợ đăng ký bảo hộ.',
    stated: [
      ['Năng suất các nhân tố tổng hợp (TFP) đóng góp vào tăng trưởng GRDP', '>50 %'],
      ['Tốc độ tăng năng suất lao động', '7..7.5 % growth'],
      ['Tỷ lệ sản phẩm nông nghiệp ứng dụng công nghệ cao trên tổng sản phẩm nông nghiệp', '>70 %'],
      ['Tỷ trọng kinh tế số', '~30 % GRDP'],
      ['Doanh nghiệp có hoạt động đổi mới sáng tạo', '>50 %'],
      [
        'Sản phẩm gắn với Chương trình mỗi xã một sản phẩm (Chương trình OCOP) được hỗ trợ đăng ký bảo hộ',
        '≥40 %',
      ],
    ],
  },
  {
    text: 'Tốc độ gia tăng đăng ký sáng chế thuộc nhóm dẫn đầu cả nước.',
    stated: [['Tốc độ gia tăng đăng ký sáng chế', '? thứ bậc rank']],
  },
  {
    text: 'Phấn đấu đến năm 2030, có ít nhất 10 nhiệm vụ khoa học và công nghệ trọng điểm được triển khai.',
    stated: [['Số nhiệm vụ khoa học và công nghệ trọng điểm được triển khai', 'by 2030: ≥10 nhiệm vụ']],
  },
  {
    text: 'Các Sở, ngành của Thành phố bố trí tỷ lệ cán bộ có chuyên môn, kinh nghiệm về khoa học kỹ thuật trong đội ngũ lãnh đạo, hướng tới đạt tối thiểu 25%.',
    stated: [
      ['Tỷ lệ cán bộ có chuyên môn, kinh nghiệm về khoa học kỹ thuật trong đội ngũ lãnh đạo', '≥25 %'],
    ],
  },
  {
    text: 'Hỗ trợ tối thiểu 100 doanh nghiệp khởi nghiệp đổi mới sáng tạo',
    stated: [['Doanh nghiệp khởi nghiệp đổi mới sáng tạo được hỗ trợ', '2025-2030: ≥100 doanh nghiệp']],
    context: { from: 2025, by: 2030 },
  },
  {
    text: 'Số lượng đơn đăng ký sáng chế tăng trung bình 16 - 18%/năm;',
    stated: [['Số lượng đơn đăng ký sáng chế', '2025-2030: 16..18 %/năm growth']],
    context: { from: 2025, by: 2030 },
  },
  {
    text: 'Xếp hạng về nghiên cứu và phát triển trí tuệ nhân tạo, phát triển một số ngành, lĩnh vực công nghiệp công nghệ số có lợi thế thuộc nhóm 5 tỉnh/thành phố dẫn đầu cả nước.',
    stated: [
      [
        'Xếp hạng về nghiên cứu và phát triển trí tuệ nhân tạo, phát triển một số ngành, lĩnh vực công nghiệp công nghệ số có lợi thế',
        '≤5 thứ bậc rank',
      ],
    ],
  },
  {
    text: 'Có 8 - 10 tổ chức khoa học và công nghệ trên địa bàn Thành phố được xếp hạng khu vực và thế giới.',
    stated: [
      [
        'Tổ chức khoa học và công nghệ trên địa bàn Thành phố được xếp hạng khu vực và thế giới',
        '8..10 tổ chức',
      ],
    ],
  },
  {
    text: 'Trên 50 chương trình hợp tác quốc tế; trên 20 sự kiện được tổ chức hàng năm (Đồng thời cũng là chỉ tiêu của NQ 461/NQ-HĐND)',
    stated: [
      ['Chương trình hợp tác quốc tế', '>50 chương trình'],
      ['Sự kiện được tổ chức', '>20 sự kiện/năm'],
    ],
  },
  {
    text: 'Tuyển chọn và hỗ trợ 03-05 nhóm startup có tiềm năng phát triển, hướng tới thương mại hóa sản phẩm khoa học - công nghệ,…',
    stated: [[null, 'by 2026: 3..5 nhóm startup']],
    context: { from: null, by: 2026 },
  },
  {
    text: 'Ươm tạo trên 200 doanh nghiệp khởi nghiệp sáng tạo',
    stated: [['Doanh nghiệp khởi nghiệp sáng tạo được ươm tạo', '>200 doanh nghiệp']],
  },
  {
    text: 'Đạt tối thiểu 100 hợp đồng chuyển giao công nghệ được ký kết, ứng dụng và triển khai vào sản xuất, kinh doanh',
    stated: [
      [
        'Hợp đồng chuyển giao công nghệ được ký kết, ứng dụng và triển khai vào sản xuất, kinh doanh',
        '≥100 hợp đồng',
      ],
    ],
  },
  {
    text: 'Về quy mô dữ liệu và giao dịch: + Niêm yết tối thiểu 30.000 thông tin về sản phẩm công nghệ với 5.000 nhà cung cấp. + Thực hiện tối thiểu 10.000 kết nối thành công giữa cung và cầu công nghệ. + Hoàn tất ít nhất 1.000 giao dịch chuyển giao/mua bán công nghệ thành công. + Đạt giá trị giao dịch trung bình 500 tỷ đồng/năm',
    stated: [
      [null, '≥30000 thông tin'],
      [null, '5000 nhà cung cấp'],
      ['Kết nối thành công giữa cung và cầu công nghệ', '≥10000 kết nối'],
      [null, '≥1000 giao dịch'],
      ['Giá trị giao dịch trung bình', '500 tỷ đồng/năm'],
    ],
  },
  {
    text: 'Sử dụng không gian: Trên 80% diện tích được khai thác hiệu quả.',
    stated: [['Diện tích được khai thác hiệu quả', '>80 %']],
  },
  {
    text: 'Tác động cộng đồng: Trên 10.000 lượt người tiếp cận mỗi năm.',
    stated: [['Lượt người tiếp cận', '>10000 lượt người/năm']],
  },
]

/** Plans of other fields: farming, health, schools, people's living, business. */
const otherFields: readonly Case[] = [
  {
    text: 'Hoàn thành 12/20 chỉ tiêu về nước sạch nông thôn.',
    stated: [['Số chỉ tiêu về nước sạch nông thôn được hoàn thành', '12 chỉ tiêu']],
  },
  {
    text: 'Nằm trong tốp 10 cả nước về chỉ số PCI, tốp 15 về PAR INDEX.',
    stated: [
      ['Chỉ số PCI', '≤10 thứ bậc rank'],
      ['PAR INDEX', '≤15 thứ bậc rank'],
    ],
  },
  {
    text: 'Giảm 30% số vụ, 20% số người chết do đuối nước so với năm 2024.',
    stated: [
      ['Số vụ', '-30 % growth of 2024'],
      ['Số người chết do đuối nước', '-20 % growth of 2024'],
    ],
  },
  {
    text: 'Tỷ lệ lao động qua đào tạo đạt 75% (có bằng cấp, chứng chỉ 35%).',
    stated: [
      ['Tỷ lệ lao động qua đào tạo', '75 %'],
      ['Tỷ lệ lao động qua đào tạo (bằng cấp, chứng chỉ)', '35 %'],
    ],
  },
  {
    text: '90% người dân dùng nước sạch theo QCVN 01-1:2018/BYT.',
    stated: [['Người dân dùng nước sạch theo QCVN 01-1:2018/BYT', '90 %']],
  },
  { text: 'Tỷ trọng ba khu vực: 18% - 40% - 42%.', stated: [] },
  {
    text: 'Giảm phát thải khí nhà kính 15,8% so với năm 2014.',
    stated: [['Phát thải khí nhà kính', '-15.8 % growth of 2014']],
  },
  { text: 'Giảm tỷ lệ hộ nghèo xuống 2% so với năm 2014.', stated: [['Tỷ lệ hộ nghèo', '2 %']] },
  {
    text: 'Bình quân mỗi năm đào tạo 15.000 lao động.',
    stated: [['Số lao động được đào tạo', '15000 lao động/năm']],
  },
  { text: 'Mật độ đường sắt đạt 45 km/1.000 km2.', stated: [['Mật độ đường sắt', '45 km/1.000 km2']] },
  { text: 'Duy trì mức sinh thay thế (2,1 con/phụ nữ).', stated: [['Mức sinh thay thế', '2.1 con/phụ nữ']] },
  { text: 'Hạ tỷ lệ thiếu nước sạch xuống dưới 20%.', stated: [['Tỷ lệ thiếu nước sạch', '<20 %']] },
  { text: 'Hạ tầng số phủ 90% số thôn.', stated: [[null, '90 %']] },
  { text: 'PAPI thuộc nhóm trung bình cao trở lên.', stated: [['PAPI', '? thứ bậc rank']] },
  { text: 'Bảo hiểm tự nguyện: 12,5% LLLĐ.', stated: [['Bảo hiểm tự nguyện LLLĐ', '12.5 %']] },
  { text: 'Điện thương phẩm đạt 5,2 tỷ kWh.', stated: [['Điện thương phẩm', '5.2 tỷ kWh']] },
  { text: 'Thả 2 tỷ con giống.', stated: [['Số con giống được thả', '2000000000 con']] },
  { text: 'Vốn huy động đạt 5 tỷ.', stated: [['Vốn huy động', '5 tỷ đồng']] },
  {
    text: 'Trên 98,5% (năm 2025: 97%) dân số được quản lý sức khỏe.',
    stated: [['Dân số được quản lý sức khỏe', '>98.5 %', 'by 2025: 97 %']],
  },
  {
    text: 'Đón 12 triệu lượt khách (khách quốc tế 250.000).',
    stated: [
      ['Số lượt khách được đón', '12 triệu lượt'],
      ['Số lượt khách được đón (khách quốc tế)', '250000'],
    ],
  },
  {
    text: 'Thu gom rác đô thị 98%, nông thôn 85%.',
    stated: [
      ['Thu gom rác đô thị', '98 %'],
      ['Thu gom rác nông thôn', '85 %'],
    ],
  },
  { text: 'Tỷ lệ nước sạch đô thị/nông thôn: 100%/70%.', stated: [] },
  {
    text: 'Tỷ lệ lấp đầy trên 60% (2027), 75% (2030).',
    stated: [['Tỷ lệ lấp đầy', 'by 2027: >60 %', 'by 2030: 75 %']],
  },
  {
    text: 'Thu ngân sách: 25.000 tỷ (2026); 30.000 tỷ (2028).',
    stated: [['Thu ngân sách', 'by 2026: 25000 tỷ đồng', 'by 2028: 30000 tỷ đồng']],
  },
  { text: 'Theo Luật Đất đai (2024), tỷ lệ cấp giấy đạt 95%.', stated: [['Tỷ lệ cấp giấy', '95 %']] },
  { text: 'Bình quân đạt 17 tiêu chí/xã.', stated: [['Số tiêu chí/xã', '17 tiêu chí/xã']] },
  {
    text: 'Giá trị hợp đồng bình quân đạt 350 triệu đồng/hợp đồng/năm vào năm 2027.',
    stated: [['Giá trị hợp đồng bình quân', 'by 2027: 350 triệu đồng/hợp đồng/năm']],
  },
  {
    text: 'Tỷ số tử vong mẹ giảm còn dưới 45/100.000 trẻ đẻ sống.',
    stated: [['Tỷ số tử vong mẹ', '<45 /100.000 trẻ đẻ sống']],
  },
  { text: 'Thu nhập bình quân tăng 5%2025.', stated: [['Thu nhập bình quân', '5 % growth']] },
  { text: 'Tăng trưởng 5% so với năm 2024.', stated: [['Tăng trưởng', '5 % growth of 2024']] },
  {
    text: 'Tăng trưởng kinh tế đạt 9%, trong đó: Công nghiệp - xây dựng tăng 11% (công nghiệp tăng 12%; xây dựng tăng 7%), dịch vụ tăng 8%, nông, lâm nghiệp và thủy sản tăng 3%.',
    stated: [
      ['Tăng trưởng kinh tế', '9 % growth'],
      ['Tăng trưởng kinh tế công nghiệp - xây dựng', '11 % growth'],
      ['Tăng trưởng kinh tế công nghiệp - xây dựng (công nghiệp)', '12 % growth'],
      ['Tăng trưởng kinh tế xây dựng', '7 % growth'],
      ['Tăng trưởng kinh tế dịch vụ', '8 % growth'],
      ['Tăng trưởng kinh tế nông, lâm nghiệp và thủy sản', '3 % growth'],
    ],
  },
  {
    text: 'Tỷ lệ hộ nghèo giảm xuống còn 2%; bình quân mỗi năm giảm 0,5%/năm.',
    stated: [['Tỷ lệ hộ nghèo', '2 %', '-0.5 %/năm growth']],
  },
  {
    text: 'Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có văn bằng, chứng chỉ đạt 35%.',
    stated: [
      ['Tỷ lệ lao động qua đào tạo', '75 %'],
      ['Tỷ lệ lao động qua đào tạo có văn bằng, chứng chỉ', '35 %'],
    ],
  },
  { text: 'Tuổi thọ trung bình 76 tuổi.', stated: [['Tuổi thọ trung bình', '76 tuổi']] },
  {
    text: 'Tối thiểu 300 hộ khó khăn được hỗ trợ nhà ở.',
    stated: [['Số hộ khó khăn được hỗ trợ nhà ở', '≥300 hộ']],
  },
  {
    text: 'Tối thiểu 70% (tương đương 140/200) thôn được tập huấn.',
    stated: [['Thôn được tập huấn', '≥70 %']],
  },
  {
    text: 'Tổ chức ít nhất 03 buổi đối thoại với thanh niên, nông dân mỗi năm.',
    stated: [['Số buổi đối thoại với thanh niên, nông dân', '≥3 buổi/năm']],
  },
  {
    text: 'Đến năm 2027, có ít nhất 12 điểm du lịch cộng đồng được công nhận; đến năm 2030 có 20 điểm.',
    stated: [['Số điểm du lịch cộng đồng được công nhận', 'by 2027: ≥12 điểm', 'by 2030: 20 điểm']],
  },
  {
    text: 'Năm 2027 có 12 trường đạt chuẩn; năm 2027 có 5 trường.',
    stated: [
      ['Số trường đạt chuẩn', 'by 2027: 12 trường'],
      ['Số trường', 'by 2027: 5 trường'],
    ],
  },
  {
    text: 'Tổ chức 02 lớp tập huấn mỗi năm cho các hộ làm du lịch.',
    stated: [['Số lớp tập huấn cho các hộ làm du lịch', '2 lớp/năm']],
  },
  {
    text: 'Tổ chức ít nhất 03 hội nghị đối thoại hằng năm tại các huyện miền núi.',
    stated: [['Số hội nghị đối thoại tại các huyện miền núi', '≥3 hội nghị/năm']],
  },
  {
    text: 'Mở 04 lớp bồi dưỡng/năm cho cán bộ xã.',
    stated: [['Số lớp bồi dưỡng cho cán bộ xã được mở', '4 lớp/năm']],
  },
  {
    text: 'Các phường mở lớp dạy nghề, mỗi phường ít nhất 02 lớp.',
    stated: [['Số lớp mỗi phường', '≥2 lớp']],
  },
  {
    text: 'Mỗi thôn có ít nhất 01 câu lạc bộ thể thao, mỗi câu lạc bộ có từ 20 - 30 thành viên.',
    stated: [
      ['Số câu lạc bộ thể thao mỗi thôn', '≥1 câu lạc bộ'],
      ['Số thành viên mỗi câu lạc bộ', '20..30 thành viên'],
    ],
  },
  {
    text: 'Trang bị ít nhất 03 máy tính, hướng dẫn người dân tra cứu hồ sơ.',
    stated: [['Số máy tính được trang bị', '≥3 máy tính']],
  },
  {
    text: '70% nông dân có tài khoản số; trên 20% được cấp chứng nhận.',
    stated: [
      [null, '70 %'],
      ['Nông dân được cấp chứng nhận', '>20 %'],
    ],
  },
  {
    text: 'Tỷ lệ hộ dùng nước sạch: thành thị 98%, nông thôn 90%.',
    stated: [
      ['Tỷ lệ hộ dùng nước sạch thành thị', '98 %'],
      ['Tỷ lệ hộ dùng nước sạch nông thôn', '90 %'],
    ],
  },
  {
    text: 'Tỷ lệ thu gom nước thải ở phường đạt 60%, ở xã đạt 20%.',
    stated: [
      ['Tỷ lệ thu gom nước thải ở phường', '60 %'],
      ['Tỷ lệ thu gom nước thải ở xã', '20 %'],
    ],
  },
  {
    text: 'Cơ cấu lao động đến năm 2030: nông nghiệp 25%, công nghiệp 40%; dịch vụ 35%.',
    stated: [
      ['Cơ cấu lao động nông nghiệp', 'by 2030: 25 %'],
      ['Cơ cấu lao động công nghiệp', 'by 2030: 40 %'],
      ['Cơ cấu lao động dịch vụ', 'by 2030: 35 %'],
    ],
  },
  {
    text: '60% trường đạt chuẩn (mầm non 50%, tiểu học 70%, THCS 65%).',
    stated: [
      ['Trường đạt chuẩn', '60 %'],
      ['Trường đạt chuẩn (mầm non)', '50 %'],
      ['Trường đạt chuẩn (tiểu học)', '70 %'],
      ['Trường đạt chuẩn (THCS)', '65 %'],
    ],
  },
  {
    text: 'Tỷ lệ học sinh tốt nghiệp tiểu học 99,5%, trung học cơ sở 98%.',
    stated: [
      ['Tỷ lệ học sinh tốt nghiệp tiểu học', '99.5 %'],
      ['Tỷ lệ học sinh tốt nghiệp trung học cơ sở', '98 %'],
    ],
  },
  {
    text: 'Đạt 9 bác sĩ/vạn dân, 2 dược sĩ đại học/vạn dân.',
    stated: [
      ['Số bác sĩ trên vạn dân', '9 bác sĩ/vạn dân'],
      ['Số dược sĩ đại học trên vạn dân', '2 dược sĩ đại học/vạn dân'],
    ],
  },
  {
    text: 'Số điều dưỡng trên 01 vạn dân đạt 15.',
    stated: [['Số điều dưỡng trên 01 vạn dân', '15 điều dưỡng/vạn dân']],
  },
  {
    text: '80% sổ sách được số hóa, trên 30% được xác nhận.',
    stated: [
      ['Sổ sách được số hóa', '80 %'],
      ['Sổ sách được xác nhận', '>30 %'],
    ],
  },
  {
    text: 'Củng cố, nâng cấp ít nhất 20% nhà văn hóa thôn.',
    stated: [['Nhà văn hóa thôn được củng cố, nâng cấp', '≥20 %']],
  },
  {
    text: 'Hỗ trợ xây dựng, triển khai tối thiểu 15 mô hình chợ số.',
    stated: [['Số mô hình chợ số được hỗ trợ xây dựng, triển khai', '≥15 mô hình']],
  },
  {
    text: '100% công chức sử dụng chữ ký số, hướng dẫn người dân nộp hồ sơ trực tuyến.',
    stated: [['Công chức sử dụng chữ ký số', '100 %']],
  },
  {
    text: 'Chỉ số cạnh tranh tăng từ 4 bậc trở lên so với năm 2024.',
    stated: [['Chỉ số cạnh tranh', '≥4 bậc growth of 2024']],
  },
  {
    text: 'Tỷ lệ sinh con thứ ba dưới 9‰, 100% trạm y tế có nữ hộ sinh.',
    stated: [
      ['Tỷ lệ sinh con thứ ba', '<9 ‰'],
      ['Trạm y tế có nữ hộ sinh', '100 %'],
    ],
  },
  {
    text: 'Tốc độ tăng giá trị sản xuất bình quân 5 năm 2031 - 2035 đạt 6%/năm.',
    stated: [['Tốc độ tăng giá trị sản xuất bình quân', '2031-2035: 6 %/năm growth']],
  },
  {
    text: 'Số hợp tác xã đạt 1,5 hợp tác xã/1.000 dân; số dược sĩ đạt 3 dược sĩ/10.000 dân.',
    stated: [
      ['Số hợp tác xã', '1.5 hợp tác xã/1.000 dân'],
      ['Số dược sĩ', '3 dược sĩ/vạn dân'],
    ],
  },
  { text: 'Có 2,5 điều dưỡng/vạn dân.', stated: [['Số điều dưỡng trên vạn dân', '2.5 điều dưỡng/vạn dân']] },
  {
    text: 'Mạng di động 5G phủ trên 60% thôn, 100% khu công nghiệp.',
    stated: [
      ['Mạng di động 5G phủ', '>60 %'],
      ['Mạng di động 5G phủ khu công nghiệp', '100 %'],
    ],
  },
  {
    text: 'Gạo chất lượng cao phấn đấu đạt khoảng 60% diện tích gieo trồng và 75% lượng gạo bán ra.',
    stated: [
      [null, '~60 %'],
      ['Gạo chất lượng cao lượng gạo bán ra', '75 %'],
    ],
  },
  {
    text: 'Trên 70% hộ nuôi ong đạt chuẩn (VietGAP), ít nhất 03 cơ sở chế biến mật ong.',
    stated: [
      ['Hộ nuôi ong đạt chuẩn', '>70 %'],
      ['Cơ sở chế biến mật ong', '≥3 cơ sở'],
    ],
  },
  {
    text: 'Xây dựng tối thiểu 04 vùng trồng sâm dưới tán rừng và từ 02 đến 03 vùng nuôi cá nước lạnh, hoàn thành vào năm 2029.',
    stated: [
      ['Vùng trồng sâm dưới tán rừng được xây dựng', 'by 2029: ≥4 vùng'],
      ['Vùng nuôi cá nước lạnh được xây dựng', 'by 2029: 2..3 vùng'],
    ],
  },
  {
    text: 'Xếp hạng an toàn giao thông của tỉnh từ vị trí thứ 12 trở lên.',
    stated: [['Xếp hạng an toàn giao thông của tỉnh', '≤12 thứ bậc rank']],
  },
  {
    text: 'Nằm trong nhóm 15 tỉnh, thành phố có chỉ số hài lòng (SIPAS) cao nhất cả nước.',
    stated: [['Chỉ số hài lòng (SIPAS)', '≤15 thứ bậc rank']],
  },
  { text: 'Kinh tế đêm chiếm từ 4% GRDP.', stated: [['Kinh tế đêm', '≥4 % GRDP']] },
  {
    text: 'Số thôn được công nhận kiểu mẫu: thêm 03 thôn (A, B), lũy kế 07/30 thôn.',
    stated: [
      ['Số thôn được công nhận kiểu mẫu', '3 thôn'],
      ['Số thôn được công nhận kiểu mẫu (lũy kế)', '7 thôn'],
    ],
  },
  {
    text: 'Cứng hóa 18 km đường nội đồng; kiên cố hóa 6,5 km kênh cấp ba.',
    stated: [
      ['Đường nội đồng được cứng hóa', '18 km'],
      ['Kênh cấp ba được kiên cố hóa', '6.5 km'],
    ],
  },
  {
    text: 'Trồng mới 120ha rừng ngập mặn, nâng tỷ lệ che phủ rừng lên 31,5%.',
    stated: [
      ['Rừng ngập mặn được trồng mới', '120 ha'],
      ['Tỷ lệ che phủ rừng', '31.5 %'],
    ],
  },
  {
    text: 'Hoàn thành rà soát 100% các quỹ đất công xen kẹt.',
    stated: [['Các quỹ đất công xen kẹt được rà soát', '100 %']],
  },
  {
    text: 'Tập huấn cho 100% tổ trưởng tổ dân phố.',
    stated: [['Tổ trưởng tổ dân phố được tập huấn', '100 %']],
  },
  {
    text: 'Trao tặng 30 bồn chứa nước cho hộ nghèo vùng hạn mặn trước ngày 15/4/2027.',
    stated: [['Bồn chứa nước cho hộ nghèo vùng hạn mặn được trao tặng', 'by 2027: 30']],
  },
  {
    text: 'Làm nhà văn hóa kiểu mẫu tại 12 khu phố.',
    stated: [[null, '12 khu phố']],
  },
  {
    text: 'Tốc độ tăng trưởng ngành nông nghiệp đạt bình quân 3,0 - 3,5%/năm.',
    stated: [['Tốc độ tăng trưởng ngành nông nghiệp', '3..3.5 %/năm growth']],
  },
  {
    text: 'Đến năm 2030, tỷ lệ che phủ rừng ổn định ở mức 42%.',
    stated: [['Tỷ lệ che phủ rừng', 'by 2030: 42 %']],
  },
  {
    text: 'Phấn đấu đến năm 2025 có ít nhất 80% số xã đạt chuẩn nông thôn mới.',
    stated: [['Số xã đạt chuẩn nông thôn mới', 'by 2025: ≥80 %']],
  },
  {
    text: 'Giá trị sản phẩm trên 01 ha đất trồng trọt đạt 150 triệu đồng/ha.',
    stated: [['Giá trị sản phẩm trên 01 ha đất trồng trọt', '150 triệu đồng/ha']],
  },
  {
    text: 'Sản lượng thủy sản đạt 120.000 tấn vào năm 2030.',
    stated: [['Sản lượng thủy sản', 'by 2030: 120000 tấn']],
  },
  {
    text: 'Trồng mới 1.500 ha rừng sản xuất mỗi năm.',
    stated: [[null, '1500 ha/năm']],
  },
  {
    text: 'Tuổi thọ trung bình của người dân đạt 75,5 tuổi vào năm 2030.',
    stated: [['Tuổi thọ trung bình của người dân', 'by 2030: 75.5 tuổi']],
  },
  {
    text: 'Giảm tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi xuống còn dưới 15% vào năm 2030.',
    stated: [['Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi', 'by 2030: <15 %']],
  },
  {
    text: 'Tỷ suất tử vong trẻ em dưới 1 tuổi giảm còn dưới 12‰.',
    stated: [['Tỷ suất tử vong trẻ em dưới 1 tuổi', '<12 ‰']],
  },
  {
    text: 'Số giường bệnh đạt 35 giường bệnh/vạn dân, số bác sĩ đạt 15 bác sĩ/vạn dân vào năm 2030.',
    stated: [
      ['Số giường bệnh', 'by 2030: 35 giường/vạn dân'],
      ['Số bác sĩ', 'by 2030: 15 bác sĩ/vạn dân'],
    ],
  },
  {
    text: 'Tỷ lệ dân số tham gia bảo hiểm y tế đạt trên 95% dân số.',
    stated: [['Tỷ lệ dân số tham gia bảo hiểm y tế', '>95 % dân số']],
  },
  {
    text: 'Tỷ lệ trẻ em từ 6 đến 14 tuổi đi học đạt 99,5%.',
    stated: [['Tỷ lệ trẻ em từ 6 đến 14 tuổi đi học', '99.5 %']],
  },
  {
    text: '100% giáo viên đạt chuẩn trình độ đào tạo theo quy định.',
    stated: [['Giáo viên đạt chuẩn trình độ đào tạo theo quy định', '100 %']],
  },
  {
    text: 'Tỷ lệ người biết chữ trong độ tuổi từ 15 tuổi trở lên đạt 98,85%.',
    stated: [['Tỷ lệ người biết chữ trong độ tuổi từ 15 tuổi trở lên', '98.85 %']],
  },
  {
    text: 'Thu nhập bình quân đầu người đạt 120 triệu đồng/người/năm vào năm 2030.',
    stated: [['Thu nhập bình quân đầu người', 'by 2030: 120 triệu đồng/người/năm']],
  },
  {
    text: 'Tỷ lệ hộ nghèo giảm còn dưới 3% vào năm 2025.',
    stated: [['Tỷ lệ hộ nghèo', 'by 2025: <3 %']],
  },
  {
    text: 'Tỷ lệ hộ nghèo giảm bình quân 1 - 1,5%/năm.',
    stated: [['Tỷ lệ hộ nghèo', '-1.5..-1 %/năm growth']],
  },
  {
    text: 'GRDP bình quân đầu người năm 2025 đạt 5.500 USD.',
    stated: [['GRDP bình quân đầu người', 'by 2025: 5500 USD']],
  },
  {
    text: 'Kim ngạch xuất khẩu giai đoạn 2021 - 2025 tăng bình quân 10%/năm.',
    stated: [['Kim ngạch xuất khẩu', '2021-2025: 10 %/năm growth']],
  },
  {
    text: 'Chỉ số cải cách hành chính (PAR Index) thuộc nhóm 10 tỉnh, thành phố dẫn đầu cả nước.',
    stated: [['Chỉ số cải cách hành chính (PAR Index)', '≤10 thứ bậc rank']],
  },
  {
    text: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) xếp thứ 5 cả nước vào năm 2026.',
    stated: [['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'by 2026: 5 thứ bậc rank']],
  },
  {
    text: 'Tỷ lệ đô thị hóa đạt trên 50% vào năm 2025, trên 60% vào năm 2030 và khoảng 75% vào năm 2045.',
    stated: [['Tỷ lệ đô thị hóa', 'by 2025: >50 %', 'by 2030: >60 %', 'by 2045: ~75 %']],
  },
  {
    text: 'Đến năm 2030: (1) Tỷ lệ hộ dân sử dụng nước sạch đạt 100%; (2) Tỷ lệ thu gom rác thải đạt trên 95%.',
    stated: [
      ['Tỷ lệ hộ dân sử dụng nước sạch', 'by 2030: 100 %'],
      ['Tỷ lệ thu gom rác thải', 'by 2030: >95 %'],
    ],
  },
  {
    text: 'Đến năm 2025, 100% xã, phường có nhà văn hóa; 80% thôn có sân thể thao.',
    stated: [
      ['Xã, phường có nhà văn hóa', 'by 2025: 100 %'],
      ['Thôn có sân thể thao', 'by 2025: 80 %'],
    ],
  },
  {
    text: 'Đến năm 2025 tỷ lệ lao động qua đào tạo đạt 70%, trong đó có bằng cấp, chứng chỉ đạt 30%.',
    stated: [
      ['Tỷ lệ lao động qua đào tạo', 'by 2025: 70 %'],
      [null, 'by 2025: 30 %'],
    ],
  },
  {
    text: 'Mỗi năm đào tạo nghề cho 2.000 lao động nông thôn.',
    stated: [[null, '2000 lao động/năm']],
  },
  {
    text: 'Quy mô nền kinh tế tăng gấp 2 lần so với năm 2020.',
    stated: [['Quy mô nền kinh tế', '2 lần multiple of 2020']],
  },
  {
    text: 'Tổng vốn đầu tư toàn xã hội đạt khoảng 250.000 tỷ đồng giai đoạn 2026 - 2030.',
    stated: [['Tổng vốn đầu tư toàn xã hội', '2026-2030: ~250000 tỷ đồng']],
  },
  {
    text: 'Số vụ tai nạn giao thông giảm ít nhất 5% so với năm 2024.',
    stated: [['Số vụ tai nạn giao thông', '≤-5 % growth of 2024']],
  },
  {
    text: 'Diện tích nhà ở bình quân đạt 30 m2 sàn/người.',
    stated: [['Diện tích nhà ở bình quân', '30 m2/người']],
  },
  {
    text: 'Đến năm 2025, tỷ lệ trạm y tế xã có bác sĩ làm việc đạt 95%; đến năm 2030 đạt 100%.',
    stated: [['Tỷ lệ trạm y tế xã có bác sĩ làm việc', 'by 2025: 95 %', 'by 2030: 100 %']],
  },
  {
    text: 'Năm 2026: tỷ lệ hộ nghèo còn 2%; năm 2027: còn 1,5%.',
    stated: [['Tỷ lệ hộ nghèo', 'by 2026: 2 %', 'by 2027: 1.5 %']],
  },
  {
    text: 'Thu hút 3,5 triệu lượt khách du lịch, tổng thu từ du lịch đạt 4.500 tỷ đồng.',
    stated: [
      [null, '3.5 triệu lượt'],
      ['Tổng thu từ du lịch', '4500 tỷ đồng'],
    ],
  },
  {
    text: 'Phấn đấu đến năm 2030, 100% cơ sở giáo dục có phòng học kiên cố, trong đó trên 70% trường đạt chuẩn quốc gia.',
    stated: [
      ['Cơ sở giáo dục có phòng học kiên cố', 'by 2030: 100 %'],
      ['Trường đạt chuẩn quốc gia', 'by 2030: >70 %'],
    ],
  },
  {
    text: 'Mỗi xã có ít nhất 01 sản phẩm OCOP đạt 3 sao trở lên.',
    stated: [['Sản phẩm OCOP đạt 3 sao trở lên mỗi xã', '≥1 sản phẩm']],
  },
  {
    text: 'Nâng tỷ lệ che phủ rừng từ 40% năm 2020 lên 42% năm 2025.',
    stated: [['Tỷ lệ che phủ rừng', 'by 2025: 42 %']],
  },
  {
    text: 'Giảm tỷ lệ sinh con thứ ba trở lên xuống còn 5%.',
    stated: [['Tỷ lệ sinh con thứ ba trở lên', '5 %']],
  },
  {
    text: 'Phấn đấu đến năm 2030, tỉnh thuộc nhóm 20 tỉnh, thành phố đứng đầu cả nước về chỉ số chuyển đổi số.',
    stated: [['Chỉ số chuyển đổi số', 'by 2030: ≤20 thứ bậc rank']],
  },
  {
    text: 'Giải quyết việc làm cho 16.000 lao động/năm.',
    stated: [['Lao động được giải quyết việc làm', '16000 lao động/năm']],
  },
  {
    text: 'Tổ chức 12 lớp tập huấn cho 600 cán bộ.',
    stated: [
      ['Lớp tập huấn', '12 lớp'],
      [null, '600 cán bộ'],
    ],
  },
  {
    text: 'Duy trì mức sinh thay thế bình quân 2,1 con/phụ nữ.',
    stated: [['Mức sinh thay thế bình quân', '2.1 con/phụ nữ']],
  },
  {
    text: 'Tỷ lệ bao phủ bảo hiểm y tế đạt 93% năm 2024, 95% năm 2025.',
    stated: [['Tỷ lệ bao phủ bảo hiểm y tế', 'by 2024: 93 %', 'by 2025: 95 %']],
  },
  {
    text: 'Phấn đấu tốc độ tăng trưởng GRDP bình quân giai đoạn 2026 - 2030 đạt từ 10%/năm trở lên.',
    stated: [['Tốc độ tăng trưởng GRDP bình quân', '2026-2030: ≥10 %/năm growth']],
  },
  {
    text: 'Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý đạt từ 95% đến 98%.',
    stated: [['Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý', '95..98 %']],
  },
  {
    text: 'Đến hết năm 2025, có 15/18 xã đạt chuẩn nông thôn mới.',
    stated: [['Xã đạt chuẩn nông thôn mới', 'by 2025: 15 xã']],
  },
  {
    text: 'Giảm 50% số vụ cháy so với năm 2023.',
    stated: [['Số vụ cháy', '-50 % growth of 2023']],
  },
  {
    text: 'Thành lập mới 5.000 doanh nghiệp, thu hút 200 triệu USD vốn FDI, giải quyết việc làm cho 20.000 lao động.',
    stated: [
      ['Doanh nghiệp được thành lập mới', '5000 doanh nghiệp'],
      ['Vốn FDI', '200 triệu USD'],
      ['Lao động được giải quyết việc làm', '20000 lao động'],
    ],
  },
  {
    text: '100% trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế, trong đó 90% được khám định kỳ.',
    stated: [
      ['Trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế', '100 %'],
      ['Trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế được khám định kỳ', '90 %'],
    ],
  },
  {
    text: 'Khoảng 2.000 lao động được đào tạo nghề, trong đó có 40 - 50% lao động nữ.',
    stated: [
      ['Lao động được đào tạo nghề', '~2000 lao động'],
      ['Lao động nữ được đào tạo nghề', '40..50 %'],
    ],
  },
  {
    text: 'Giai đoạn 2026 - 2030 trồng 2 triệu cây; năm 2026 trồng 400 nghìn cây.',
    stated: [['Cây được trồng', '2026-2030: 2000000 cây', 'by 2026: 400000 cây']],
  },
  {
    text: 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024, tỷ lệ người dân dùng dịch vụ số đạt 80%.',
    stated: [['Tỷ lệ người dân dùng dịch vụ số', '80 %']],
  },
  {
    text: 'Đến ngày 31 tháng 12 năm 2025, tỷ lệ giải ngân đạt 95%.',
    stated: [['Tỷ lệ giải ngân', 'by 2025: 95 %']],
  },
  {
    text: 'Đào tạo ngoại ngữ cho hướng dẫn viên; mỗi năm mở 3 - 5 lớp.',
    stated: [['Lớp đào tạo ngoại ngữ cho hướng dẫn viên', '3..5 lớp/năm']],
  },
  {
    text: 'Tỷ lệ hộ nghèo giảm từ 10% năm 2020 xuống còn 5% năm 2025.',
    stated: [['Tỷ lệ hộ nghèo', 'by 2025: 5 %']],
  },
  {
    text: 'Đàn bò đạt 150.000 con; đàn lợn đạt 500.000 con.',
    stated: [
      ['Đàn bò', '150000 con'],
      ['Đàn lợn', '500000 con'],
    ],
  },
  {
    text: 'Về môi trường: Tỷ lệ che phủ rừng đạt 42%.',
    stated: [['Tỷ lệ che phủ rừng', '42 %']],
  },
  {
    text: 'Năm 2026: tỷ lệ hộ nghèo còn 2%; năm 2027: còn 1,5%; năm 2028: còn 1%.',
    stated: [['Tỷ lệ hộ nghèo', 'by 2026: 2 %', 'by 2027: 1.5 %', 'by 2028: 1 %']],
  },
  {
    text: 'Đến năm 2025, tỷ lệ hộ nghèo dưới 3%. Tỷ lệ che phủ rừng đạt 42%.',
    stated: [
      ['Tỷ lệ hộ nghèo', 'by 2025: <3 %'],
      ['Tỷ lệ che phủ rừng', '42 %'],
    ],
  },
  {
    text: 'Mục tiêu đến năm 2030 là: (1) Tỷ lệ hộ nghèo còn 1%; (2) Tỷ lệ che phủ rừng đạt 42%.',
    stated: [
      ['Tỷ lệ hộ nghèo', 'by 2030: 1 %'],
      ['Tỷ lệ che phủ rừng', 'by 2030: 42 %'],
    ],
  },
  {
    text: 'Rà soát kế hoạch đến năm 2030: các sở báo cáo; tỷ lệ hộ nghèo còn 1%.',
    stated: [['Tỷ lệ hộ nghèo', '1 %']],
  },
  {
    text: 'Sản phẩm chủ lực đạt 5 sao.',
    stated: [['Sản phẩm chủ lực', '5 sao']],
  },
  {
    text: 'Tuổi thọ trung bình đạt 75 tuổi vào năm 2025 và đạt 76 tuổi vào năm 2030.',
    stated: [['Tuổi thọ trung bình', 'by 2025: 75 tuổi', 'by 2030: 76 tuổi']],
  },
]

/** What rises or falls by so much, how an amount has changed, and bounds behind the noun. */
const changes: readonly Case[] = [
  {
    text: 'Giảm tỷ lệ thất nghiệp bình quân 1 - 1,5%/năm.',
    stated: [['Tỷ lệ thất nghiệp', '-1.5..-1 %/năm growth']],
  },
  {
    text: 'Phấn đấu giảm tỷ lệ tảo hôn tối thiểu 2%/năm.',
    stated: [['Tỷ lệ tảo hôn', '≤-2 %/năm growth']],
  },
  {
    text: 'Tăng năng suất lúa trung bình 3%/năm.',
    stated: [['Năng suất lúa', '3 %/năm growth']],
  },
  {
    text: 'Giảm tỷ lệ thất nghiệp xuống còn 2%/năm.',
    stated: [['Tỷ lệ thất nghiệp', '2 %/năm']],
  },
  {
    text: 'Giảm tỷ lệ thất nghiệp xuống dưới 3%.',
    stated: [['Tỷ lệ thất nghiệp', '<3 %']],
  },
  {
    text: 'Thu hút tối thiểu 20 dự án đầu tư vào khu công nghiệp, gấp 2,5 lần so với năm 2021.',
    stated: [['Số dự án đầu tư vào khu công nghiệp được thu hút', '≥20 dự án', '2.5 lần multiple of 2021']],
  },
  {
    text: 'Kim ngạch xuất khẩu gạo đạt 90 triệu USD, gấp 2 lần năm 2021.',
    stated: [['Kim ngạch xuất khẩu gạo', '90 triệu USD', '2 lần multiple of 2021']],
  },
  {
    text: 'Số hợp tác xã thành lập mới: 40 hợp tác xã/năm, tăng 10%.',
    stated: [['Số hợp tác xã thành lập mới', '40 hợp tác xã/năm', '10 % growth']],
  },
  {
    text: 'Có từ 80% số thôn trở lên đạt chuẩn văn hóa.',
    stated: [['Số thôn đạt chuẩn văn hóa', '≥80 %']],
  },
  {
    text: 'Trên 90% hộ dân trở lên dùng nước sạch.',
    stated: [['Hộ dân dùng nước sạch', '>90 %']],
  },
]

/** Conditions, names, dates and documents: nothing to be reached. */
const nothing: readonly string[] = [
  'Đào tạo nghề cho người lao động từ 15 tuổi trở lên.',
  'Các dự án sử dụng đất trên 01 ha phải lập báo cáo.',
  'Cung cấp dịch vụ công trực tuyến mức độ 4.',
  'Phủ sóng 5G tại các khu công nghiệp.',
  'Thực hiện Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ.',
  'Triển khai Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị.',
  'Theo quy định tại khoản 2 Điều 25 Luật Thủ đô.',
  'Hoàn thành trước ngày 15 tháng 6 năm 2025.',
  'Tham gia cuộc cách mạng công nghiệp lần thứ 4.',
  'Phát triển hạ tầng KH&CN; đẩy nhanh tốc độ đổi mới.',
  'Áp dụng hệ thống quản lý chất lượng ISO 9001:2015.',
  '',
]

const run = (text: string, context?: StatementContext): Stated[] =>
  readStatements(text, context).map(({ name, values }) => [name, ...values.map(say)] as const)

describe('readStatements', () => {
  for (const [group, cases] of Object.entries({
    plan345,
    byHowMuch,
    partsAndConditions,
    placesOfIndices,
    sharesOfPlans,
    saidBeside,
    yearByYear,
    thingsAround,
    fallingParts,
    placesAndTimes,
    parallel,
    otherPlans,
    otherFields,
    changes,
  })) {
    describe(group, () => {
      for (const { text, stated, context, fault } of cases) {
        const test = fault ? it.fails : it
        test(`${text}${fault ? ` (${fault})` : ''}`, () => {
          const found = run(text, context)
          expect(found.map(([, ...values]) => values)).toEqual(stated.map(([, ...values]) => values))
          const named = stated.map(([name], index) => (name === null ? null : thing(found[index]![0]!)))
          expect(named).toEqual(stated.map(([name]) => (name === null ? null : thing(name))))
        })
      }
    })
  }

  describe('nothing to be reached', () => {
    it('a norm', () => expect(readStatements('Xóa nhà tạm theo định mức 60 triệu đồng/nhà.')).toEqual([]))

    for (const text of nothing) it(text || 'nothing', () => expect(run(text)).toEqual([]))
  })

  it('reads `1 triệu cây xanh` as a million trees, not as one of `Triệu cây xanh`', () => {
    const [value] = readStatements('Trồng 1 triệu cây xanh trong giai đoạn 2021-2025.')[0]!.values
    expect([value!.min, value!.unit]).toBeOneOf([
      [1_000_000, 'cây'],
      [1, 'triệu cây'],
    ])
  })

  it('takes the years of the context only where the text names none', () => {
    const context = { from: 2026, by: 2030 }
    expect(run('Tỷ lệ hộ nghèo dưới 3%.', context)).toEqual([['Tỷ lệ hộ nghèo', '2026-2030: <3 %']])
    expect(run('Đến năm 2028, tỷ lệ hộ nghèo dưới 3%.', context)).toEqual([
      ['Tỷ lệ hộ nghèo', 'by 2028: <3 %'],
    ])
  })

  it('marks what is a part of the thing before it', () => {
    const text = 'Đầu tư cho KH&CN đạt 2% GRDP, trong đó đóng góp của xã hội chiếm 60%.'
    expect(readStatements(text).map(({ partOf }) => partOf)).toEqual([false, true])
  })

  it('keeps the words of amount and horizon', () => {
    const text = 'Tỷ trọng kinh tế số chiếm khoảng 30% GRDP vào năm 2025.'
    const [value] = readStatements(text)[0]!.values
    expect(text.slice(value!.textStart, value!.textEnd)).toBe('khoảng 30% GRDP vào năm 2025')
  })

  it('reads NFD as NFC', () => {
    const text = plan345[0]!.text
    expect(run(text.normalize('NFD')).map(([, ...values]) => values)).toEqual(
      run(text).map(([, ...values]) => values),
    )
  })
})

describe('unreadClauses', () => {
  it.each([
    ['Số hóa 3/5 bảo vật quốc gia.', ['Số hóa 3/5 bảo vật quốc gia.']],
    ['Che phủ rừng đạt 58%; giảm 2/3 số vụ cháy.', [' giảm 2/3 số vụ cháy.']],
    ['Thu nhập bình quân tăng 5%2025.', ['Thu nhập bình quân tăng 5%2025.']],
    ['Che phủ rừng đạt 58% vào năm 2030.', []],
    ['Tỷ trọng ba khu vực: 18% - 40% - 42%.', ['Tỷ trọng ba khu vực: 18% - 40% - 42%.']],
    ['Đưa tỷ lệ trường đạt chuẩn từ 55% lên 70%.', []],
    ['Có 15/21 xã đạt chuẩn.', []],
    ['Hoàn thành trước ngày 15/6 và báo cáo ngày 2/9 hằng năm.', []],
    ['Theo Nghị quyết số 12/2024/NQ-HĐND.', []],
    ['Người từ 15 tuổi trở lên được tập bơi.', []],
  ])('of %j are %j', (text, clauses) =>
    expect(unreadClauses(text, readStatements(text)).map(({ from, to }) => text.slice(from, to))).toEqual(
      clauses,
    ),
  )
})

describe('clausesOf', () => {
  for (const [text, clauses] of [
    ['A đạt 5%; B đạt 6%. C đạt 7%', ['A đạt 5%', 'B đạt 6%', 'C đạt 7%']],
    ['Bao gồm: (1) A đạt 5%; (2) B đạt 6%', ['Bao gồm:', 'A đạt 5%', 'B đạt 6%']],
    ['A (gồm B; C) đạt 5%', ['A (gồm B; C) đạt 5%']],
    ['Đề án “A; B. C” đạt 5%', ['Đề án “A; B. C” đạt 5%']],
    ['Doanh thu 1.000 tỷ đồng', ['Doanh thu 1.000 tỷ đồng']],
    ['Tại TP. Hà Nội đạt 5%', ['Tại TP. Hà Nội đạt 5%']],
    ['Về quy mô: + A đạt 5%. + B đạt 6%', ['Về quy mô', '+ A đạt 5%', '+ B đạt 6%']],
    ['(1) A đạt 5%; (2) B đạt 6%', ['A đạt 5%', 'B đạt 6%']],
    ['Bao gồm:  (1) A đạt 5%', ['Bao gồm:', 'A đạt 5%']],
    ['Theo khoản (1) Điều 5, A đạt 5%', ['Theo khoản (1) Điều 5, A đạt 5%']],
    ['A (gồm: (1) B; (2) C) đạt 5%', ['A (gồm: (1) B; (2) C) đạt 5%']],
    ['A (gồm (B); C) đạt 5%; D đạt 6%', ['A (gồm (B); C) đạt 5%', 'D đạt 6%']],
    ['A [gồm B; C] đạt 5%; D đạt 6%', ['A [gồm B; C] đạt 5%', 'D đạt 6%']],
    ['Điểm a) A đạt 5%; (2) B đạt 6%', ['Điểm a) A đạt 5%', 'B đạt 6%']],
    ['Đề án “(1) A; (2) B” đạt 5%; C đạt 6%', ['Đề án “(1) A; (2) B” đạt 5%', 'C đạt 6%']],
    ['', []],
  ] as const) {
    it(`cuts “${text}”`, () => {
      expect(clausesOf(text).map(({ from, to }) => text.slice(from, to).trim())).toEqual(clauses)
    })
  }

  for (const [text, sentences] of [
    ['A đạt 5%; B đạt 6%', 1],
    ['A đạt 5%. B đạt 6%; C đạt 7%', 2],
    ['Gồm: (1) A đạt 5%; (2) B đạt 6%', 3],
    ['A đạt 5%. Gồm: (1) B đạt 6%; C đạt 7%', 3],
  ] as const) {
    it(`finds ${sentences} sentences in “${text}”`, () => {
      expect(new Set(clausesOf(text).map(({ sentence }) => sentence)).size).toBe(sentences)
    })
  }
})

describe('a clause of very many amounts', () => {
  const crowded = Array.from({ length: 61 }, (_, index) => `cây số ${index + 1} đạt ${index + 1} ha`).join(
    ', ',
  )

  it('states nothing, and is told; what stands beside it is read', () => {
    const text = `${crowded}. Tỷ lệ che phủ rừng đạt 42%.`
    expect(run(text)).toEqual([['Tỷ lệ che phủ rừng', '42 %']])
    expect(crowdedClauses(text).map(({ from, to }) => text.slice(from, to))).toEqual([crowded])
  })

  it('is not one of sixty, nor a text of many clauses', () => {
    const sixty = Array.from({ length: 60 }, (_, index) => `${index + 1} ha`).join(', ')
    expect(crowdedClauses(sixty)).toEqual([])
    expect(crowdedClauses(crowded.replaceAll(', ', '; '))).toEqual([])
  })
})

describe('trimName', () => {
  for (const [words, name] of [
    ['Phấn đấu tỷ lệ X đạt', 'tỷ lệ X'],
    ['- Tỷ lệ X:', 'Tỷ lệ X'],
    ['Nâng tỷ lệ X lên', 'tỷ lệ X'],
    ['Bảo đảm tỷ lệ X ở mức', 'tỷ lệ X'],
    ['Tỷ lệ X', 'Tỷ lệ X'],
    ['đạt', ''],
    ['', ''],
  ] as const) {
    it(`“${words}” → “${name}”`, () => expect(trimName(words)).toBe(name))
  }
})

describe('any text', () => {
  it('gives statements inside it, with names and values that fit the schema', () => {
    fc.assert(
      fc.property(phrases, (source) => {
        const found = readStatements(source, { from: null, by: 2030 })
        for (const { name, values, start, end } of found) {
          expect(name.trim()).toBe(name)
          expect(name).toMatch(/\p{L}/u)
          expect(start >= 0 && start < end && end <= source.length).toBe(true)
          expect(values.length).toBeGreaterThan(0)
          for (const value of values) {
            const { from, by, comparator, min, max, unit, measure, baseline, textStart, textEnd } = value
            expect(textStart >= 0 && textStart < textEnd && textEnd <= source.length).toBe(true)
            expect(textStart <= value.start && value.end <= textEnd).toBe(true)
            const text = source.slice(textStart, textEnd)
            const read = { from, by, comparator, min, max, unit, measure, baseline, text }
            expect(Value.safeParse(read).error?.issues ?? []).toEqual([])
          }
        }
        expect(readStatements(source, { from: null, by: 2030 })).toEqual(found)
      }),
    )
  })

  it('gives clauses that follow each other', () => {
    fc.assert(
      fc.property(phrases, (source) => {
        let after = 0
        for (const { from, to } of clausesOf(source)) {
          expect(from >= after && from < to && to <= source.length).toBe(true)
          after = to
        }
      }),
    )
  })

  it('is cut into clauses in time proportional to its length', () => expectLinearReading(clausesOf))

  it('is read in time proportional to its length, with many amounts or few', () => {
    expectLinearReading((text) => readStatements(text))
    expectLinearReading(trimName)
  })
})
