import { lintRouting, type Plano, type RoutingFinding } from '@planojs/core'
import { editConfig } from './edit-config.ts'

/** Checks the descriptions and examples of the active configuration once, however many visitors ask. */
export function createDescriptionCheck(plano: Plano): () => Promise<RoutingFinding[]> {
  let checked: { config: unknown; findings: Promise<RoutingFinding[]> } | undefined
  return () => {
    if (checked?.config !== plano.config) {
      const { config } = plano
      const findings = lintRouting(editConfig(config))
      checked = { config, findings }
      findings.catch(() => {
        // Who asked gets the failure. The next one tries again.
        checked = undefined
      })
    }
    return checked.findings
  }
}
