import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { noteCutList, noteUnreadActor } from '../../pipeline/extract/unread-actor.js'
import { readDuty } from '../../pipeline/language/agencies/index.js'
import { sourceText } from '../../pipeline/tree/text.js'

test.each([
  ['Đội hình tình nguyện chủ trì tổ chức diễn tập.', 'Đội hình tình nguyện'],
  ['2. Ông Nguyễn Văn An làm đầu mối theo dõi.', 'Ông Nguyễn Văn An'],
  // a name that a comma parts, and a list under one noun
  ['Cục Khuyến công, Hội chợ và Thị trường lập đề án.', 'Cục Khuyến công'],
  // a list that a name nobody knows cuts
  ['Sở Y tế, Sở Nội vụ tự nguyện đi kiểm tra.', 'Sở Y tế, Sở Nội vụ'],
  ['Hiệu trưởng các trường, chủ nhóm lớp: ký cam kết.', 'Hiệu trưởng các trường'],
  ['PC06 là đơn vị thường trực của Tổ công tác.', 'PC06'],
  ['Đề nghị thành viên Đoàn công tác chuẩn bị tài liệu.', 'thành viên Đoàn công tác chuẩn bị tài liệu'],
  [
    'Đồng chí Nguyễn Văn An - Phó Chủ tịch UBND xã: Chỉ đạo chung.',
    'Đồng chí Nguyễn Văn An - Phó Chủ tịch UBND xã',
  ],
  ['Ông (bà) Nguyễn Văn An - Tổ trưởng: Chỉ đạo chung.', 'Ông (bà) Nguyễn Văn An - Tổ trưởng'],
  [
    'Thành viên Hội đồng phụ trách thôn nào chịu trách nhiệm về thôn đó.',
    'Thành viên Hội đồng phụ trách thôn nào',
  ],
  // whom the order is to, by letters and numbers alone
  ['Giao PC04 giúp Giám đốc Công an tỉnh đôn đốc.', 'PC04 giúp Giám đốc Công an tỉnh đôn đốc'],
  // a list before the colon that holds a name nobody knows, or a group that is told apart
  [
    'Bến phà Cửa Hội; Bộ đội Biên phòng tỉnh: tạo điều kiện cho người dân.',
    'Bến phà Cửa Hội; Bộ đội Biên phòng tỉnh',
  ],
  [
    'Các cơ sở y tế công lập, ngoài công lập có khám thai: nghiêm cấm lựa chọn giới tính.',
    'Các cơ sở y tế công lập, ngoài công lập có khám thai',
  ],
  ['Trung tâm học tập cộng đồng: mở các lớp xóa mù chữ.', 'Trung tâm học tập cộng đồng'],
  ['Các Cục: Vận tải Đường sông, Bến bãi rà soát định mức.', 'Các Cục: Vận tải Đường sông'],
  // persons before the colon; bodies that nobody knows at the end, in a bracket or behind a colon
  ['Nhân viên trạm bơm: trực 24/24 giờ.', 'Nhân viên trạm bơm'],
  ['Kế toán: cấp phát kinh phí kịp thời.', 'Kế toán'],
  ['Kéo cáp ngầm ra đảo (Điện lực Phú Quốc).', 'Điện lực Phú Quốc'],
  ['Cấp điện: Điện lực Phú Quốc.', 'Điện lực Phú Quốc'],
  ['Cấp điện: Điện lực Phú Quốc, hoàn thành trước 15/5/2026.', 'Điện lực Phú Quốc'],
  // persons of no office, and who does it by the end of a clause
  ['Thư ký Đoàn: ghi biên bản.', 'Thư ký Đoàn'],
  ['Ấp Hòa Lợi A, ấp Hòa Lợi B: nạo vét 03 tuyến kênh.', 'Ấp Hòa Lợi A, ấp Hòa Lợi B'],
  ['Tổ dân phố số 1: vận động người dân.', 'Tổ dân phố số 1'],
  ['Thành viên Ban Chỉ đạo theo phân công kiểm tra các thôn.', 'Thành viên Ban Chỉ đạo theo'],
  ['Tập huấn 02 lớp, do Khoa Côn trùng và Kiểm dịch y tế phụ trách.', 'Khoa Côn trùng và Kiểm dịch y tế'],
])('who leads is asked for: %s', (words, actor) => {
  const file = new VFile()
  expect(
    noteUnreadActor(sourceText(words, 0, words.length), { lead: [], coordinating: [] }, false, file),
  ).toBe(true)
  expect(file.messages[0]?.reason).toContain(`"${actor}"`)
  expect(file.messages[0]?.ruleId).toBe('agency-unread')
})

test.each([
  'Sở Y tế chủ trì, phối hợp với Sở Tài chính tổ chức diễn tập.',
  'Đơn vị chủ trì: Sở Y tế.',
  'Phát huy vai trò chủ trì của ngành y tế.',
  'Tổ chức diễn tập, do Công an tỉnh chủ trì.',
  'Trung tâm Văn hóa Bình An: xây mới nhà đa năng.',
  'Mở rộng đường liên xã (đoạn qua Trường Mầm non).',
  'Xây mới các công trình: nhà đa năng, sân chơi.',
  'Bộ tiêu chí đánh giá được công bố.',
  'Lực lượng lao động qua đào tạo tăng thêm 2%.',
  'Đôn đốc các nhiệm vụ do UBND tỉnh tổ chức.',
])('nothing is asked: %s', (words) => {
  const { lead, coordinating } = readDuty(words, [])
  const file = new VFile()
  expect(
    noteUnreadActor(sourceText(words, 0, words.length), { lead, coordinating }, lead.length > 0, file),
  ).toBe(false)
  expect(file.messages).toEqual([])
})

test('whoever would lead is asked for where only their helper was understood', () => {
  const words = 'Trưởng các thôn phối hợp với tổ tự quản tuyên truyền.'
  const file = new VFile()
  expect(noteUnreadActor(sourceText(words, 0, words.length), readDuty(words, []), false, file)).toBe(true)
  expect(file.messages[0]?.reason).toContain('"tổ tự quản tuyên truyền"')
})

test('a name that no register knows and that is all of a sentence holds what is to be done', () => {
  const words = 'Cục Bến bãi khơi thông luồng.'
  const { lead } = readDuty(words, [])
  const file = new VFile()
  expect(noteUnreadActor(sourceText(words, 0, words.length), { lead, coordinating: [] }, true, file)).toBe(
    true,
  )
})

test.each([
  ['Đề nghị Sở Y tế, VCCI Miền Trung, các hiệp hội giám sát.', 'VCCI Miền Trung'],
  ['Sở Tư pháp thẩm định dự thảo, Văn phòng UBND tỉnh trình ký trong 03 ngày.', 'Văn phòng UBND tỉnh'],
  ['Giao Sở Y tế, Sở Nội vụ, Ông Nguyễn Văn An lập đề án.', 'Ông Nguyễn Văn An lập đề án'],
  ['Sở Y tế và Cục Bến bãi khơi thông luồng.', 'Cục Bến bãi khơi thông luồng'],
])('who else leads is asked for: %s', (words, other) => {
  const file = new VFile()
  expect(noteCutList(sourceText(words, 0, words.length), readDuty(words, []), file)).toBe(true)
  expect(file.messages[0]?.reason).toContain(`"${other}"`)
})

test.each([
  'Giao Sở Y tế, Sở Nội vụ và các cơ quan liên quan lập đề án.',
  'Sở Y tế, trên cơ sở đề nghị của các xã, lập danh sách.',
  'Phối hợp với Sở Y tế, Trung tâm Bến bãi.',
  'Chủ trì, phối hợp với UBND các xã rà soát.',
  'Sở Y tế phối hợp với UBMTTQ tỉnh tuyên truyền.',
])('nobody else is asked for: %s', (words) => {
  expect(noteCutList(sourceText(words, 0, words.length), readDuty(words, []), new VFile())).toBe(false)
})

test('who helps is asked for where letters and numbers alone name him', () => {
  const words = 'Sở Y tế chủ trì, phối hợp với PC04, PA05 rà soát danh sách.'
  const file = new VFile()
  expect(noteCutList(sourceText(words, 0, words.length), readDuty(words, []), file)).toBe(true)
  expect(file.messages[0]?.reason).toContain('"PC04"')
})
