import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { readFrom } from '../state/ask-server.ts'
import type { ShownConfig, ShownFinding } from '../state/configuration.ts'

const findings = signal<readonly ShownFinding[] | undefined>(undefined)
const problem = signal('')
const isChecking = signal(false)
/** The configuration that was checked. */
let checked: ShownConfig | undefined

async function check(config: ShownConfig): Promise<void> {
  if (isChecking.value) return
  isChecking.value = true
  problem.value = ''
  try {
    findings.value = (await readFrom<{ findings: ShownFinding[] }>('descriptions')).findings
    checked = config
  } catch (error) {
    problem.value = error instanceof Error ? error.message : String(error)
  }
  isChecking.value = false
}

/** What makes routing weak: missing texts, and agents or routes that are confused. Checked on request, as it takes seconds. */
export function DescriptionCheck({ config }: { config: ShownConfig }) {
  useEffect(() => {
    if (checked !== undefined && JSON.stringify(checked) !== JSON.stringify(config)) findings.value = undefined
  }, [config])
  const list = findings.value
  return (
    <section class="card warnings descriptions">
      <div class="editor-head">
        <h2>Descriptions and examples</h2>
        <span class="grow" />
        <button type="button" class="quiet" disabled={isChecking.value} onClick={() => void check(config)}>
          {isChecking.value ? 'Checking…' : 'Check'}
        </button>
      </div>
      {problem.value && <p class="failure">{problem.value}</p>}
      {!list && !problem.value && (
        <p class="dim">Finds agents and routes that are badly described, cannot be reached, or are confused.</p>
      )}
      {list?.length === 0 && <p class="fine">No problems found.</p>}
      <ul>
        {list?.map((finding) => (
          <Finding key={`${finding.group}-${finding.message}`} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function Finding({ finding }: { finding: ShownFinding }) {
  return (
    <li>
      <Icon name="warning" />
      <span>
        <code>{finding.group}</code> {finding.message}
        {finding.collisions?.map(({ target, sentence, other, confidence }) => (
          <small key={`${target}-${sentence}`}>
            {`${target}: “${sentence}” is like “${other}” (${confidence.toFixed(2)})`}
          </small>
        ))}
      </span>
    </li>
  )
}
