export type { InspectorOptions } from './inspector-options.ts'
export { type KoaContext, type PlanoInspector, planoInspector } from './plano-inspector.ts'
export type { RequestDetail, RequestState, RequestSummary, ShownEvent, StepSummary } from './record/request-summary.ts'
export { type InspectorServer, type ServeInspectorOptions, serveInspector } from './serve-inspector.ts'
