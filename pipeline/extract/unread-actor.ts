import type { VFile } from 'vfile'
import { dutyPhrases } from '../../knowledge/duty-words.js'
import { type AgencyMention, startsWithVerb } from '../language/agencies/index.js'
import { readLabel } from '../language/labels.js'
import { placeOf, sliceText, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'

/** Whoever stands before the words that say who leads: group 1. */
const leads = new RegExp(
  `^(?:giao\\s)?(\\p{Lu}[^.;:,]{2,100}?)\\s(?:${dutyPhrases('leading')})(?!\\p{L}|\\s*:)`,
  'u',
)

/**
 * Notes a task whose words say who leads it where no agency was understood in them.
 *
 * @param read the agencies that were read of the task
 * @returns whether it is such a task
 * @example noteUnreadActor(text, [], file) // true for `Tổ phản ứng nhanh chủ trì tổ chức diễn tập`
 */
export function noteUnreadActor(text: Text, read: readonly AgencyMention[], file: VFile): boolean {
  const start = readLabel(text.value)?.end ?? 0
  const actor = leads.exec(text.value.slice(start))?.[1]
  if (actor === undefined || startsWithVerb(actor) || read.some(({ mention }) => isIn(actor, mention)))
    return false
  const place = placeOf(sliceText(text, start, start + actor.length))
  if (place) warn(file, 'agency-unread', `Who leads was not understood: "${actor}".`, place)
  return true
}

/** A mention may begin before the words, or hold words that they leave out. */
const isIn = (actor: string, mention: string): boolean => actor.includes(mention) || mention.includes(actor)
