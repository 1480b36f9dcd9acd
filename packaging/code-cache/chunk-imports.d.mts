export function chunksBefore(file: string, chunks: ReadonlyMap<string, string>): Set<string>
