import { env } from 'node:process';

/**
 * Apollo's gateway reports figures to Apollo unless this is set when it is built. Personal data is near, so it is
 * set here, whatever the environment says.
 */
export const switchOffTelemetry = (): void => {
  env.APOLLO_TELEMETRY_DISABLED = 'true';
};
