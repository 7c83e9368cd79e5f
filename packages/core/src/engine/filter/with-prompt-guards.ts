import type { PlanoConfig } from '../../config/schema/root.ts'

const GUARD = 'prompt_guards'

/**
 * Plano's `prompt_guards.input_guards.jailbreak` as what it promises: the built-in injection filter in front of every
 * listener, with the configured message. Without it the configuration comes back as it is.
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
    // Models can be asked without a listener too.
    listeners: isOpen ? [...listeners, { type: 'model', name: GUARD, input_filters: [GUARD] }] : listeners,
  }
}
