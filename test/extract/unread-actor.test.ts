import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { noteUnreadActor } from '../../pipeline/extract/unread-actor.js'
import { readDuty } from '../../pipeline/language/agencies/index.js'
import { sourceText } from '../../pipeline/tree/text.js'

test.each([
  ['Đội hình tình nguyện chủ trì tổ chức diễn tập.', 'Đội hình tình nguyện'],
  ['2. Ông Nguyễn Văn An làm đầu mối theo dõi.', 'Ông Nguyễn Văn An'],
  // a name that a comma parts, and a list under one noun
  ['Cục Khuyến công, Hội chợ và Thị trường lập đề án.', 'Cục Khuyến công'],
  ['Các Cục: Vận tải Đường sông, Bến bãi rà soát định mức.', 'Các Cục: Vận tải Đường sông'],
])('who leads is asked for: %s', (words, actor) => {
  const file = new VFile()
  expect(noteUnreadActor(sourceText(words, 0, words.length), [], false, file)).toBe(true)
  expect(file.messages[0]?.reason).toContain(`"${actor}"`)
  expect(file.messages[0]?.ruleId).toBe('agency-unread')
})

test.each([
  'Sở Y tế chủ trì, phối hợp với Sở Tài chính tổ chức diễn tập.',
  'Đơn vị chủ trì: Sở Y tế.',
  'Phát huy vai trò chủ trì của ngành y tế.',
  'Tổ chức diễn tập, do Công an tỉnh chủ trì.',
  'Trung tâm Văn hóa Bình An: xây mới nhà đa năng.',
  'Bộ tiêu chí đánh giá được công bố.',
])('nothing is asked: %s', (words) => {
  const { lead, coordinating } = readDuty(words, [])
  const file = new VFile()
  expect(
    noteUnreadActor(sourceText(words, 0, words.length), [...lead, ...coordinating], lead.length > 0, file),
  ).toBe(false)
  expect(file.messages).toEqual([])
})

test('a name that no register knows and that is all of a sentence holds what is to be done', () => {
  const words = 'Cục Bến bãi khơi thông luồng.'
  const { lead } = readDuty(words, [])
  const file = new VFile()
  expect(noteUnreadActor(sourceText(words, 0, words.length), lead, true, file)).toBe(true)
})
