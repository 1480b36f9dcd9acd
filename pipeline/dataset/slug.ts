import { fold, unmark } from '../language/fold.js'

/**
 * A text as a part of an id: plain letters, digits and hyphens.
 *
 * @example slug('Uỷ ban nhân dân, TP. Đà Nẵng') // 'uy-ban-nhan-dan-tp-da-nang'
 */
export function slug(text: string): string {
  return (unmark(fold(text)).match(/[a-z0-9]+/g) ?? []).join('-')
}
