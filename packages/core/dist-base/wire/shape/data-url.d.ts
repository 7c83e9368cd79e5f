import type { MediaSource } from '../../contract/turn.ts';
/** A URL as a media source: the bytes of a base64 data URL, or the address. */
export declare function readMediaUrl(url: string, fallbackType?: string): MediaSource;
/** A media source as a URL; undefined for one that only has a provider's file id. */
export declare function writeMediaUrl(source: MediaSource): string | undefined;
//# sourceMappingURL=data-url.d.ts.map