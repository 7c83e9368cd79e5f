import type { PlanoConfig } from '../../config/schema/root.ts'

const GUARD = 'prompt_guards'

/**
 * Implements Plano's `prompt_guards.input_guards.jailbreak`: adds the built-in injection filter with the configured
 * message before every listener. Returns other configurations unchanged.
 */
export function withPromptGuards(config: PlanoConfig): PlanoConfig {
  const jailbreak = config.prompt_guards?.input_guards?.jailbreak
  if (!jailbreak) return config
  const message = jailbreak.on_exception?.message
  const options = message === undefined ? {} : { message }
  const listeners = config.listeners.map((listener) => ({
    ...listener,
    input_filters: [GUARD, ...(listener.input_filters ?? [])],
  }))
  const isOpen = config.listeners.every((listener) => listener.type === 'agent')
  return {
    ...config,
    filters: [...config.filters, { id: GUARD, use: 'injection', options }],
    // Models are reachable even without a listener.
    listeners: isOpen ? [...listeners, { type: 'model', name: GUARD, input_filters: [GUARD] }] : listeners,
  }
}
