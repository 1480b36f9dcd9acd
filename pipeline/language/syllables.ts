/**
 * Vietnamese orthography as a closed set: an onset, a rhyme and a tone. Source: the rules taught in school
 * (chữ quốc ngữ); the list of rhymes follows Hoàng Phê, Từ điển chính tả tiếng Việt.
 */

const onsets = 'ngh gh gi kh ng nh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(' ')

const rhymes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uơ up ut
  uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`.split(/\s+/),
)

/** Rhymes that close with a stop carry the tones sắc or nặng only. */
const stop = /(?:[cpt]|ch)$/

const tones: Readonly<Record<string, string>> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0303': 'ngã',
  '\u0309': 'hỏi',
  '\u0323': 'nặng',
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

const known = new Map<string, boolean>()

/**
 * Whether a word is spelled as one Vietnamese syllable can be; it need not be in use. The place of the tone mark
 * within the syllable is free (`hòa`, `hoà`), the case too.
 *
 * @example
 * isSyllable('nghiệp') // true
 * isSyllable('quyêt')  // false: a stop without sắc or nặng
 * isSyllable('startup') // false
 */
export function isSyllable(word: string): boolean {
  let legal = known.get(word)
  if (legal === undefined) {
    legal = spelled(word)
    if (known.size > 50_000) known.clear()
    known.set(word, legal)
  }
  return legal
}

function spelled(word: string): boolean {
  if (word.length > 24) return false
  const letters = word.normalize('NFD').toLowerCase()
  const marks = letters.match(toneMarks) ?? []
  if (marks.length > 1) return false
  const tone = tones[marks[0] ?? ''] ?? 'ngang'
  const bare = letters.replace(toneMarks, '').normalize('NFC')
  if (stop.test(bare) && tone !== 'sắc' && tone !== 'nặng') return false
  return (
    fits('', bare) || onsets.some((onset) => bare.startsWith(onset) && fits(onset, bare.slice(onset.length)))
  )
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return fitsAfterQu(rhyme)
  if (onset === 'gi') return rhyme === '' || (rhymes.has(rhyme) && !/^[iy]/.test(rhyme))
  if (!rhymes.has(rhyme)) return false
  const front = /^[ieêy]/.test(rhyme)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'c' || onset === 'ng') return !front
  if (onset === 'g') return !/^[eêy]/.test(rhyme)
  if (rhyme.startsWith('yê')) return onset === ''
  return rhyme !== 'y' || ['', 'h', 'l', 'm', 's', 't', 'v', 'th', 'd'].includes(onset)
}

/** After `qu` stands what may follow a medial u: quốc is q + uôc, quyết is q + uyêt, quang has a full rhyme. */
function fitsAfterQu(rhyme: string): boolean {
  if (rhyme === '') return false
  return rhymes.has(`u${rhyme}`)
    ? !/^(?:[cmnpt]|ng)$/.test(rhyme)
    : rhymes.has(rhyme) && /^[aăâeêiyơ]/.test(rhyme)
}
