import { useEffect } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { configuration, configurationProblem, readConfiguration, type ShownWarning } from '../state/configuration.ts'
import { connection, notices } from '../state/requests.ts'
import { DescriptionCheck } from './description-check.tsx'

export function Configuration() {
  const reloads = notices.value.filter(({ type }) => type === 'reload').length
  // A reload brings another configuration into force.
  useEffect(readConfiguration, [reloads, connection.value])
  const shown = configuration.value
  return (
    <div class="configuration">
      <div class="view-head">
        <h1>Configuration</h1>
      </div>
      <p class="dim">
        The running configuration. Keys, tokens and header values are masked before they leave the process.
      </p>
      {configurationProblem.value && <p class="failure">{configurationProblem.value}</p>}
      {!shown && !configurationProblem.value && <p class="nothing late">Reading the configuration…</p>}
      {shown && <Warnings warnings={shown.warnings ?? []} />}
      {shown && <DescriptionCheck config={shown.config} />}
      {shown && Object.entries(shown.config).map(([name, value]) => <Part key={name} name={name} value={value} />)}
    </div>
  )
}

/** A message of one clause has no full stop. */
const asSentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`)

function Warnings({ warnings }: { warnings: readonly ShownWarning[] }) {
  if (warnings.length === 0) return <p class="fine">No warnings.</p>
  return (
    <section class="card warnings">
      <h2>
        {warnings.length} {warnings.length === 1 ? 'warning' : 'warnings'}
      </h2>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.path}-${warning.message}`}>
            <Icon name="warning" />
            <span>
              {warning.path && <code>{warning.path}</code>} {asSentence(warning.message)}
              {warning.use && (
                <>
                  {' '}
                  Write <code>{warning.use}</code>.
                </>
              )}
              {warning.file && <small>{`${warning.file}${warning.line ? `:${warning.line}` : ''}`}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Part({ name, value }: { name: string; value: unknown }) {
  const count = Array.isArray(value) ? value.length : undefined
  return (
    <details class="card part" open={name === 'agents' || name === 'listeners' || name === 'orchestration'}>
      <summary>
        <h2>{name}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      <Value value={value} />
    </details>
  )
}

function Value({ value }: { value: unknown }) {
  if (Array.isArray(value)) {
    return (
      <ul class="values">
        {value.map((item, index) => (
          <li key={index}>
            <Value value={item} />
          </li>
        ))}
      </ul>
    )
  }
  if (typeof value === 'object' && value !== null) {
    return (
      <dl class="map">
        {Object.entries(value).map(([key, item]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              <Value value={item} />
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  return <span class={`plain-value ${typeof value}`}>{String(value)}</span>
}
