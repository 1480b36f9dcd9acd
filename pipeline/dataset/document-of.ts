/**
 * The id of the document that a record belongs to; a document's own id is given back.
 *
 * @example documentOf('ha-noi-345-kh-ubnd-2022.target-0f3a9be27c') // 'ha-noi-345-kh-ubnd-2022'
 */
export function documentOf(recordId: string): string {
  return recordId.split('.', 1)[0]!
}
