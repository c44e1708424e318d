export function say(line?: string): void
export function step(line: string): void
export function done(line: string): void
export function failed(line: string): void
export function seconds(start: number): string
