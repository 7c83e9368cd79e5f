import type { PlanoConfig } from '../config/schema/root.ts';
import type { ModelTarget } from '../contract/model-target.ts';
import type { Observer } from '../contract/observer.ts';
import type { Transport } from '../contract/transport.ts';
import { type CaptureOptions, type ContentRedactor } from '../observe/capture-content.ts';
import type { createCallUpstream } from '../upstream/call-upstream.ts';
import type { OperationParts } from './answer-operation.ts';
import type { AssembleOptions } from './assemble-options.ts';
import type { createWireContext } from './wire-context.ts';
/** How content is shown; undefined when it is not. */
export declare function readCapture({ tracing }: PlanoConfig, redact: ContentRedactor | undefined): CaptureOptions | undefined;
/** Who watches the exchanges of one configuration. */
export declare function openObserver(config: PlanoConfig, options: AssembleOptions, wireContext: ReturnType<typeof createWireContext>): Observer;
type CallUpstream = ReturnType<typeof createCallUpstream>;
/** Every call of an upstream, watched. */
export declare function observeCalls(observer: Observer, callUpstream: CallUpstream, findModel: (id: string) => ModelTarget | undefined): CallUpstream;
type CallOperation = OperationParts['callOperation'];
/** Every call beside inference, watched. */
export declare function observeOperations(observer: Observer, callOperation: CallOperation): CallOperation;
/** A transport that an instrumented HTTP client does not trace a second time below our own span. */
export declare function observeTransport(observer: Observer, transport: Transport): Transport;
export {};
//# sourceMappingURL=open-observer.d.ts.map