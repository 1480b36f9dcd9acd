/** What Adobe's and Windows' font Symbol shows for letters and for the bytes of signs that documents use. */
const symbol: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...pairs('abgdezhqiklmnxoprstufcywjJV', 'αβγδεζηθικλμνξοπρστυφχψωϕϑς'),
    ...pairs('ABGDEZHQIKLMNXOPRSTUFCYW', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'),
    ...pairs(
      '\u00a3\u00a5\u00b1\u00b3\u00b4\u00b7\u00b8\u00b9\u00ba\u00bb\u00bc\u00c5\u00d7',
      '≤∞±≥×•÷≠≡≈…⊕⋅',
    ),
    ...pairs('\u00ac\u00ad\u00ae\u00af\u00b0\u00b2\u00d6\u00e5', '←↑→↓°″√∑'),
  }),
)

function pairs(from: string, to: string): Record<string, string> {
  const shown = [...to]
  return Object.fromEntries([...from].map((sign, k) => [sign, shown[k]!]))
}

const symbolFont = /^symbol\b/i
const pictureFont = /^(?:wingdings|webdings|monotype sorts|zapf ?dingbats|marlett)/i

/** Whether a font shows signs or pictures for letters, so that its text is in no encoding. */
export function isSymbolFont(font: string | null): boolean {
  return font !== null && (symbolFont.test(font) || pictureFont.test(font))
}

/**
 * The signs that a symbol font shows, one for each character; a picture becomes a bullet, for that is what pictures are
 * used as.
 *
 * @example symbolsShown('Symbol', '³ 90%') // '≥ 90%'
 */
export function symbolsShown(font: string, text: string): string {
  const signs = text.replace(/[\uf020-\uf0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
  if (symbolFont.test(font)) return signs.replace(/[^\s]/g, (sign) => symbol.get(sign) ?? sign)
  return signs.replace(/[^\s]/g, '•')
}
