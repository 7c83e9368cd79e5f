import { computed, signal } from '@preact/signals'
import { NameChip } from '../parts/badges.tsx'
import type { ShownConfig } from '../state/configuration.ts'

interface Edit {
  description: string
  /** One a line. */
  examples: string
}

interface Editable extends Edit {
  id: string
}

/** Changed texts by agent; what equals the running configuration is not in it. */
export const edits = signal<Readonly<Record<string, Edit>>>({})
export const editedCount = computed(() => Object.keys(edits.value).length)

export function editsToSend(changed: Readonly<Record<string, Edit>>) {
  const agents = Object.entries(changed).map(([id, { description, examples }]) => {
    const lines = examples.split('\n').filter((line) => line.trim() !== '')
    return [id, { description, examples: lines }] as const
  })
  return { agents: Object.fromEntries(agents) }
}

function readEditables(config: ShownConfig, listener: string): Editable[] {
  const listed = config.listeners?.find(({ name }) => name === listener)?.agents ?? config.agents ?? []
  return listed.map((agent) => {
    const own = config.agents?.find(({ id }) => id === agent.id)
    const description = agent.description ?? own?.description ?? ''
    return { id: agent.id, description, examples: (agent.examples ?? own?.examples ?? []).join('\n') }
  })
}

/** Descriptions and examples of the agents, to be changed for the next question only. */
export function DescriptionEditor({ config, listener }: { config: ShownConfig; listener: string }) {
  const list = readEditables(config, listener)
  const reset = () => {
    edits.value = {}
  }
  if (list.length === 0) return null
  return (
    <section class="card editor">
      <div class="editor-head">
        <h2>Descriptions</h2>
        <span class="count">{editedCount.value === 0 ? 'as configured' : `${editedCount.value} changed`}</span>
        <span class="grow" />
        {editedCount.value > 0 && (
          <button type="button" class="quiet" onClick={reset}>
            Undo all
          </button>
        )}
      </div>
      {list.map((agent) => (
        <EditableAgent key={agent.id} agent={agent} />
      ))}
    </section>
  )
}

function EditableAgent({ agent }: { agent: Editable }) {
  const current = edits.value[agent.id] ?? agent
  const change = (part: Partial<Edit>): void => {
    const next = { description: current.description, examples: current.examples, ...part }
    const { [agent.id]: _old, ...others } = edits.value
    const isSame = next.description === agent.description && next.examples === agent.examples
    edits.value = isSame ? others : { ...others, [agent.id]: next }
  }
  return (
    <details class="editable" data-changed={edits.value[agent.id] !== undefined}>
      <summary>
        <NameChip name={agent.id} />
        {edits.value[agent.id] !== undefined && <span class="mini warn">changed</span>}
        <span class="summary-text">{agent.description}</span>
      </summary>
      <label>
        Description
        <textarea
          rows={4}
          value={current.description}
          onInput={(event) => change({ description: event.currentTarget.value })}
        />
      </label>
      <label>
        Examples, one a line
        <textarea
          rows={4}
          value={current.examples}
          onInput={(event) => change({ examples: event.currentTarget.value })}
        />
      </label>
    </details>
  )
}
