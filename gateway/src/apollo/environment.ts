import { env } from 'node:process';

/**
 * What Apollo's gateway reads from the environment by itself, and what it finds there. It reports figures to Apollo unless
 * this is set when it is built; personal data is near, so it is set whatever the environment says.
 */
export const switchOffTelemetry = (): void => {
  env.APOLLO_TELEMETRY_DISABLED = 'true';
};
