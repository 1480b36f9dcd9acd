import { startsBodiesOfUnits } from './bodies-of-units.js'
import { knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { type AgencyMention, isKnownByHead, isKnownWhole } from './mention.js'
import { type Token, tokenize } from './tokens.js'

/** Reads a list of agencies that stands on one line. */
type ListReader = (list: string) => readonly AgencyMention[]

/** On so many lines a narrow column breaks a name. */
const longestName = 4

/** A cell of agencies as one line of the same length, with a mark where only a line's end or a dash parts them. */
export const withBorders = (cell: string, read: ListReader): string =>
  withBordersAtDashes(cell.includes('\n') ? withBordersAtLines(cell, read) : cell, read)

/**
 * A cell of agencies on several lines as one line of the same length: a `;` where a line ends the name of one and the next begins that
 * of another, a space where the width of the column broke a name.
 *
 * @param text the cell, its lines parted by line ends
 * @param read reads a list of agencies that stands on one line
 * @example withBordersAtLines('Sở Nông nghiệp và\nMôi trường\nTỉnh đoàn', readAgencyCell) // 'Sở Nông nghiệp và Môi trường;Tỉnh đoàn'
 */
function withBordersAtLines(text: string, read: ListReader): string {
  const isList = point.test(text)
  const lines = text.split('\n')
  const width = Math.max(...lines.map(({ length }) => length))
  let told = lines[0]!
  let from = 0
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue
    const above = told.slice(from)
    const next = lines.slice(at, at + longestName).join(' ')
    const hadRoom = `${lines[at - 1]} ${line.trim().split(' ', 1)[0]}`.length <= width
    const isBorder =
      (isList && point.test(line)) ||
      (beginsBody(next) &&
        (point.test(line) || isWhole(above, next, read) || (hadRoom && isNamed(above, read))))
    if (isBorder) from = told.length + 1
    told += (isBorder ? ';' : ' ') + line
  }
  return told
}

/** Whether words name bodies, known or not, and nothing else: a line that ends behind them with room left is the end of a name. */
function isNamed(words: string, read: ListReader): boolean {
  const last = read(words).at(-1)
  return last !== undefined && endsWith(words, last) && !endsInHead(words)
}

/**
 * A cell whose points stand on one line with `;` for the dashes between them: `- Sở Y tế - Tỉnh đoàn`, not the dash within a name.
 *
 * @example withBordersAtDashes('- Sở Y tế - Tỉnh đoàn', readAgencyCell) // '- Sở Y tế ; Tỉnh đoàn'
 */
function withBordersAtDashes(text: string, read: ListReader): string {
  if (!/^\s*[-–]\s/u.test(text)) return text
  let from = 0
  return text.replace(/(?<=\S\s)[-–](?=\s)/gu, (dash, at: number) => {
    const next = text.slice(at + 1)
    const isBorder =
      !saysWhat(next) &&
      (beginsBody(next) || (/^\s\p{Lu}/u.test(next) && isWhole(text.slice(from, at), next, read)))
    if (isBorder) from = at + 1
    return isBorder ? ';' : dash
  })
}

/** `- Sở Y tế - Cơ quan thường trực`, `- Sở Y tế - Trưởng ban`: what the body before the dash is. */
function saysWhat(words: string): boolean {
  const tokens = tokenize(words)
  return isPhrase('standings', tokens, 0) || isPhrase('holders', tokens, 0)
}

/** Mentions of a cell in its own words, which had marks put between them: a space stands for the end of a line. */
export const inOwnWords = (cell: string, mentions: readonly AgencyMention[]): AgencyMention[] =>
  mentions.map((one) => ({ ...one, mention: cell.slice(one.start, one.end).replaceAll('\n', ' ') }))

/** A point of a list: `- Sở Y tế`, `2. Sở Y tế`. */
const point = /^\s*(?:[-–+•*]\s|\(?\d{1,2}[.)]\s?)\S/u

/** Whether a line begins with a body that is known, with the noun of one and its name, or with all of a kind. */
function beginsBody(line: string): boolean {
  const tokens = tokenize(line)
  if (!tokens[0]?.capital) return false
  const known = knownBody(tokens, 0)
  const noun = afterPhrase('heads', tokens, 0)
  const hasName = noun > 0 && tokens[noun]?.capital === true && !isPhrase('notHeads', tokens, 0)
  return (
    (known !== undefined && known.end > 1) || hasName || startsBodiesOfUnits(tokens, 0) || beginsMany(tokens)
  )
}

const beginsMany = (tokens: readonly Token[]): boolean =>
  isPhrase('plurals', tokens, 0) && isPhrase('groupNouns', tokens, afterPhrase('plurals', tokens, 0))

/** Whether the words above name bodies and nothing else, and the last of them does not go on in the next line. */
function isWhole(above: string, next: string, read: ListReader): boolean {
  const last = read(above).at(-1)
  if (!last || isKnownByHead(last) || !endsWith(above, last)) return false
  if ((last.collective || !isKnownWhole(last)) && endsInHead(above)) return false
  const longer = read(`${above} ${next}`).find(({ start }) => start === last.start)
  if (isRoomOf(last, next)) return false
  // what stands behind a collective may be read as a part of its words
  if (last.collective && longer?.name === last.name) return true
  return !longer?.agency || longer.certainty < last.certainty || longer.end <= above.length
}

/** `Phòng Nội vụ` / `UBND huyện Nghi Lộc`: a room is somebody's, and not of all of a kind. */
function isRoomOf({ name }: AgencyMention, next: string): boolean {
  const tokens = tokenize(name)
  const noun = afterPhrase('plurals', tokens, 0)
  if (!isPhrase('rooms', tokens, noun)) return false
  const owner = tokenize(next)
  return !isPhrase('plurals', owner, 0) && !startsBodiesOfUnits(owner, 0) && !isPhrase('rooms', owner, 0)
}

/** `… và Ủy ban`: the noun of a body that is named in the next line. */
function endsInHead(text: string): boolean {
  const tokens = tokenize(text)
  return tokens.some(({ capital }, at) => capital && afterPhrase('heads', tokens, at) === tokens.length)
}

/** Whether nothing stands behind a name but what it does: `Sở Y tế chủ trì`. */
function endsWith(text: string, { end }: AgencyMention): boolean {
  const rest = tokenize(text.slice(end))
  return afterPhrase('roleWords', rest, 0) === rest.length && !/[,&/–-]\s*$/u.test(text)
}
