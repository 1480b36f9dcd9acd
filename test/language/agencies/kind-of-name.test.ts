import { describe, expect, it } from 'vitest'
import { endOfName, kindOfName } from '../../../pipeline/language/agencies/index.js'

describe('kindOfName', () => {
  it.each([
    ['Trường Cao đẳng Y tế Cà Mau', 'school', 'province'],
    ['Trường Đại học Vinh', 'school', null],
    ['Trường học', 'school', null],
    ['Viện Quy hoạch đô thị', 'institute', null],
    ['Viện Kiểm sát nhân dân cấp cao', 'court', null],
    ['Công ty Cổ phần cấp nước Phú Thọ', 'company', 'province'],
    ['Tổng công ty Điện lực miền Bắc', 'company', null],
    ['Ngân hàng Chính sách xã hội huyện', 'company', 'district'],
    ['Ban Quản lý dự án các công trình dân dụng', 'board', null],
    ['Ban QLDA huyện Nghi Lộc', 'board', 'district'],
    ['Báo Nghệ An', 'media', 'province'],
    ['Trung tâm Huấn luyện thể thao tỉnh', 'centre', 'province'],
    ['Trung tâm Y tế huyện Thanh Chương', 'health', 'district'],
    ['Quỹ Vì trẻ em', 'fund', null],
    ['Hội Công chứng viên thành phố Hà Nội', 'association', 'province'],
    ['Liên hiệp hội Thanh niên', 'association', null],
    ['UBND xã Cao Xá', 'committee', 'commune'],
    ['Sở Kinh tế', 'department', 'province'],
    ['Bộ Kinh tế', 'ministry', 'central'],
    ['Các trường đại học, cao đẳng', 'school', null],
    ['Các trường đại học, bệnh viện', null, null],
    ['Các trường đại học và bệnh viện', null, null],
    ['Một số trường đại học, các trường cao đẳng', 'school', null],
    ['Các sở, ban, ngành', null, 'province'],
    ['Các sở, quận, huyện', null, null],
    ['UBND các xã, phường', 'committee', 'commune'],
    ['Các tổ chức chính trị - xã hội', null, null],
    ['Nhóm chuyên gia', null, null],
    ['', null, null],
  ])('%j is %s, %s', (name, kind, level) => {
    expect(kindOfName(name)).toEqual({ kind, level })
  })
})

describe('endOfName', () => {
  it.each([
    ['Ủy ban nhân dân huyện Nghi Lộc', 'district', null, 'huyện Nghi Lộc'],
    ['Ủy ban nhân dân thành phố Vinh', 'town', null, 'thành phố Vinh'],
    ['Ủy ban nhân dân thành phố Thái Nguyên', 'town', null, 'thành phố Thái Nguyên'],
    ['Ủy ban nhân dân thành phố Hà Nội', 'city', 'Hà Nội', null],
    ['UBND tỉnh Nghệ An', 'province', 'Nghệ An', null],
    // a town and a district that bear the name of a province
    ['UBND thị xã Quảng Trị', 'town', null, 'thị xã Quảng Trị'],
    ['UBND huyện Hòa Bình', 'district', null, 'huyện Hòa Bình'],
    ['UBND Huyện Nghi Lộc', 'district', null, 'Huyện Nghi Lộc'],
    ['Báo Nghệ An', 'province', 'Nghệ An', null],
    ['Sở Y tế', null, null, null],
    ['Các quận, huyện, thị xã', null, null, null],
  ])('of %j', (name, level, place, unit) => {
    expect(endOfName(name)).toEqual({ level, place, unit })
  })
})
