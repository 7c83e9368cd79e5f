interface SoakState {
  heapMb: number
  descriptors: number
  /** Connections and listeners of this thread. */
  sockets: number
}

/** How the requests of a soak ended, and what was taken and given back. */
export interface SoakReport {
  requests: number
  settled: number
  outstanding: number
  whole: number
  error: number
  truncated: number
  garbled: number
  broken: number
  /** Codes of the errors that broke connections, counted. */
  causes: Record<string, number>
  /** Before anything is opened; warm; after the streams; after everything is closed. */
  start: SoakState
  before: SoakState
  after: SoakState
  closed: SoakState
}

export function soak(options: { streams: number; seconds: number; share?: number }): Promise<SoakReport>
