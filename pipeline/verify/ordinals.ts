/**
 * The records whose ordinal follows that of the record before, or comes before that of the one after, in one list: the
 * sequence bears such an ordinal out, for a misread one would break it.
 *
 * @param records in the order of the source
 * @example inSequence([{ ordinal: '1' }, { ordinal: '2' }, { ordinal: '8' }]) // the first two
 */
export function inSequence<T extends { readonly ordinal: string | null }>(records: readonly T[]): Set<T> {
  const found = new Set<T>()
  for (const [at, record] of records.entries()) {
    const next = records[at + 1]
    if (!next || !follows(record.ordinal, next.ordinal)) continue
    found.add(record)
    found.add(next)
  }
  return found
}

function follows(ordinal: string | null, next: string | null): boolean {
  const [own, other] = [lastNumber(ordinal), lastNumber(next)]
  return own !== null && other !== null && other.number === own.number + 1 && other.stem === own.stem
}

function lastNumber(ordinal: string | null): { stem: string; number: number } | null {
  const match = /^(.*?)(?<!\d)(\d+)\.?$/.exec(ordinal ?? '')
  return match ? { stem: match[1]!, number: Number(match[2]) } : null
}
