import { evaluateRouting, type RoutingEvaluation } from '@planojs/core'
import { CONFIG_OPTION, type Command, EXIT, JSON_OPTION, numberOf, textOf } from '../command.ts'
import { formatTable, percent } from '../print/table.ts'
import { writeResult } from '../print/write-result.ts'
import { readLabelled } from '../read-requests.ts'

const MOST_CONFUSIONS = 10

export const evaluate: Command = {
  usage: 'labelled.json',
  summary: 'Measure routing on requests with a known agent: accuracy, precision, recall, confusion.',
  options: {
    ...CONFIG_OPTION,
    'min-accuracy': { type: 'string', value: 'share', help: 'exit with 1 below this share, from 0 to 1' },
    ...JSON_OPTION,
  },
  examples: ['eval labelled.json', 'eval labelled.json -c plano.yaml --min-accuracy 0.8'],
  words: { least: 1, most: 1 },
  async run(typed, terminal) {
    const { values, positionals } = typed
    const least = numberOf(typed, 'min-accuracy', { least: 0, most: 1 })
    const labelled = await readLabelled(positionals[0] ?? '')
    const result = await evaluateRouting(textOf(values['config']), labelled)
    writeResult(terminal, typed, { result, describe })
    if (least === undefined || result.accuracy >= least) return EXIT.done
    terminal.complain(`Accuracy ${percent(result.accuracy)} is below ${percent(least)}.\n`)
    return EXIT.found
  },
}

function describe(result: RoutingEvaluation): string {
  const summary: [string, string][] = [
    ['requests', String(result.requests)],
    ['accuracy', percent(result.accuracy)],
    ['accuracy of the best guess', percent(result.bestGuessAccuracy)],
    ['expected agent in the top three', percent(result.topThreeAccuracy)],
    ['several agents, in order', percent(result.orderAccuracy)],
    ['split wrongly', percent(result.splitWrongly)],
    ['rejection AUROC', result.rejectionAuroc?.toFixed(3) ?? '–'],
    ['calibration error', result.calibration.error.toFixed(3)],
  ]
  const agents = result.agents.map(({ id, requests, precision, recall }) => [
    id,
    requests,
    percent(precision),
    percent(recall),
  ])
  const confusions = result.confusion.slice(0, MOST_CONFUSIONS)
  const mixed = confusions.map(({ expected, actual, count }) => [expected ?? 'no agent', actual ?? 'no agent', count])
  return [
    formatTable(summary),
    formatTable([['agent', 'requests', 'precision', 'recall'], ...agents]),
    mixed.length === 0 ? '' : formatTable([['expected', 'went to', 'times'], ...mixed]),
  ].join('\n')
}
