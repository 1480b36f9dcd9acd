import type { VFile } from 'vfile'
import type { WarningCode } from '../../schemas/warning.js'
import type { Place } from './text.js'

export type { WarningCode }

/**
 * Notes on the file that something was noticed at a place of the source.
 *
 * @example warn(file, 'debris-removed', 'Removed "Đăng xuất".', { start: 46610, end: 46619 })
 */
export function warn(file: VFile, code: WarningCode, message: string, place: Place): void {
  // A note is no error: the stack that every message would take along costs more than the note.
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  const note = file.message(message, { ruleId: code, source: 'kehoach' })
  Error.stackTraceLimit = limit
  Object.assign(note, { offsets: place })
}

/**
 * The same for a place that several records point at, such as the heading over them: it is noted once.
 *
 * @example warnOnce(file, 'agency-unread', 'Who leads was not understood: "Nhân viên".', { start: 120, end: 129 })
 */
export function warnOnce(file: VFile, code: WarningCode, message: string, place: Place): void {
  const isNoted = file.messages.some(
    (note) =>
      note.ruleId === code &&
      note.reason === message &&
      (note as { offsets?: Place }).offsets?.start === place.start,
  )
  if (!isNoted) warn(file, code, message, place)
}
