import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { isDeed, withoutAdverb } from './trim-name.js'

/** What is done, and to what, in the words before an amount. @example splitVerb('Xây dựng đường') // { verb: 'Xây dựng', object: 'đường' } */
export function splitVerb(subject: string): { verb: string | null; object: string } {
  const verb = valueWords().action.exec(fold(subject))?.[0]
  if (!verb) return { verb: null, object: subject }
  const object = subject
    .slice(verb.length)
    .replace(/^[\s,]+/, '')
    .trim()
  // `xóa xong 100% nhà tạm`, `nhân rộng ra 30% số xã`: how it is done
  if (object && (withoutAdverb(subject).length === verb.length || fold(object) === 'ra'))
    return { verb: subject.replace(/\s+ra$/iu, ''), object: '' }
  // `Hoàn thành rà soát 100% …`: what is finished is itself a deed.
  const inner = object && valueWords().finishing.test(verb) ? splitVerb(object) : null
  if (inner?.verb && inner.object === '') return inner
  // `Củng cố, nâng cấp (ít nhất …)`: two deeds, both done to what is counted
  const second = /^[\s,]*(?:và\s+)?/iu.exec(subject.slice(verb.length))![0]
  const other = subject.slice(verb.length + second.length)
  // `Đào tạo, bồi dưỡng cho (500 lượt cán bộ)`: to whom
  const whom = /\scho$/iu.exec(other)?.[0] ?? ''
  if (/,|và/iu.test(second) && isDeed(withoutAdverb(other.slice(0, other.length - whom.length))))
    return { verb: subject.slice(0, subject.length - whom.length), object: whom.trim() }
  // `Tuyên truyền, phổ biến pháp luật cho …`: two deeds, and what the second is done to
  const next = /,/.test(second) ? splitVerb(other) : null
  if (next?.verb)
    return { verb: subject.slice(0, verb.length + second.length + next.verb.length), object: next.object }
  return { verb: subject.slice(0, verb.length), object }
}
