/** Below which confidence a record waits for a steward. */
export const defaultThreshold = 0.9
