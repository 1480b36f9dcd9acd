/**
 * A bullet as it is read. Bullets are letters of picture fonts; those that plans use are read as the dash or the plus that they
 * look like.
 *
 * @example bulletText('–') // '-'
 */
export function bulletText(drawn: string): string {
  if (/^[-–—\uf02d]$/.test(drawn)) return '-'
  if (/^[+\uf02b]$/.test(drawn)) return '+'
  return drawn === '' ? '' : '•'
}
