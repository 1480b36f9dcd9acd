/** The version of the dataset's form. It changes when a field is added (minor), or removed or given another meaning (major). */
export const schemaVersion = '1.1.0'

/**
 * The `$id` of the JSON Schema of a kind of dataset file; the file names it in `$schema`.
 *
 * @example schemaId('document-file') // 'urn:kehoach:schema:document-file:1.1.0'
 */
export function schemaId(name: string): string {
  return `urn:kehoach:schema:${name}:${schemaVersion}`
}
