/** The part of pdfjs that reads files; the package has no types for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Answers what comes in at a port: one end of the line to the part that asks. */
    initializeFromPort(port: unknown): void
  }
}
