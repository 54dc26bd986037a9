export { type GatewayConfig, type RunningGateway, startGateway, type SubgraphAddress } from './gateway.ts';
export { defaultLimits, type Limits } from './limits/limits.ts';
export { type Log, type LogEntry, logToStderr } from './logging/log.ts';
