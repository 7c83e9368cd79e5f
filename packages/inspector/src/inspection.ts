import { randomUUID } from 'node:crypto'
import type { Plano } from '@planojs/core'
import { createDescriptionCheck } from './config/check-descriptions.ts'
import { collectSecrets, createScrubber } from './config/collect-secrets.ts'
import { describeConfig } from './config/describe-config.ts'
import type { InspectorOptions } from './inspector-options.ts'
import type { ToldEvent } from './record/held-events.ts'
import { createKeeper } from './record/keep-requests.ts'
import { projectEvent } from './record/project-event.ts'
import { RequestLog } from './record/request-log.ts'
import type { ShownEvent } from './record/request-summary.ts'
import { createPlayground, type Playground } from './serve/playground.ts'

const MAX_REQUESTS = 10_000
/** One week. */
const STORE_TTL_MS = 7 * 24 * 3_600_000
const MAX_BYTES = 64 * 1024 * 1024
/** Secrets of replaced configurations are kept, because requests in flight still use them. */
const MAX_SECRETS = 2_000

/** The data of the page, collected from one engine. */
export interface Inspection {
  readonly instance: string
  readonly log: RequestLog
  readonly playground: Playground | undefined
  /** Whether message contents are shown. */
  capturesContent(): boolean
  health(): unknown
  /** The current state of all variants. */
  variants(): unknown
  /** The active configuration with masked secrets, and its warnings. */
  configuration(): object
  /** Problems in the descriptions and examples, found when first asked for. */
  descriptions(): Promise<unknown>
  /** Removes secrets from a value before it is shown. */
  clean(value: unknown): unknown
  close(): Promise<void>
}

export function inspect(plano: Plano, options: InspectorOptions): Inspection {
  const log = new RequestLog({
    maxRequests: options.maxRequests ?? MAX_REQUESTS,
    maxBytes: options.maxBytes ?? MAX_BYTES,
  })
  const scrubber = followSecrets(plano)
  // The engine captures nothing on behalf of the page: without the configuration's consent there is nothing to show.
  const capturesContent = (): boolean =>
    plano.config.tracing.capture_content === true && options.captureContent !== false
  const playground = options.playground === false ? undefined : createPlayground(plano)
  const taker = openTaker(log, options)
  // The scrubber is looked up per event, so it knows the secrets of every configuration by then.
  const showLater = (event: ToldEvent) => projectEvent(event, { content: false, scrub: scrubber() })
  const stop = plano.onEvent((event) => {
    const scrub = scrubber()
    if (options.store !== undefined || capturesContent())
      taker.take(projectEvent(event, { content: capturesContent(), scrub }))
    else log.hold(event, showLater)
  })
  const checkDescriptions = createDescriptionCheck(plano)
  const clean = (value: unknown): unknown => describeConfig(value, scrubber())
  return {
    instance: randomUUID(),
    log,
    playground,
    capturesContent,
    health: () => clean(readHealth(plano)),
    variants: () => clean(plano.variants()),
    configuration: () => ({ config: clean(plano.config), warnings: clean(plano.warnings) }),
    descriptions: async () => ({ findings: (await checkDescriptions()).map(clean) }),
    clean,
    async close() {
      stop()
      await taker.close()
      await playground?.close()
    },
  }
}

/** Passes events to the log, after the stored ones have been loaded. */
function openTaker(
  log: RequestLog,
  options: InspectorOptions,
): { take(event: ShownEvent): void; close(): Promise<void> } {
  const { store } = options
  if (store === undefined) return { take: (event) => log.take(event), close: () => Promise.resolve() }
  const keeper = createKeeper(log, {
    store,
    name: options.storeName ?? 'default',
    ttlMs: options.storeTtlMs ?? STORE_TTL_MS,
    maxRequests: options.maxRequests ?? MAX_REQUESTS,
  })
  let early: ShownEvent[] | undefined = []
  const begin = (): void => {
    const events = early ?? []
    early = undefined
    for (const event of events) log.take(event)
  }
  const loaded = keeper.load().then(begin, () => {
    begin()
    const message = 'The store of the inspector could not be read: earlier requests are not shown.'
    log.take({ type: 'warning', requestId: '', at: Date.now(), code: 'store_unavailable', message })
  })
  return {
    take: (event) => (early ? early.push(event) : log.take(event)),
    close: () => loaded.then(() => keeper.close()),
  }
}

/** Older engines have no health report. */
function readHealth(plano: Plano & { health?: () => unknown }): unknown {
  return plano.health?.() ?? []
}

/** A scrubber for the active configuration, recreated when that is replaced. */
function followSecrets(plano: Plano): () => (text: string) => string {
  const known = new Set<string>()
  let config: unknown
  let scrub = createScrubber([])
  return () => {
    if (plano.config === config) return scrub
    config = plano.config
    for (const secret of collectSecrets(config)) if (known.size < MAX_SECRETS) known.add(secret)
    scrub = createScrubber([...known].sort((one, other) => other.length - one.length))
    return scrub
  }
}
