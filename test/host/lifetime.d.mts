export function temporaryFolder(name: string): { path: string; remove(): void };
