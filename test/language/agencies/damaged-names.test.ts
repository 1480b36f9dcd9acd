import { describe, expect, it } from 'vitest'
import { agencyEntries } from '../../../knowledge/agencies.js'
import {
  type AgencyMention,
  readAgencyCell,
  readAgencyList,
} from '../../../pipeline/language/agencies/index.js'
import { damaged, randomFrom, withoutOneWord } from './damage.js'

const bodies = agencyEntries().filter(({ collective }) => !collective)

/** Every way to write every listed body, with its id. */
const spellings = bodies.flatMap(({ id, name, shortName, aliases }) =>
  [...new Set([name, ...aliases, ...(shortName === null ? [] : [shortName])])].map((words) => ({
    id,
    words,
  })),
)

const names = bodies.map(({ id, name }) => ({ id, words: name }))

type Read = (words: string) => readonly AgencyMention[]

const alone: Read = (words) => readAgencyCell(words)
const inList: Read = (words) => readAgencyCell(`Bộ Ngoại giao; ${words}; Sở Ngoại vụ`).slice(1, -1)
const inSentence: Read = (words) => {
  const sentence = `phối hợp với ${words}, Sở Ngoại vụ tổ chức tập huấn`
  return readAgencyList(sentence, 'phối hợp với '.length).members.slice(0, -1)
}

/** The shares of names that are resolved to their body, and to another listed one. */
function shares(all: readonly { id: string; words: string }[], read: Read, seed: number) {
  const random = randomFrom(seed)
  let right = 0
  let wrong = 0
  const rounds = 3
  for (let round = 0; round < rounds; round++) {
    for (const { id, words } of all) {
      const ids = read(damaged(words, 0.05, random)).map(({ agency }) => agency)
      if (ids.length === 1 && ids[0] === id) right++
      else if (ids.some((one) => one !== null && one !== id)) wrong++
    }
  }
  const total = all.length * rounds
  return { right: right / total, wrong: wrong / total }
}

describe('names that suffered at 5 of 100 characters', () => {
  it.each([
    ['the names, alone', names, alone],
    ['the names, in a list', names, inList],
    ['the names, in a sentence', names, inSentence],
    ['all spellings, abbreviated ones too, alone', spellings, alone],
    ['all spellings, in a list', spellings, inList],
    ['all spellings, in a sentence', spellings, inSentence],
  ] as const)('%s: 98 of 100 are resolved, at most 1 of 1,000 wrongly', (_, all, read) => {
    const { right, wrong } = shares(all, read, 2025)
    expect(right).toBeGreaterThanOrEqual(0.98)
    expect(wrong).toBeLessThanOrEqual(0.001)
  })
})

describe('names without one of their words', () => {
  const levels = new Set(
    'thành phố tỉnh huyện quận thị xã phường trấn ủy trung ương việt nam khu vực quốc gia'.split(' '),
  )
  const listed = new Set(spellings.map(({ words }) => words.toLowerCase()))

  /** Whether what is left still is nobody else's name: `Công an xã` without its last word is. */
  function tells(words: string, left: string): boolean {
    const [before, after] = [words.toLowerCase().split(' '), left.toLowerCase().split(' ')]
    const at = before.findIndex((word, index) => word !== after[index])
    const isLast = at === before.length - 1
    const isShort = before.length < 5
    return (
      !isShort &&
      !isLast &&
      !levels.has(before[at]!) &&
      !levels.has(before[at + 1]!) &&
      !listed.has(left.toLowerCase())
    )
  }

  it('are resolved where the rest still tells', () => {
    const random = randomFrom(7)
    const cases = names.flatMap(({ id, words }) => {
      const left = withoutOneWord(words, random)
      return left !== words && tells(words, left) ? [{ id, left }] : []
    })
    const wrong = cases.filter(({ id, left }) => {
      const ids = readAgencyCell(left).map(({ agency }) => agency)
      return ids.length !== 1 || ids[0] !== id
    })
    expect(cases.length).toBeGreaterThan(100)
    expect(wrong.length / cases.length).toBeLessThanOrEqual(0.05)
  })
})

describe('a misspelt name', () => {
  it.each([
    ['Sờ Nội vụ', 'Sở Nội vụ'],
    ['So Khoa hoc va Cong nghe', 'Sở Khoa học và Công nghệ'],
    ['SởTài chính', 'Sở Tài chính'],
    ['S ở Y tế', 'Sở Y tế'],
    ['Sở Giáo duc và Đào ta0', 'Sở Giáo dục và Đào tạo'],
    ['Sở Lao đông, Thưong binh và Xa hội', 'Sở Lao động, Thương binh và Xã hội'],
    ['Uỷ ban MTTQ Viêt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Công an huyên', 'Công an huyện'],
    ['Văn phòng HĐND vàUBND tỉnh', 'Văn phòng HĐND và UBND tỉnh'],
    ['Công an tinh Nghệ An', 'Công an tỉnh'],
    ['UBND huyên Nghi Lộc', 'UBND huyện Nghi Lộc'],
    ['Ban Tuyên giáo va Dân vận Thành uỷ', 'Ban Tuyên giáo và Dân vận Thành ủy'],
    ['Ban Tuyên giao\nTỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy'],
    ['Văn phong Huyện ủy', 'Văn phòng Huyện ủy'],
    ['Hội Nông đân xã', 'Hội Nông dân xã'],
    ['Cục Hàng khong', 'Cục Hàng không Việt Nam'],
    ['Sờ Nội vụ chủ trì', 'Sở Nội vụ'],
    ['Sờ Nội vụ có liên quan', 'Sở Nội vụ'],
    // a word of a few letters may lose one, and so may an abbreviation behind its noun
    ['S Y tế', 'Sở Y tế'],
    ['Sở GĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở LĐTBX', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở NNPTT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ])('%j is %s', (written, name) => {
    expect(readAgencyCell(written).map((mention) => mention.name)).toEqual([name])
  })

  it.each<[string, string[]]>([
    ['Sờ Nội vụ; Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sờ Tài chính các sở, ngành', ['Sở Tài chính', 'Các sở, ngành']],
    ['Sờ Nội vụ phối hợp Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ])('ends where the next words begin: %j', (written, names) => {
    expect(readAgencyCell(written).map(({ name }) => name)).toEqual(names)
  })

  it.each([
    'Hội Nhà văn',
    'Hội Luật sư',
    'Hội Người khuyết tật',
    'Trung tâm Khuyến ngư',
    'Trung tâm Y học',
    'Chi cục Thú y',
    'Chi cục Thủy nông',
    'Cục Thú y',
    'Sở Nông lâm',
    'Sở Nội chính',
    'Ban Nội vụ',
    'Ban Dân nguyện',
    'Bộ Nội thương',
    'Bệnh viện Nhi',
    'Phòng Kỹ thuật',
    'Quỹ Bảo vệ trẻ em',
    'Trường Đại học Vinh',
    'Phòng Kinh tê - Dân số',
    // no body of the state is the province's, and none but the Party's belongs to a committee of the Party
    'Tổng công ty Đường sat tỉnh',
    'Cục Hàng khong tỉnh',
    'Hội Nông đân Tỉnh ủy',
    // an abbreviation alone without one of its letters is anybody's
    'VKSNTC',
    'TANTC',
  ])('is not seen in %j, which the registry does not list', (name) => {
    expect(readAgencyCell(name)).toMatchObject([{ name, agency: null }])
  })

  it.each(['Sở T', 'Sở N', 'Sở TTP', 'Bộ TC P', 'Văn phòng ủy', 'Báo tỉnh', 'Quỹ tỉnh', 'Cổng tỉnh'])(
    'is nobody where %j may be two',
    (written) => {
      expect(readAgencyCell(written).map(({ agency }) => agency)).toEqual([null])
    },
  )
})

describe('two listed agencies', () => {
  it('never become one: each name is nearest to itself', () => {
    for (const { id, words } of spellings)
      expect(
        readAgencyCell(words).map(({ agency }) => agency),
        words,
      ).toEqual([id])
  })
})
