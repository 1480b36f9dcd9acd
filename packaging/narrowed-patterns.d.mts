export function narrowPatterns(code: string, latin: (pattern: RegExp) => RegExp): string | null
