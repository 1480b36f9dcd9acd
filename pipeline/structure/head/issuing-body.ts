import { documentHeads } from '../../../knowledge/document-heads.js'
import { fold } from '../../language/fold.js'
import { collapseText, emptyText, joinTexts, sliceText, type Text } from '../../tree/text.js'

/** The words that the name of a body begins with, in capitals, wherever they stand. */
const issuerStart =
  /(?<!\p{L})(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|ĐẢNG BỘ|BAN CHẤP HÀNH|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|BỘ|(?<!(?:CƠ|TRỤ)\s)SỞ|BAN|CỤC|CHI CỤC|PHÒNG|VĂN PHÒNG|CÔNG AN|TRƯỜNG|(?<!(?:THƯ|BỆNH)\s)VIỆN|QUỐC HỘI|NGÂN HÀNG NHÀ NƯỚC|KIỂM TOÁN NHÀ NƯỚC|THANH TRA|TÒA ÁN|TOÀ ÁN|ỦY BAN|UỶ BAN)(?!\p{L})/u

/** The capitals that name the issuing body: from a body's first word to the last word in capitals. */
export function issuerOf(text: Text): Text {
  const start = issuerStart.exec(text.value)
  return start ? capitalsFrom(text, start.index) : emptyText
}

/**
 * The same in the lines of a letterhead. Words that stand in many texts (`Hội Nông dân`, `Trung tâm`) begin the name of
 * the body that issues where a line of the letterhead begins with them.
 */
export function issuerOfLines(lines: readonly Text[]): Text {
  const at = lines.findIndex(namesBody)
  const rest = collapseText(joinTexts(lines.slice(Math.max(at, 0))))
  return at >= 0 && beginsWithBody(lines[at]!) ? capitalsFrom(rest, 0) : issuerOf(rest)
}

/** Whether a line of a letterhead holds the beginning of the name of a body. */
export const namesBody = (line: Text): boolean => beginsWithBody(line) || issuerStart.test(line.value)

/** Whether a text in capitals begins with the name of a body. */
export const beginsWithIssuer = (text: Text): boolean =>
  beginsWithBody(text) || issuerStart.exec(text.value)?.index === 0

function beginsWithBody({ value }: Text): boolean {
  const words = `${fold(value).replace(/\s+/g, ' ').trim()} `
  return documentHeads().bodies.some((body) => words.startsWith(`${body} `))
}

function capitalsFrom(text: Text, start: number): Text {
  const match = /^[\p{Lu}\d][\p{Lu}\d\s,.&–-]*(?!\p{Ll})/u.exec(text.value.slice(start))
  const value = (match?.[0] ?? '').replace(/\s\p{Lu}$/u, '').replace(/(?<![\s,.&*_–-])[\s,.&*_–-]+$/, '')
  return sliceText(text, start, start + value.length)
}
