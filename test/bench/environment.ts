import process from 'node:process';

/** What a program that we start gets: our own environment, and what it is told on top of that. */
export const environmentFor = (told: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({ ...process.env, ...told });
