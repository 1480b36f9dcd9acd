import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function confidences(goal: string): Record<string, number> {
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nCấp nước năm 2026\n\nI. MỤC TIÊU\n- ${goal}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return Object.fromEntries(result.targets.map(({ name, confidence }) => [name, confidence]))
}

it('doubts a target that is named by whom it counts alone', () => {
  const found = confidences('Trên 35% dân số và 26% số hộ dùng nước máy vào năm 2026.')
  expect(found['Dân số']).toBeLessThan(0.85)
  expect(found['Số hộ dùng nước máy']).toBeGreaterThan(0.9)
})

it('tells a name that says only how something is measured by the words before its colon, and doubts it without them', () => {
  const found = confidences(
    'Bệnh tay chân miệng: Giảm 10% số ca mắc; tỷ lệ tử vong do tay chân miệng dưới 0,05%.',
  )
  expect(found['Số ca mắc bệnh tay chân miệng']).toBeGreaterThan(0.85)
  expect(found['Tỷ lệ tử vong do tay chân miệng']).toBeGreaterThan(0.9)
  expect(confidences('Phấn đấu: Giảm 10% số ca mắc.')['Số ca mắc']).toBeLessThan(0.85)
  expect(confidences('Giảm 10% số ca mắc.')['Số ca mắc']).toBeLessThan(0.85)
})

it('doubts later shares of which too few words say of whom they are, and how far a bound said once reaches', () => {
  const found = confidences(
    'Tỷ lệ học sinh hoàn thành tiểu học đạt 99%; tốt nghiệp THCS đạt 98%; tốt nghiệp THPT đạt 97%.',
  )
  expect(found['Tỷ lệ học sinh hoàn thành tiểu học']).toBeGreaterThan(0.9)
  expect(found['Tốt nghiệp THCS']).toBeLessThan(0.85)
  expect(found['Tốt nghiệp THPT']).toBeLessThan(0.85)
  expect(confidences('Tỷ lệ hộ nghèo dưới 2%; phủ sóng đạt 99%.')['Phủ sóng']).toBeGreaterThan(0.9)
  const bounds = confidences('Ít nhất 80% hộ sử dụng nước sạch, 60% hộ sử dụng nhà tiêu hợp vệ sinh.')
  expect(bounds['Hộ sử dụng nước sạch']).toBeGreaterThan(0.9)
  expect(bounds['Hộ sử dụng nhà tiêu hợp vệ sinh']).toBeLessThan(0.85)
})

it('doubts what is demanded of all that is done, and reads no amount there that nothing promises', () => {
  const found = confidences(
    'Đạt 95% hộ.\n\nII. MỤC ĐÍCH, YÊU CẦU\n1. Yêu cầu\n- Diện tích bị hạn giảm ít nhất 30% so với năm 2025.\n- Thực hiện theo 3 giai đoạn.',
  )
  expect(found['Diện tích bị hạn']).toBeLessThan(0.85)
  expect(Object.keys(found)).toHaveLength(2)
})

it('doubts a target that is named by the whole of a duty', () => {
  const found = confidences(
    'Đạt 95% hộ.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Chỉ đạo Chi cục Dân số tổ chức tư vấn cho thanh niên đạt tỷ lệ trên 70% tổng số.',
  )
  const [name] = Object.keys(found).filter((one) => one.startsWith('Chỉ đạo'))
  expect(found[name!]).toBeLessThan(0.85)
})

it('doubts a target whose name begins as a sentence does, or says only where', () => {
  const [sentence] = Object.entries(
    confidences('Như vậy phần tiết kiệm hằng năm sẽ còn lại khoảng 36 tỷ đồng.'),
  )
  expect(sentence![1]).toBeLessThan(0.85)
  const [place] = Object.entries(confidences('Đạt 85% ở nông thôn vào năm 2026.'))
  expect(place![1]).toBeLessThan(0.85)
})

it('doubts a name that holds the words which open others', () => {
  const [found] = Object.entries(
    confidences(
      'Để đạt các mục tiêu trên, tập trung vào 5 nhóm giải pháp: Hoàn thiện cơ chế; đầu tư hạ tầng.',
    ),
  )
  expect(found![1]).toBeLessThan(0.85)
})

it('doubts a target that is named by what leads to it, or by what it depends on', () => {
  const found = confidences(
    'Giảm phát thải 9% so với năm 2020; trường hợp có hỗ trợ quốc tế giảm 27%. Tổng thu từ du lịch đạt 12.000 tỷ đồng, đóng góp trực tiếp 9% GRDP; sau đào tạo trên 85% có việc làm.',
  )
  expect(found['Trường hợp có hỗ trợ quốc tế']).toBeLessThan(0.85)
  expect(found['Đóng góp trực tiếp']).toBeLessThan(0.85)
  expect(found['Sau đào tạo']).toBeLessThan(0.85)
  expect(found['Tổng thu từ du lịch']).toBeGreaterThan(0.9)
})

it('doubts one thing at two levels at one time: its name may be of more', () => {
  const [two] = Object.values(confidences('Tỷ lệ gia súc, gia cầm được tiêm phòng đạt tương ứng 70% và 50%.'))
  expect(two).toBeLessThan(0.85)
  const [years] = Object.values(
    confidences('Tỷ lệ gia súc được tiêm phòng đạt 70% năm 2026 và 75% năm 2027.'),
  )
  expect(years).toBeGreaterThan(0.9)
})

it('doubts a kind behind its colon that may lack the measure of the one before it', () => {
  const found = confidences(
    'Tỷ lệ người dân hài lòng với dịch vụ y tế: 90%; giáo dục: 92%; tỷ lệ trẻ em được tiêm chủng: 95%.',
  )
  expect(found['Giáo dục']).toBeLessThan(0.85)
  expect(found['Tỷ lệ trẻ em được tiêm chủng']).toBeGreaterThan(0.9)
})

it('doubts a name that holds an amount', () => {
  const [two] = Object.values(
    confidences('Số người tham gia bảo hiểm xã hội, thất nghiệp lần lượt đạt 45%, 35% lực lượng lao động.'),
  )
  expect(two).toBeLessThan(0.85)
})

it('doubts what is not to be so often', () => {
  const found = confidences('Hạn chế thành lập nhiều hơn 01 hợp tác xã trên cùng một xã.')
  for (const confidence of Object.values(found)) expect(confidence).toBeLessThan(0.85)
})

it('doubts of whom a later share is, where nothing says what becomes of them', () => {
  const found = confidences(
    'Tỷ lệ trẻ em được tiêm chủng đạt 95%; học sinh, sinh viên đạt 90%; người cao tuổi được khám đạt 80%.',
  )
  expect(found['Học sinh, sinh viên']).toBeLessThan(0.85)
  expect(found['Người cao tuổi được khám']).toBeGreaterThan(0.9)
})
