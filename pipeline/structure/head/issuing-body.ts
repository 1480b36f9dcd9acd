import { emptyText, sliceText, type Text } from '../../tree/text.js'

/** The words that the name of a body begins with, in capitals. */
export const issuerStart =
  /(?<!\p{L})(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|ĐẢNG BỘ|BAN CHẤP HÀNH|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|BỘ|SỞ|BAN|CỤC|CHI CỤC|PHÒNG|VĂN PHÒNG|CÔNG AN|TRƯỜNG|VIỆN|QUỐC HỘI|NGÂN HÀNG NHÀ NƯỚC|KIỂM TOÁN NHÀ NƯỚC|THANH TRA|TÒA ÁN|TOÀ ÁN|ỦY BAN|UỶ BAN)(?!\p{L})/u

/** The capitals that name the issuing body: from a body's first word to the last word in capitals. */
export function issuerOf(text: Text): Text {
  const start = issuerStart.exec(text.value)
  if (!start) return emptyText
  const match = /^[\p{Lu}\d][\p{Lu}\d\s,.&–-]*(?!\p{Ll})/u.exec(text.value.slice(start.index))
  const value = (match?.[0] ?? start[0])
    .replace(/\s\p{Lu}$/u, '')
    .replace(/(?<![\s,.&*_–-])[\s,.&*_–-]+$/, '')
  return sliceText(text, start.index, start.index + value.length)
}

/** Whether a text in capitals begins with the name of a body. */
export const beginsWithIssuer = ({ value }: Text): boolean => issuerStart.exec(value)?.index === 0
