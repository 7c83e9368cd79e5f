// Precision, recall and cost of the built-in detectors on data/, for the development half and the held-out half.
//   node benchmarks/filters/measure-detectors.ts            prints the tables of docs/filters.md
//   node benchmarks/filters/measure-detectors.ts faults     prints the mistakes on the development half
import { measureCosts, measureDetectors, type Score } from './detectors.ts'

const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)} %`)

/** Returns one row of the table: precision and recall in both halves, and the number of labelled cases. */
function toRow(dev: Score | undefined, held: Score | undefined, label: string): string {
  const cells = [dev, held].flatMap((score) => {
    if (!score) return ['', '']
    const { hit, missed, wrong } = score
    return [`${percent(hit, hit + wrong)}`, `${percent(hit, hit + missed)} of ${hit + missed}`]
  })
  return `| ${[label, ...cells].join(' | ')} |`
}

const scores = await measureDetectors()
if (process.argv[2] === 'faults') {
  for (const { detector, half, faults } of scores)
    if (half === 'dev') for (const fault of faults) console.log(`${detector}: ${fault}`)
} else {
  console.log('| Detector | Precision, dev | Recall, dev | Precision, held out | Recall, held out |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const name of new Set(scores.map(({ detector, label }) => `${detector} ${label}`))) {
    const [dev, held] = (['dev', 'held'] as const).map((half) =>
      scores.find((score) => score.half === half && `${score.detector} ${score.label}` === name),
    )
    if (!name.endsWith('all clean texts')) console.log(toRow(dev, held, `\`${name}\``))
  }
  console.log('\nClean texts without a false positive:')
  for (const { detector, half, clean, spared } of scores)
    if (clean > 0) console.log(`- ${detector}, ${half}: ${spared} of ${clean}`)
  console.log('\nMedian time for 1,000 characters (topic: a question of 200 characters):')
  for (const [detector, micros] of await measureCosts()) console.log(`- ${detector}: ${micros.toFixed(0)} µs`)
}
