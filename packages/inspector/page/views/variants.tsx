import { NameChip } from '../parts/badges.tsx'
import { formatCount, formatMs, formatShare } from '../parts/format-values.ts'
import { TableHead } from '../parts/table-head.tsx'
import type { Overview, VariantShare } from '../state/measure-overview.ts'
import { type VariantRow, variants } from '../state/requests.ts'
import { Card } from './overview-tables.tsx'

const STATES: Readonly<Record<string, string>> = {
  stable: 'stable',
  active: 'in service',
  rolled_back: 'rolled back',
  shadow: 'shadow',
}

/** State and weight of each version now, beside its share, failures and time in the requests shown. */
export function Variants({ targets }: { targets: Overview['variants'] }) {
  const states = variants.value
  const names = [...new Set([...targets.map(({ target }) => target), ...states.map(({ target }) => target)])]
  if (names.length === 0) return null
  return (
    <Card title="Variants">
      {names.map((target) => (
        <Target
          key={target}
          target={target}
          shares={targets.find((each) => each.target === target)?.shares ?? []}
          states={states.filter((each) => each.target === target)}
        />
      ))}
    </Card>
  )
}

function Target({ target, shares, states }: { target: string; shares: VariantShare[]; states: VariantRow[] }) {
  const total = shares.reduce((sum, { requests }) => sum + requests, 0)
  const rows = [...new Set([...states.map(({ variant }) => variant), ...shares.map(({ name }) => name)])].sort()
  return (
    <div class="variant">
      <NameChip name={target} />
      <div class="share" aria-hidden="true">
        {rows.map((name, index) => {
          const part = shares.find((share) => share.name === name)?.requests ?? 0
          return <i key={name} data-index={index % 4} style={{ width: `${(100 * part) / Math.max(1, total)}%` }} />
        })}
      </div>
      <table>
        <TableHead texts={['Version', 'Now']} numbers={['Weight', 'Share', 'Failed', 'Median']} />
        <tbody>
          {rows.map((name, index) => (
            <VariantLine
              key={name}
              index={index}
              name={name}
              total={total}
              share={shares.find((share) => share.name === name)}
              state={states.find(({ variant }) => variant === name)}
            />
          ))}
        </tbody>
      </table>
      {states.flatMap(({ variant, reason }) =>
        reason === undefined ? [] : [<p key={variant} class="warn">{`${variant}: ${reason}`}</p>],
      )}
    </div>
  )
}

interface Line {
  index: number
  name: string
  total: number
  share: VariantShare | undefined
  state: VariantRow | undefined
}

function VariantLine({ index, name, total, share, state }: Line) {
  const requests = share?.requests ?? 0
  const compared = state?.shadow
  return (
    <tr>
      <th scope="row">
        <i class="key" data-index={index % 4} aria-hidden="true" />
        {name}
      </th>
      <td>
        <span class="variant-state" data-state={state?.status ?? 'active'}>
          {STATES[state?.status ?? ''] ?? 'gone'}
        </span>
      </td>
      <td class="number">{weighs(state) ? `${state.weight}%` : '–'}</td>
      <td class="number">
        {compared
          ? `${formatCount(compared.compared)} compared, ${formatShare(compared.similarity)} alike`
          : total === 0
            ? '–'
            : formatShare(requests / total)}
      </td>
      <td class="number">{requests === 0 ? '–' : formatShare((share?.failed ?? 0) / requests)}</td>
      <td class="number">{formatMs(share?.medianMs)}</td>
    </tr>
  )
}

/** A version that is rolled back or only gets copies has no weight. */
const weighs = (state: VariantRow | undefined): state is VariantRow =>
  state?.status === 'stable' || state?.status === 'active'
