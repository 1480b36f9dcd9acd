/** How a level counts, by Word's numbers of the kinds. */
const kinds = {
  upperRoman: 1,
  lowerRoman: 2,
  upperLetter: 3,
  lowerLetter: 4,
  twoDigits: 22,
  bullet: 23,
  none: 255,
}

/**
 * A number as Word draws it.
 *
 * @example numeral(4, 1) // 'IV'
 */
export function numeral(value: number, kind: number): string {
  if (kind === kinds.upperRoman) return roman(value)
  if (kind === kinds.lowerRoman) return roman(value).toLowerCase()
  if (kind === kinds.upperLetter) return letters(value)
  if (kind === kinds.lowerLetter) return letters(value).toLowerCase()
  if (kind === kinds.twoDigits) return String(value).padStart(2, '0')
  return kind === kinds.bullet || kind === kinds.none ? '' : String(value)
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [size, sign] of romans) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value)
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
