/** Where log lines go; pino's loggers have this shape. Fields never carry a prompt, an answer or a key. */
export interface Logger {
    info(fields: object, message: string): void;
    warn(fields: object, message: string): void;
    error(fields: object, message: string): void;
}
//# sourceMappingURL=logger.d.ts.map