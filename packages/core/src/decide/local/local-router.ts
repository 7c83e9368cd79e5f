import type { PreparedRouter, RouterInput, RouterVerdict } from '../../contract/decide/router.ts'

/** The local router, with its preparation. */
export interface LocalRouter extends PreparedRouter {
  /** Settles when the encoder has encoded the targets or has failed. */
  ready(): Promise<void>
  /** Does the work that the first request would wait for, in short turns of the event loop. Never rejects. */
  warm(): Promise<void>
}

/** Decides a request without waiting. */
export type RouteNow = (input: RouterInput) => RouterVerdict
