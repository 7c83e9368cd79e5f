import { randomUUID } from 'node:crypto'
import type { Plano } from '@planojs/core'
import { collectSecrets, createScrubber } from './config/collect-secrets.ts'
import { describeConfig } from './config/describe-config.ts'
import type { InspectorOptions } from './inspector-options.ts'
import { projectEvent } from './record/project-event.ts'
import { RequestLog } from './record/request-log.ts'
import { createPlayground, type Playground } from './serve/playground.ts'

const MAX_REQUESTS = 10_000
const MAX_BYTES = 64 * 1024 * 1024
/** Secrets of configurations that were replaced are remembered too: requests under way still run on them. */
const MAX_SECRETS = 2_000

/** Everything that the page shows, gathered from one engine. */
export interface Inspection {
  readonly instance: string
  readonly log: RequestLog
  readonly playground: Playground | undefined
  /** Whether the words of the conversations are shown. */
  capturesContent(): boolean
  health(): unknown
  /** The configuration in force, its secrets masked, and what it should be looked at for. */
  configuration(): object
  /** Takes the secrets of the configuration out of a value that is to be shown. */
  clean(value: unknown): unknown
  close(): Promise<void>
}

export function inspect(plano: Plano, options: InspectorOptions): Inspection {
  const log = new RequestLog({
    maxRequests: options.maxRequests ?? MAX_REQUESTS,
    maxBytes: options.maxBytes ?? MAX_BYTES,
  })
  const scrubber = followSecrets(plano)
  const capturesContent = (): boolean => options.captureContent ?? plano.config.tracing.capture_content ?? false
  const playground = options.playground === false ? undefined : createPlayground(plano)
  const stop = plano.onEvent((event) => {
    log.take(projectEvent(event, { content: capturesContent(), scrub: scrubber() }))
  })
  const clean = (value: unknown): unknown => describeConfig(value, scrubber())
  return {
    instance: randomUUID(),
    log,
    playground,
    capturesContent,
    health: () => clean(readHealth(plano)),
    configuration: () => ({ config: clean(plano.config), warnings: clean(plano.warnings) }),
    clean,
    async close() {
      stop()
      await playground?.close()
    },
  }
}

/** Engines before health reports have none. */
function readHealth(plano: Plano & { health?: () => unknown }): unknown {
  return plano.health?.() ?? []
}

/** A scrubber for the configuration in force, made anew when it is replaced. */
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
