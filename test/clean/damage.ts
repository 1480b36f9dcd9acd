/** Damage done to texts on purpose, the same in every run. */

/** Numbers from 0 to 1, always the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A share of the small letters read as others. */
export function letterNoise(text: string, share: number, seed = 7): string {
  const random = seeded(seed)
  const letters = 'aăâeêioôơuưybcdđghklmnpqrstvx'
  return [...text]
    .map((letter) =>
      /\p{Ll}/u.test(letter) && random() < share ? letters[Math.floor(random() * letters.length)] : letter,
    )
    .join('')
}

/** The paragraphs wrapped anew at a width. */
export function wrap(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => {
    const rows: string[] = []
    for (const word of line.split(' ')) {
      const last = rows.at(-1)
      if (last !== undefined && last.length + word.length < width) rows[rows.length - 1] = `${last} ${word}`
      else rows.push(word)
    }
    return rows
  })
}

/** So many points of text in which no sentence comes twice. */
export function points(count: number, seed = 1): string[] {
  const random = seeded(seed)
  const pool = (
    'xây dựng phát triển hạ tầng nông thôn mới cơ sở dữ liệu ngành y tế giáo dục giao thông thủy lợi bảo vệ môi trường rừng biển ' +
    'đảo du lịch công nghiệp thương mại dịch vụ hỗ trợ doanh nghiệp hợp tác xã đào tạo nghề lao động việc làm an sinh xã hội ' +
    'văn hóa thể thao quốc phòng an ninh đối ngoại cải cách hành chính chuyển đổi số khoa học công nghệ sáng tạo'
  ).split(' ')
  return Array.from({ length: count }, (_, k) => {
    const words = Array.from({ length: 22 }, () => pool[Math.floor(random() * pool.length)])
    return `${k + 1}. ${words.join(' ')} trong năm ${2020 + (k % 20)}.`
  })
}
