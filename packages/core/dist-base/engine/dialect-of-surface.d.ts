import type { Surface } from '../contract/asked.ts';
import type { ClientDialect } from '../contract/dialect.ts';
/** The API in whose shape a surface's answers and errors are written. */
export declare function dialectOfSurface(surface: Surface): ClientDialect;
//# sourceMappingURL=dialect-of-surface.d.ts.map