/** What a made-up plan says of itself. */
export interface PlanFacts {
  readonly number: number
  readonly province: string
  readonly date: readonly [day: number, month: number, year: number]
  /** Which words its text is made of. */
  readonly seed: number
  /** How many tasks it sets besides the two of its last section; 30 where it is not said. */
  readonly tasks?: number
}

/** Numbers from 0 to 1 that are the same for the same seed on every machine. */
export function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const onsets = 'b ch d đ h l m n nh ph s t th tr v x'.split(' ')
const rhymes =
  'a ai am an ang anh ao au ay ăn ăng ân âu ây en eo ê ênh iên iêu in inh o oa oi ong ô ôi ông ơ ơi u ua ui ung uôn ươn ương'.split(
    ' ',
  )
/** Words without a meaning, so that no two plans are alike by chance. */
const syllables = onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme))

function phrase(random: () => number, length: number): string {
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(' ')
}

/** The text of a made-up plan, with 12 targets. */
export function planText({
  number,
  province,
  date: [day, month, year],
  seed,
  tasks: count = 30,
}: PlanFacts): string {
  const random = randomOf(seed)
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
  const targets = Array.from(
    { length: 12 },
    () => `- Tỷ lệ ${phrase(random, 9)} đạt ${10 + Math.floor(random() * 80)}% vào năm ${year + 5}.`,
  )
  const tasks = Array.from(
    { length: count },
    (_, index) => `${index + 1}. Xây dựng ${phrase(random, 24)}, hoàn thành trong năm ${year + 1}.`,
  )
  return [
    `ỦY BAN NHÂN DÂN\nTỈNH ${province.toUpperCase()}\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc`,
    `Số: ${number}/KH-UBND`,
    `${province}, ngày ${String(day).padStart(2, '0')} tháng ${String(month).padStart(2, '0')} năm ${year}`,
    `KẾ HOẠCH\n${capital(phrase(random, 10))} trên địa bàn tỉnh ${province}`,
    `Thực hiện nhiệm vụ được giao, Ủy ban nhân dân tỉnh ban hành Kế hoạch ${phrase(random, 12)} như sau:`,
    'I. MỤC TIÊU',
    ...targets,
    'II. NHIỆM VỤ, GIẢI PHÁP',
    ...tasks,
    'III. TỔ CHỨC THỰC HIỆN',
    `1. Sở Tài chính: Bố trí ${phrase(random, 14)}.`,
    `2. Sở Nội vụ: Theo dõi ${phrase(random, 14)}.`,
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  ].join('\n\n')
}

/** Letters as a scan misreads them: of every `1 / rate` letters and digits one is another. */
export function scanned(text: string, rate: number, seed = 1): string {
  const random = randomOf(seed)
  const misread = 'abcdeghiklmnoqrstuvxyáàảãạâêôơư0123456789'
  return text.replace(/[\p{L}\p{N}]/gu, (letter) =>
    random() < rate ? misread[Math.floor(random() * misread.length)]! : letter,
  )
}

/** A press report about a plan. */
export function reportText({ number, province, date: [day, month, year], seed }: PlanFacts): string {
  const random = randomOf(seed + 7919)
  return [
    `${province} ban hành kế hoạch ${phrase(random, 6)}`,
    `(Báo) UBND tỉnh ${province} vừa ban hành Kế hoạch số ${number}/KH-UBND ngày ${day}/${month}/${year} về ${phrase(random, 9)}.`,
    `Theo đó, tỷ lệ ${phrase(random, 5)} đạt 40% vào năm ${year + 5}.`,
    `Các đơn vị ${phrase(random, 20)}.`,
  ].join('\n\n')
}
