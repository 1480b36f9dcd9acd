import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readAgencyCell } from '../../pipeline/language/agencies/index.js'
import { AgencyBook } from '../../pipeline/resolve/agencies.js'
import { seatOf } from '../../pipeline/resolve/seat.js'
import type { Agency } from '../../schemas/agency.js'

const whole = { start: 0, end: 1 }

interface Read {
  readonly ids: readonly string[]
  readonly records: ReadonlyMap<string, Agency>
  readonly notes: readonly (string | undefined)[]
}

/** What a document of an issuer makes of a cell. */
function read(cell: string, issuer: string, province: string | null, above: string | null = null): Read {
  const file = new VFile('')
  const book = new AgencyBook(seatOf(issuer, province, above), file)
  const ids = book.refer(readAgencyCell(cell), whole).map(({ agencyId }) => agencyId)
  const records = new Map(book.records().map((record) => [record.id, record]))
  return { ids, records, notes: file.messages.map(({ ruleId }) => ruleId) }
}

const hanoi = ['Ủy ban nhân dân thành phố Hà Nội', 'Hà Nội'] as const
const nghean = ['Ủy ban nhân dân tỉnh Nghệ An', 'Nghệ An'] as const
const district = ['Ủy ban nhân dân huyện Nghi Lộc', 'Nghệ An'] as const
const union = ['Liên đoàn Lao động tỉnh Nghệ An', 'Nghệ An'] as const
const party = ['Tỉnh ủy Nghệ An', 'Nghệ An'] as const
const commune = ['Ủy ban nhân dân xã Vĩnh Thạnh', null] as const
const department = ['Cục Phòng bệnh', null, 'Bộ Y tế'] as const
const ministry = ['Bộ Khoa học và Công nghệ', null] as const

describe('an agency belongs to a place', () => {
  it.each([
    ['Sở Tài chính', hanoi, 'ha-noi.so-tai-chinh'],
    ['Sở Tài chính', nghean, 'nghe-an.so-tai-chinh'],
    ['Công an', hanoi, 'ha-noi.cong-an-thanh-pho'],
    ['Công an', nghean, 'nghe-an.cong-an-tinh'],
    ['Công an', district, 'nghe-an.huyen-nghi-loc.cong-an-huyen'],
    ['Công an', commune, 'xa-vinh-thanh.cong-an-xa'],
    ['UBND tỉnh', nghean, 'nghe-an.ubnd-tinh'],
    ['UBND tỉnh Nghệ An', nghean, 'nghe-an.ubnd-tinh'],
    ['Vụ Pháp chế', ministry, 'bo-khoa-hoc-va-cong-nghe.vu-phap-che'],
    ['Vụ Pháp chế', department, 'bo-y-te.vu-phap-che'],
    ['Phòng Tổng hợp', department, 'cuc-phong-benh.phong-tong-hop'],
    ['Viện Khu vực', department, 'vien-khu-vuc'],
    ['Phòng Tổng hợp', hanoi, 'ha-noi.phong-tong-hop'],
    // what its listed name says the place of is of another city where the place is not named
    ['Viện Nghiên cứu phát triển KT-XH', hanoi, 'vien-nghien-cuu-phat-trien-kinh-te-xa-hoi-ha-noi'],
    ['Viện Nghiên cứu phát triển KT-XH', nghean, 'nghe-an.vien-nghien-cuu-phat-trien-kt-xh'],
    [
      'Viện Nghiên cứu phát triển kinh tế - xã hội Hà Nội',
      nghean,
      'vien-nghien-cuu-phat-trien-kinh-te-xa-hoi-ha-noi',
    ],
    // the words name another province than the issuer's
    ['UBND tỉnh Nghệ An', hanoi, 'nghe-an.ubnd-tinh'],
    ['UBND thành phố Đà Nẵng', hanoi, 'da-nang.ubnd-thanh-pho'],
    ['Sở Y tế tỉnh Nghệ An', hanoi, 'nghe-an.so-y-te'],
    ['Công an tinh Nghê An', nghean, 'nghe-an.cong-an-tinh'],
    ['Bộ Tài chính', hanoi, 'bo-tai-chinh'],
    ['Bộ Tư lệnh Thủ đô', hanoi, 'bo-tu-lenh-thu-do'],
    ['Sở Tài chính', district, 'nghe-an.so-tai-chinh'],
    ['Phòng Nội vụ', district, 'nghe-an.huyen-nghi-loc.phong-noi-vu'],
    // a body of every level is that of the document's level
    ['Hội Nông dân', nghean, 'nghe-an.hoi-nong-dan'],
    ['Hội Nông dân tỉnh', nghean, 'nghe-an.hoi-nong-dan'],
    ['Hội Nông dân huyện', nghean, 'nghe-an.hoi-nong-dan-huyen'],
    ['Hội Nông dân xã', nghean, 'nghe-an.hoi-nong-dan-xa'],
    ['Hội Nông dân Việt Nam', nghean, 'hoi-nong-dan-viet-nam'],
    ['Hội Nông dân', district, 'nghe-an.huyen-nghi-loc.hoi-nong-dan-huyen'],
    ['Ban QLDA huyện', district, 'nghe-an.huyen-nghi-loc.ban-quan-ly-du-an-dau-tu-xay-dung-huyen'],
    // rooms of the Party, and what else has their names
    ['Ủy ban Kiểm tra', nghean, 'nghe-an.uy-ban-kiem-tra-tinh-uy'],
    ['Ủy ban Kiểm tra', district, 'nghe-an.huyen-nghi-loc.uy-ban-kiem-tra-huyen-uy'],
    ['Ủy ban Kiểm tra', commune, 'xa-vinh-thanh.uy-ban-kiem-tra'],
    ['Ủy ban Kiểm tra', union, 'nghe-an.uy-ban-kiem-tra'],
    ['Ban Tổ chức', nghean, 'nghe-an.ban-to-chuc'],
    ['Ban Tổ chức', party, 'nghe-an.ban-to-chuc-tinh-uy'],
    // in a document of the state
    ['Ngân hàng Nhà nước', ministry, 'ngan-hang-nha-nuoc-viet-nam'],
    ['Ngân hàng Nhà nước', hanoi, 'ha-noi.ngan-hang-nha-nuoc-chi-nhanh-thanh-pho'],
    ['Bảo hiểm xã hội', ministry, 'bao-hiem-xa-hoi-viet-nam'],
    ['Hội Nông dân', ministry, 'hoi-nong-dan-viet-nam'],
  ] as const)('%j in a document of %j', (cell, [issuer, province, above], id) => {
    expect(read(cell, issuer, province, above ?? null).ids).toEqual([id])
  })

  it('which its record states', () => {
    const { records } = read('Sở Y tế; Bộ Y tế; Phòng Y tế; UBND tỉnh Lào Cai', ...district)
    expect([...records.values()].map(({ id, place, level }) => [id, place, level])).toEqual([
      ['bo-y-te', null, 'central'],
      ['lao-cai.ubnd-tinh', 'Lào Cai', 'province'],
      ['nghe-an.huyen-nghi-loc.phong-y-te', 'huyện Nghi Lộc, Nghệ An', 'district'],
      ['nghe-an.so-y-te', 'Nghệ An', 'province'],
    ])
  })

  it('in which a room of a commune is no district’s', () => {
    expect(read('Phòng Kinh tế', ...commune).records.get('xa-vinh-thanh.phong-kinh-te')).toMatchObject({
      level: 'commune',
      place: 'xã Vĩnh Thạnh',
    })
  })
})

describe('an agency that ended', () => {
  it('is tied to the one that took over in its place', () => {
    const { records } = read('Sở Kế hoạch và Đầu tư', ...hanoi)
    expect(records.get('ha-noi.so-ke-hoach-va-dau-tu')).toMatchObject({
      validTo: '2025-02-28',
      successors: ['ha-noi.so-tai-chinh'],
    })
    expect(records.get('ha-noi.so-tai-chinh')).toMatchObject({
      predecessors: ['ha-noi.so-ke-hoach-va-dau-tu'],
    })
  })

  it('has no successor of another kind of place', () => {
    const { records } = read('Cục Thuế', ...hanoi)
    expect([...records.keys()]).toEqual([
      'ha-noi.chi-cuc-thue-khu-vuc',
      'ha-noi.cuc-thue-thanh-pho',
      'ha-noi.thue-thanh-pho',
    ])
  })

  it('ends with its province, and that of the new province takes over', () => {
    const { records } = read('Sở Y tế', 'Ủy ban nhân dân tỉnh Bình Dương', 'Bình Dương')
    expect(records.get('binh-duong.so-y-te')).toMatchObject({
      validTo: '2025-06-30',
      successors: ['ho-chi-minh.so-y-te'],
    })
    expect(
      read('UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình Dương', 'Bình Dương').records.get('binh-duong.ubnd-tinh'),
    ).toMatchObject({ successors: ['ho-chi-minh.ubnd-thanh-pho'] })
  })
})

it('knows the treasury of a region by any number: a province lies in one', () => {
  const { ids } = read('Kho bạc Nhà nước khu vực XI; Kho bạc Nhà nước khu vực', ...nghean)
  expect(ids).toEqual(['nghe-an.kho-bac-nha-nuoc-khu-vuc'])
})

describe('an agency that is not listed', () => {
  it.each([
    ['Trường Đại học Vinh', 'nghe-an.truong-dai-hoc-vinh', 'school', false, ['agency-unlisted']],
    ['Nhà vườn Hoa Sen', 'nghe-an.nha-vuon-hoa-sen', null, false, ['agency-unclear']],
    ['UBND huyện Nghi Lộc', 'nghe-an.ubnd-huyen-nghi-loc', 'committee', true, []],
    ['VNPT Nghệ An', 'nghe-an.vnpt-nghe-an', 'company', true, []],
    ['Các trường đại học', 'nghe-an.truong-dai-hoc', 'school', true, []],
    ['VNPT Cà Mau', 'ca-mau.vnpt-ca-mau', 'company', true, []],
    [
      'Bệnh viện Đa khoa khu vực Yên Thành',
      'nghe-an.benh-vien-da-khoa-khu-vuc-yen-thanh',
      'health',
      true,
      [],
    ],
    ['Hạt Kiểm lâm khu vực II', 'nghe-an.hat-kiem-lam-khu-vuc-ii', 'department', true, []],
    ['Tòa án nhân dân khu vực 3 - Nghệ An', 'nghe-an.toa-an-nhan-dan-khu-vuc-3-nghe-an', 'court', true, []],
    ['Thuế cơ sở 2', 'nghe-an.thue-co-so-2', 'department', false, ['agency-unlisted']],
    ['UBND các xã ven biển', 'nghe-an.ubnd-xa-ven-bien', 'committee', true, []],
  ] as const)('%j is a record of its own', (cell, id, kind, listed, codes) => {
    const { ids, records, notes } = read(cell, ...nghean)
    expect(ids).toEqual([id])
    expect(records.get(id)).toMatchObject({ kind, listed, successors: [] })
    expect(notes).toEqual(codes)
  })

  it('is not the other body of that kind', () => {
    const { ids } = read(
      'Bệnh viện Đa khoa tỉnh; Bệnh viện Đa khoa khu vực Yên Thành; Trung tâm Y tế khu vực Con Cuông; Trung tâm Y tế khu vực Tương Dương',
      ...nghean,
    )
    expect(new Set(ids).size).toBe(4)
  })

  it('is in a plan of a commune no body of the commune where it has a region', () => {
    expect(read('Hạt Kiểm lâm khu vực I', ...commune).ids).toEqual(['hat-kiem-lam-khu-vuc-i'])
  })

  it('is noted once', () => {
    expect(read('Trường Đại học Vinh; Trường đại học Vinh', ...nghean).notes).toEqual(['agency-unlisted'])
  })
})
