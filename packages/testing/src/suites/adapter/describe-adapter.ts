import { describe, it } from 'vitest'
import type { AdapterCase } from './adapter-case.ts'
import { bodyCases } from './body-cases.ts'
import { connectionCases } from './connection-cases.ts'
import { errorCases } from './error-cases.ts'
import { hostCases } from './host-cases.ts'
import type { Mount } from './mount.ts'
import { openScene } from './scene.ts'
import { surfaceCases } from './surface-cases.ts'

/** A group of cases in the adapter suite. */
export type AdapterGroup = 'surfaces' | 'bodies' | 'errors' | 'connections' | 'host'

/** Options of `describeAdapter`. */
export interface AdapterSuiteOptions {
  /** Groups to run. Default: all. For a second mount of an adapter that runs the whole suite elsewhere. */
  groups?: readonly AdapterGroup[]
  /** Cases that do not apply to this adapter, by name, with the reason, which the report shows. */
  skip?: Readonly<Record<string, string>>
}

const GROUPS: Readonly<Record<AdapterGroup, readonly AdapterCase[]>> = {
  surfaces: surfaceCases,
  bodies: bodyCases,
  errors: errorCases,
  connections: connectionCases,
  host: hostCases,
}

/** Names of all cases, for `skip`. */
export const ADAPTER_CASES: readonly string[] = Object.values(GROUPS).flatMap((cases) => cases.map(({ name }) => name))

function requireReasons(skip: Readonly<Record<string, string>>): void {
  for (const [name, reason] of Object.entries(skip)) {
    if (!ADAPTER_CASES.includes(name)) throw new TypeError(`There is no adapter case "${name}" to skip.`)
    if (reason.trim() === '') throw new TypeError(`The skipped case "${name}" needs a reason.`)
  }
}

/**
 * The contract of an adapter: the same HTTP cases for anything between a client and an engine. `mount` puts an engine
 * behind the adapter and returns its address. Requires vitest.
 */
export function describeAdapter(name: string, mount: Mount, options: AdapterSuiteOptions = {}): void {
  const skip = options.skip ?? {}
  requireReasons(skip)
  describe(name, () => {
    for (const [group, cases] of Object.entries(GROUPS)) {
      if (options.groups !== undefined && !options.groups.includes(group as AdapterGroup)) continue
      describe(group, () => {
        for (const { name: title, mount: mounting, run } of cases) {
          const reason = Object.hasOwn(skip, title) ? skip[title] : undefined
          if (reason !== undefined) {
            it.skip(`${title} (skipped: ${reason})`, () => undefined)
            continue
          }
          it(title, async () => {
            const scene = await openScene(mount, mounting)
            try {
              await run(scene)
            } finally {
              await scene.close()
            }
          })
        }
      })
    }
  })
}
