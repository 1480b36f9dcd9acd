import { plansTimes } from './plans.mjs'

/** The syllables that the five plans are written with: sentences of them are as unlike as those of plans. */
const syllables = [
  ...new Set(
    plansTimes(1).flatMap(({ bytes }) =>
      bytes
        .toString()
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}{2,7}/gu),
    ),
  ),
]

/** What writes: a number below a limit, and a sentence of so many syllables; the same from the same seed. */
export function writer(from) {
  let seed = from
  const any = (count) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * count)
  }
  const sentence = (length) => Array.from({ length }, () => syllables[any(syllables.length)]).join(' ')
  return { any, sentence }
}

/** The text of a plan of a province with thirty tasks of its own, and the sentences that all plans end with. */
export function madePlan(at, province) {
  const { any, sentence } = writer(at + 1)
  const tasks = Array.from(
    { length: 30 },
    (_, k) =>
      `${k + 1}. Triển khai ${sentence(8 + any(12))}, hoàn thành trong quý ${(k % 4) + 1} năm ${2016 + (at % 10)}.`,
  )
  return `ỦY BAN NHÂN DÂN
TỈNH ${province.toUpperCase()}
Số: ${at + 1}/KH-UBND
${province}, ngày ${(at % 27) + 1} tháng ${(at % 12) + 1} năm ${2015 + (at % 10)}

KẾ HOẠCH
Về ${sentence(6)}

I. NHIỆM VỤ
${tasks.join('\n')}

II. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính bố trí kinh phí.
2. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ kiểm tra và báo cáo.
`
}
