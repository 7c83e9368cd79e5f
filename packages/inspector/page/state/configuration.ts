import { signal } from '@preact/signals'
import { readFrom } from './ask-server.ts'

export interface ShownAgent {
  id: string
  description?: string
  examples?: string[]
  [key: string]: unknown
}

export interface ShownConfig {
  agents?: ShownAgent[]
  listeners?: { name: string; type: string; agents?: ShownAgent[]; [key: string]: unknown }[]
  routing_preferences?: { name: string; description?: string; examples?: string[]; models?: string[] }[]
  model_providers?: { model: string; [key: string]: unknown }[]
  [key: string]: unknown
}

export interface ShownWarning {
  file?: string
  line?: number
  path?: string
  use?: string
  message: string
}

export interface ShownFinding {
  rule: string
  group: string
  targets: string[]
  message: string
  collisions?: { target: string; sentence: string; other: string; confidence: number }[]
}

export const configuration = signal<{ config: ShownConfig; warnings: ShownWarning[] } | undefined>(undefined)
export const configurationProblem = signal('')

export function readConfiguration(): void {
  readFrom<{ config: ShownConfig; warnings: ShownWarning[] }>('config')
    .then((answer) => {
      configuration.value = answer
      configurationProblem.value = ''
    })
    .catch((error: Error) => {
      configurationProblem.value = error.message
    })
}
